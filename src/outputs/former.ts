import {createReadStream} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {goneSince, type Former} from "../archive/gone.js";
import type {Archive} from "../model/archive.js";
import {gonePath, nothingGone, type Gone} from "../model/gone.js";
import {hashOf} from "../store/hash.js";
import {filesOf, type Manifest} from "../store/manifest.js";

/** What became of the addresses of a site's earlier builds, the one of `before` among them, whose data lie below `out`. */
export async function readGone({articles, outlets}: Pick<Archive, "articles" | "outlets">, before: Manifest, out: string): Promise<Gone> {
  const known = await readFile(join(out, gonePath), "utf8").then((text) => JSON.parse(text) as Gone, () => nothingGone);
  const there = filesOf(Object.values(before.units));
  const passed = new Set(known.articles.map(({id}) => id));
  const ids = new Set(articles.map(({id}) => id));
  const goneIds = new Set(namesIn(there.keys(), articlePage).filter((id) => !ids.has(id) && !passed.has(id)));
  const slugs = new Set(outlets.map(({key}) => key.id));
  const moved = new Set(known.outlets.map(({from}) => from));
  const goneSlugs = new Set(namesIn(there.keys(), outletPage).filter((slug) => !slugs.has(slug) && !moved.has(slug)));
  const former = goneIds.size + goneSlugs.size === 0 ? [] : await readFormer(join(out, "data/articles.jsonl"), goneIds, goneSlugs);
  return goneSince(known, former, articles);
}

/** Files of pages, with the name that each is called by. */
const articlePage = /^article\/([^/]+)\/index\.html$/;
const outletPage = /^outlet\/([^/]+)\/index\.html$/;

function namesIn(paths: Iterable<string>, page: RegExp): string[] {
  return [...paths].flatMap((path) => page.exec(path)?.[1] ?? []);
}

type Line = Omit<Former, "textHash"> & {readonly text: string};

function formerOf({text, ...facts}: Line): Former {
  return {...facts, textHash: hashOf(text)};
}

/** Articles of the former data by id, and those of some outlets. Data that are not there, or not as they were, say nothing. */
async function readFormer(path: string, ids: ReadonlySet<string>, outlets: ReadonlySet<string>): Promise<Former[]> {
  const former: Former[] = [];
  try {
    for await (const line of createInterface({input: createReadStream(path), crlfDelay: Infinity})) {
      const id = /^\{"id":"([^"]*)"/.exec(line)?.[1] ?? "";
      const outlet = /"outlet":\{"id":"([^"]*)"/.exec(line.slice(0, 5000))?.[1] ?? "";
      if (ids.has(id) || outlets.has(outlet)) former.push(formerOf(JSON.parse(line) as Line));
    }
  } catch {
    return former;
  }
  return former;
}
