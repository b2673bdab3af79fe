import type {VNode} from "preact";
import {renderToString} from "preact-render-to-string";
import type {PlannedPage} from "../model/view.js";
import type {Rendering} from "./rendering.js";

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
  compile(): (this: {defaultRenderer(data: unknown): Promise<VNode>}, data: PageData) => Promise<Uint8Array>;
};

/** What a template's page is made from: the data that `openRenderer` hands to Eleventy. */
type PageData = {readonly view: PlannedPage; readonly rendering: Rendering};


/**
 * Eleventy plugin: typed templates. A page is a `.11ty.tsx` module whose default export is a component; Preact renders
 * it to a string, which escapes every text.
 */
export function dateline(eleventy: EleventyConfig): void {
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function render({view, rendering: {site, bodyOf}}) {
        const page = await this.defaultRenderer({view: view.view(), site, bodyOf});
        // bytes, since they are half of what the text takes until it is written
        return Buffer.from(`<!doctype html>\n${renderToString(page)}\n`);
      },
  });
  eleventy.setQuietMode(true);
}
