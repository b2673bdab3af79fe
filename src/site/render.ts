import {relative} from "node:path";
import Eleventy from "@11ty/eleventy";
import type {PlannedPage, Site} from "../model/view.js";
import type {EleventyConfig} from "./plugin.js";
import {Rendering} from "./rendering.js";

/** A page that was written; `path` is its file below the folder. */
export type Rendered = {readonly path: string; readonly content: Uint8Array};

export type Renderer = {
  /** Renders pages through the templates and writes them. Their HTML is held until the last of them is written. */
  render(pages: readonly PlannedPage[]): Promise<readonly Rendered[]>;
};

/**
 * Eleventy, ready to render pages into a folder, as often as there are pages. `bodyOf` gives the body of an article by its
 * id: HTML that was rebuilt from an allow-list, the only text that is not escaped.
 */
export function openRenderer(site: Site, bodyOf: (id: string) => string, folder: string): Renderer {
  const rendering = new Rendering(site, bodyOf);
  const output = relative(process.cwd(), folder);
  const eleventy = new Eleventy("templates", output, {
    quietMode: true,
    configPath: ".eleventy.ts",
    config(config: EleventyConfig) {
      config.addGlobalData("rendering", rendering);
    },
  });
  // what there is to say, the commands say; an error is thrown all the same
  eleventy.disableLogger();
  return {
    async render(pages) {
      rendering.show(pages);
      const [, written] = await eleventy.write();
      rendering.show([]);
      return written.map(({outputPath, content}) => ({path: relative(folder, outputPath).replaceAll("\\", "/"), content}));
    },
  };
}
