import {searchFolder} from "../model/search-bundle.js";

/** A file of the search folder; `path` is below it, `sha256` known where the name comes of it. */
export type SearchFile = {readonly path: string; readonly content: Uint8Array; readonly sha256?: string};

/**
 * Files of the search as they lie in a site. In a portable site each is a script that hands over its bytes: a page opened
 * by double-click may run scripts beside it, but not read files.
 */
export function inSite(files: readonly SearchFile[], portable: boolean): readonly SearchFile[] {
  return files.map((file) => placed(file, portable));
}

function placed(file: SearchFile, portable: boolean): SearchFile {
  const path = placedPath(file.path, portable);
  if (!isWrapped(file.path, portable)) return {...file, path};
  const script = `archiveFile(${JSON.stringify(file.path)},"${Buffer.from(file.content).toString("base64")}")\n`;
  return {path, content: Buffer.from(script)};
}

/** Where a file of the search lies in a site, by its path below the search folder. */
export function placedPath(path: string, portable: boolean): string {
  return `${searchFolder}${path}${isWrapped(path, portable) ? ".js" : ""}`;
}

function isWrapped(path: string, portable: boolean): boolean {
  return portable && !path.endsWith(".js");
}
