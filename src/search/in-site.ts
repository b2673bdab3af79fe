import {searchFolder} from "../model/search-bundle.js";
import type {SearchFile} from "./volume.js";

/**
 * A file of the search as it lies in a site. In a portable site it is a script that hands over its bytes: a page opened by
 * double-click may run scripts beside it, but not read files.
 */
export function inSite({path, content}: SearchFile, portable: boolean): SearchFile {
  if (!portable || path.endsWith(".js")) return {path: searchFolder + path, content};
  const script = `archiveFile(${JSON.stringify(path)},"${Buffer.from(content).toString("base64")}")\n`;
  return {path: `${searchFolder}${path}.js`, content: Buffer.from(script)};
}
