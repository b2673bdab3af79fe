import type {Archive} from "../model/archive.js";
import type {Country} from "../model/country.js";
import {archiveFile} from "../search/archive.js";
import {engineFiles} from "../search/engine.js";
import {inSite} from "../search/in-site.js";
import {textFile} from "../search/texts.js";
import {volumeEntry} from "../search/volume.js";
import {hashOf, hashOfFiles} from "../store/hash.js";
import {versionOfCode} from "../store/last-build.js";
import type {Manifest} from "../store/manifest.js";
import {allOf, makeUnits, ready, type Making} from "./making.js";
import {makeVolumes, namedVolumes, type VolumeOptions} from "./volumes.js";

const code = ["src/search", "src/text", "src/model/search-bundle.ts", "package-lock.json"];

export type SearchOptions = VolumeOptions;

/**
 * Makes the search of an archive, whose order is kept. Only shards whose words changed are indexed again; a volume is
 * bound anew from its shards when anything of its articles changed.
 */
export async function makeSearch(
  {articles, shelves}: Pick<Archive, "articles" | "shelves">,
  countries: readonly Country[],
  options: SearchOptions,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const {portable} = options;
  const version = await hashOfFiles(code);
  const engine = `engine-${version.slice(0, 10)}`;
  const volumes = namedVolumes(articles, version, options);
  const binding = makeVolumes(volumes, shelves, options, before, folder);
  const texts = makeUnits(await textMakings({articles, shelves}, portable), before, folder);
  const archive = archiveFile(articles, volumes.map(volumeEntry), engine, countries);
  const others = makeUnits([
    {name: "search engine", hash: hashOf(`${version} ${portable}`), files: async () => inSite(await engineFiles(engine), portable)},
    ready("search archive", Object.fromEntries(inSite([archive], portable).map(({path, content}) => [path, content]))),
  ], before, folder);
  return Object.assign({}, ...(await allOf([binding, texts, others]))) as Manifest["units"];
}

/** The texts of results, each made from what stands on the article's shelf. */
async function textMakings({articles, shelves}: Pick<Archive, "articles" | "shelves">, portable: boolean): Promise<readonly Making[]> {
  const version = await versionOfCode();
  return articles.map(({id, shelf}) => ({
    name: `search text ${id}`,
    hash: hashOf(JSON.stringify([version, portable, shelf])),
    files: () => inSite([textFile(shelves.facts(shelf), shelves.text(shelf))], portable),
  }));
}
