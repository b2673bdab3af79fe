import type {Tinypool} from "tinypool";
import type {PlannedPage} from "../model/planned-page.js";
import type {BodyOf, Site, View} from "../model/view.js";
import {createThread} from "../processes.js";
import {compiled} from "../program.js";
import type {Unit} from "../store/manifest.js";
import {done, type Fault} from "./fault.js";
import type {ReadyPage, RenderingTask} from "./rendering.js";
import type {Writing} from "./writing.js";

/** Pages to be rendered, and what gives the bodies of articles. */
export type PagesTask = {readonly pages: readonly PlannedPage[]; readonly bodyOf: BodyOf; readonly site: Site; readonly folder: string};

/** Renders pages and writes them, beside this thread. */
export type PageThread = {
  /** The fingerprints of files, by path. */
  render(task: PagesTask): Promise<Unit["files"]>;
  close(): Promise<void>;
};

/** Begins a thread that renders: to load what it needs takes a third of a second, in which this one has other work. */
export function beginPageThread(): PageThread {
  const thread = start();
  // whoever renders hears of trouble
  thread.catch(() => undefined);
  return {
    async render({pages, bodyOf, site, folder}) {
      const ready = pages.map((page) => readyPage(page, bodyOf));
      return done((await (await thread).run({site, folder, pages: ready} satisfies RenderingTask)) as Writing | Fault).files;
    },
    close: () => thread.then((begun) => begun.destroy(), () => undefined),
  };
}

async function start(): Promise<Tinypool> {
  const thread = createThread(await compiled("src/outputs/rendering.ts"));
  thread.run({}, {name: "prepare"}).catch(() => undefined);
  return thread;
}

function readyPage(page: PlannedPage, bodyOf: BodyOf): ReadyPage {
  const {kind, path} = page;
  const view: View = page.view();
  return {kind, path, view, body: view.kind === "article" ? bodyOf(view.record.id, view.anchors) : null};
}
