import {fileURLToPath} from "node:url";
import {fileOf} from "../model/permalinks.js";
import type {PlannedPage} from "../model/planned-page.js";
import type {BodyOf, Site} from "../model/view.js";
import {compiled} from "../program.js";
import type {EleventyConfig} from "./plugin.js";
import {Rendering} from "./rendering.js";

/** Where Eleventy would write. */
const unused = "_site";

/** A page; `path` is its file below the site's folder. */
export type Rendered = {readonly path: string; readonly content: Uint8Array};

/** Loads what renders, which takes a third of a second. */
export async function loadRenderer(): Promise<void> {
  await loadEleventy();
}

async function loadEleventy() {
  // by its hook each module that is loaded is a question to another thread, for modules that change while Eleventy runs
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  return (await import("@11ty/eleventy")).default;
}

export type Renderer = {
  /** Renders pages through the templates, all of whose HTML is held. */
  render(pages: readonly PlannedPage[]): Promise<readonly Rendered[]>;
};

/**
 * Eleventy, ready to render pages as often as there are pages. It writes none of them itself. What `bodyOf` gives is
 * the only text that is not escaped.
 */
export async function openRenderer(site: Site, bodyOf: BodyOf): Promise<Renderer> {
  const Eleventy = await loadEleventy();
  const rendering = new Rendering(site, bodyOf);
  const eleventy = new Eleventy("templates", unused, {
    quietMode: true,
    configPath: fileURLToPath(await compiled(".eleventy.ts")),
    config(config: EleventyConfig) {
      config.addGlobalData("rendering", rendering);
    },
  });
  // what there is to say, the commands say; an error is thrown all the same
  eleventy.disableLogger();
  return {
    async render(pages) {
      rendering.show(pages);
      const rendered = await eleventy.toJSON();
      rendering.show([]);
      return rendered.map(({url, content}) => ({path: fileOf(url.slice(1)), content}));
    },
  };
}
