import {dateline, type EleventyConfig} from "./src/site/plugin.js";

export default function configure(eleventy: EleventyConfig) {
  eleventy.addPlugin(dateline);
  return {dir: {input: "templates"}, templateFormats: ["11ty.tsx"]};
}
