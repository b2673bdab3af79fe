import {normalize} from "node:path";
import type {PlannedPage} from "../model/planned-page.js";
import type {View} from "../model/view.js";
import {compiled} from "../program.js";
import type {Rendering} from "./rendering.js";

/** What we use of Eleventy's configuration; the package brings no types. */
export type EleventyConfig = {
  addPlugin(plugin: (eleventy: EleventyConfig) => void): void;
  addExtension(extension: string, options: Extension): void;
  addTemplateFormats(formats: string): void;
  addTransform(name: string, transform: (content: Uint8Array) => Uint8Array): void;
  addGlobalData(name: string, data: unknown): void;
  setQuietMode(quiet: boolean): void;
};

type Extension = {
  /** Whether Eleventy reads the file: it need not, the module being there. */
  readonly read: false;
  /** The template's data are what its module exports as `data`. */
  readonly getData: true;
  readonly getInstanceFromInputPath: (path: string) => Promise<Template>;
  /** A template is compiled once, not for each of its pages. */
  readonly compileOptions: {readonly cache: true};
  readonly compile: (text: unknown, path: string) => Promise<(data: PageData) => Uint8Array>;
};

/** What a `.11ty.tsx` file exports. */
type Template = {readonly default: (props: PageProps) => {readonly html: string}; readonly data: unknown};

type PageProps = Pick<Rendering, "site" | "bodyOf"> & {readonly view: View};

/** What a template's page is made from: the data that `openRenderer` hands to Eleventy. */
type PageData = {readonly view: PlannedPage; readonly rendering: Rendering};

/**
 * Eleventy plugin: typed templates. A page is a `.11ty.tsx` module whose default export is a component; every text
 * of it is escaped. Eleventy's own way with modules would import them anew for each renderer, and wrap them anew for each
 * page.
 */
export function dateline(eleventy: EleventyConfig): void {
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    read: false,
    getData: true,
    getInstanceFromInputPath: load,
    compileOptions: {cache: true},
    async compile(_, path) {
      const {default: Page} = await load(path);
      return ({view, rendering: {site, bodyOf}}) => {
        const {html} = Page({view: view.view(), site, bodyOf});
        // bytes, since they are half of what the text takes until it is written
        return bytesOf(`<!doctype html>\n${html}\n`);
      };
    },
  });
  // in place of Eleventy's own, which looks through every page for addresses that plugins would change
  eleventy.addTransform("@11ty/eleventy/html-transformer", (content) => content);
  eleventy.setQuietMode(true);
}

/** UTF-16 units of which one may become so many bytes of UTF-8. */
const mostBytes = 3;

let room = Buffer.alloc(0);

/** A text in UTF-8, in memory of its own. It is written where there is room for any text: to ask how long it will be takes as long as to write it. */
function bytesOf(text: string): Uint8Array {
  if (room.length < mostBytes * text.length) room = Buffer.allocUnsafeSlow(mostBytes * text.length);
  return Uint8Array.prototype.slice.call(room, 0, room.write(text));
}

const loaded = new Map<string, Promise<Template>>();

/** A template's module, asked for once; `path` as Eleventy found it, such as `./templates/pages/about.11ty.tsx`. */
function load(path: string): Promise<Template> {
  const known = loaded.get(path) ?? compiled(normalize(path)).then(({href}) => import(href) as Promise<Template>);
  loaded.set(path, known);
  return known;
}
