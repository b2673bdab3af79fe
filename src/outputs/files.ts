import type {PlannedFile} from "../model/planned-file.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/last-build.js";
import type {Making} from "./making.js";

/** Planned files as units of their own: any change of code makes each of them anew. */
export async function fileMakings(files: readonly PlannedFile[]): Promise<readonly Making[]> {
  const version = await versionOfCode();
  return files.map(({path, shows, pieces}) => ({
    name: `file ${path}`,
    hash: hashOf(`${version}\n${shows}`),
    files: () => [{path, content: pieces()}],
  }));
}
