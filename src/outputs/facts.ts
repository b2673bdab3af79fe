import {runsOf} from "../archive/runs.js";
import type {Archive} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import {factsPaths, type FactsRun} from "../model/facts-bundle.js";
import {inSite} from "../search/in-site.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/code-version.js";
import {ready, type Making} from "./making.js";

/**
 * The facts of all articles in runs, as browsers load them to export a listing, and the list of the runs. Files for each listing
 * would be thousands, with every article in a dozen of them; a run is made again when an article of it changed.
 */
export async function factsMakings({articles, shelves}: Pick<Archive, "articles" | "shelves">, portable: boolean): Promise<readonly Making[]> {
  const version = await versionOfCode();
  const runs = (articles.length === 0 ? [] : runsOf(articles, ({id}) => id)).map((run) => ({run, ...namedRun(run)}));
  const list = Buffer.from(JSON.stringify({runs: runs.map(({name, ids, dated}) => ({name, ids, dated}))}));
  return [
    ...runs.map(({run, name}): Making => ({
      name: `facts ${name}`,
      hash: hashOf(JSON.stringify([version, portable, name])),
      files: () => inSite([{path: factsPaths.run(name), content: Buffer.from(run.map(({shelf}) => `${shelves.json(shelf).facts}\n`).join(""))}], portable),
    })),
    ready("facts runs", Object.fromEntries(inSite([{path: factsPaths.runs, content: list}], portable).map(({path, content}) => [path, content]))),
  ];
}

/** Shelves are digests of what stands on them, so the name is one of all that is in the run. */
function namedRun(run: readonly Holding[]): FactsRun {
  return {
    name: hashOf(run.map(({shelf}) => shelf).join("\n")).slice(0, 16),
    ids: run.map(({id}) => id).join(" "),
    dated: run.every(({day}) => day !== null),
  };
}
