import {relative} from "node:path";
import Eleventy from "@11ty/eleventy";
import type {Site, View} from "../model/view.js";
import type {EleventyConfig} from "./plugin.js";

/** The kinds of views; each has a template of its name. */
const kinds = ["front", "article", "listing", "overview", "search", "report", "about", "not-found"] as const satisfies readonly View["kind"][];

/**
 * Renders views into a folder through Eleventy and the templates. `bodyOf` gives the body of an article by its id:
 * HTML that was rebuilt from an allow-list, the only text that is not escaped.
 */
export async function renderViews(views: readonly View[], site: Site, bodyOf: (id: string) => string, folder: string): Promise<void> {
  if (views.length === 0) return;
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, views.filter((view) => view.kind === kind)]));
  const eleventy = new Eleventy("templates", relative(process.cwd(), folder), {
    quietMode: true,
    configPath: ".eleventy.ts",
    config(config: EleventyConfig) {
      config.addGlobalData("views", byKind);
      config.addGlobalData("site", site);
      // Eleventy calls a function that is given as data; what we want to hand over is the function itself
      config.addGlobalData("bodyOf", () => bodyOf);
    },
  });
  // what there is to say, the commands say; an error is thrown all the same
  eleventy.disableLogger();
  await eleventy.write();
}
