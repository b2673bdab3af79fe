import type {PlannedPage} from "../model/planned-page.js";
import type {Site, View} from "../model/view.js";
import {loadRenderer, openRenderer, type Renderer} from "../site/render.js";
import {writeFiles} from "../store/site-folder.js";
import {orFaultLater, type Fault} from "./fault.js";
import type {Writing} from "./writing.js";

/** A page with all that it shows; of an article, its body as well. */
export type ReadyPage = Pick<PlannedPage, "kind" | "path"> & {readonly view: View; readonly body: string | null};

/** Pages to be rendered and written into a folder. */
export type RenderingTask = {readonly site: Site; readonly folder: string; readonly pages: readonly ReadyPage[]};

let open: {readonly site: string; readonly renderer: Promise<Renderer>} | undefined;
let bodies: ReadonlyMap<string, string> = new Map();

/** What a thread does that renders pages. */
export default function render({site, folder, pages}: RenderingTask): Promise<Writing | Fault> {
  return orFaultLater(async () => {
    bodies = new Map(pages.flatMap(({view, body}) => (view.kind === "article" && body !== null ? [[view.record.id, body]] : [])));
    const rendered = await (await rendererFor(site)).render(pages.map(({kind, path, view}) => ({kind, path, shows: "", view: () => view})));
    return {files: writeFiles(rendered, folder)};
  });
}

/** What it does before there are any. */
export function prepare(): Promise<Fault | object> {
  return orFaultLater(async () => {
    await loadRenderer();
    return {};
  });
}

/** Tasks of one build are of one site. */
function rendererFor(site: Site): Promise<Renderer> {
  const name = JSON.stringify(site);
  if (open?.site !== name) open = {site: name, renderer: openRenderer(site, (id) => bodies.get(id) ?? "")};
  return open.renderer;
}
