import {searchFolder} from "../model/search-bundle.js";
import type {SearchFile} from "./volume.js";

/**
 * Files of the search as they lie in a site. In a portable site each is a script that hands over its bytes: a page opened
 * by double-click may run scripts beside it, but not read files.
 */
export function inSite(files: readonly SearchFile[], portable: boolean): readonly SearchFile[] {
  return files.map((file) => placed(file, portable));
}

function placed(file: SearchFile, portable: boolean): SearchFile {
  const {path, content} = file;
  if (!portable || path.endsWith(".js")) return {...file, path: searchFolder + path};
  const script = `archiveFile(${JSON.stringify(path)},"${Buffer.from(content).toString("base64")}")\n`;
  return {path: `${searchFolder}${path}.js`, content: Buffer.from(script)};
}
