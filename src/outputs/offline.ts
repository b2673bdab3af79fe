import {bucketsOf, listsOf, offlineIndex} from "../export/offline.js";
import {offlinePaths} from "../model/offline.js";
import {versionOfCode} from "../store/code-version.js";
import {hashOf} from "../store/hash.js";
import {countOf, filesOf, type Manifest, type Unit} from "../store/manifest.js";
import {writeFiles} from "../store/site-folder.js";
import {makeUnits, ready} from "./making.js";

/**
 * Makes the lists of all that a reader can keep of a site, whose units are all there: a unit for the lists of each bucket, which
 * are made when anything in it changed, and one for the index.
 */
export async function makeOffline(units: Manifest["units"], articles: number, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const version = await versionOfCode();
  const buckets = bucketsOf(Object.entries(units).map(([name, unit]) => ({name, unit, count: countOf(unit)})));
  const lists = [...buckets].map(([bucket, members]) => {
    const name = `offline ${bucket}`;
    const hash = hashOf([version, ...members.map((member) => `${member.name} ${member.unit.hash}`).sort()].join("\n"));
    const known = before.units[name];
    return [name, known?.hash === hash ? known : makeLists(bucket, hash, members.map(({unit}) => unit), known, folder)] as const;
  });
  const index = ready("offline", offlineIndex(lists.flatMap(([, unit]) => unit.lists ?? []), articles));
  return {...Object.fromEntries(lists), ...(await makeUnits([index], before, folder))};
}

function makeLists(bucket: string, hash: string, units: readonly Unit[], known: Unit | undefined, folder: string): Unit {
  const made = listsOf(bucket, filesOf(units));
  const files = made.map(({part, content}) => ({path: offlinePaths.part(part.hash), content: Buffer.from(content)}));
  return {hash, files: writeFiles(files, folder, known?.files), lists: made.map(({part}) => part)};
}
