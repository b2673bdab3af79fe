declare module "@11ty/eleventy" {
  import type {EleventyConfig} from "./plugin.js";

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {quietMode?: boolean; configPath?: string; config?(config: EleventyConfig): void},
    );
    disableLogger(): void;
    /** What was rendered; the content is what the template's engine answered with. Writes nothing. */
    toJSON(): Promise<readonly {readonly url: string; readonly content: Uint8Array}[]>;
  }
}
