import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {searchFolder} from "../model/search-bundle.js";
import type {SearchFile} from "./volume.js";

/**
 * Writes files of the search below a site's folder; answers with their paths there. In a portable site each is a script
 * that hands over its bytes: a page opened by double-click may run scripts beside it, but not read files.
 */
export async function writeSearchFiles(files: readonly SearchFile[], site: string, portable: boolean): Promise<readonly string[]> {
  const written = files.map((file) => inSite(file, portable));
  for (const folder of new Set(written.map(({path}) => dirname(path)))) await mkdir(join(site, folder), {recursive: true});
  for (const {path, content} of written) await writeFile(join(site, path), content);
  return written.map(({path}) => path);
}

/** A file of the search as it lies in a site. */
export function inSite({path, content}: SearchFile, portable: boolean): SearchFile {
  if (!portable || path.endsWith(".js")) return {path: searchFolder + path, content};
  const script = `archiveFile(${JSON.stringify(path)},"${Buffer.from(content).toString("base64")}")\n`;
  return {path: `${searchFolder}${path}.js`, content: Buffer.from(script)};
}
