import type {VNode} from "preact";
import {renderToString} from "preact-render-to-string";

/** What we use of Eleventy's configuration; the package brings no types. */
export type EleventyConfig = {
  addPlugin(plugin: (eleventy: EleventyConfig) => void): void;
  addExtension(extension: string, options: Extension): void;
  addTemplateFormats(formats: string): void;
  addGlobalData(name: string, data: unknown): void;
  setQuietMode(quiet: boolean): void;
};

type Extension = {
  key: string;
  compile(): (this: {defaultRenderer(data: unknown): Promise<VNode>}, data: unknown) => Promise<string>;
};

/**
 * Eleventy plugin: typed templates. A page is a `.11ty.tsx` module whose default export is a component; Preact renders
 * it to a string, which escapes every text.
 */
export function dateline(eleventy: EleventyConfig): void {
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function render(data) {
        return `<!doctype html>\n${renderToString(await this.defaultRenderer(data))}\n`;
      },
  });
  eleventy.setQuietMode(true);
}
