declare module "@11ty/eleventy" {
  import type {EleventyConfig} from "./plugin.js";

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {quietMode?: boolean; configPath?: string; config?(config: EleventyConfig): void},
    );
    disableLogger(): void;
    /** What was copied, and what was rendered; the content is what the template's engine answered with. */
    write(): Promise<readonly [unknown, readonly {readonly outputPath: string; readonly content: Uint8Array}[]]>;
  }
}
