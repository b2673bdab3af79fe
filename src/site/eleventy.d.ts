declare module "@11ty/eleventy" {
  import type {EleventyConfig} from "./plugin.js";

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {quietMode?: boolean; configPath?: string; config?(config: EleventyConfig): void},
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
