import {existsSync} from "node:fs";
import type {KeptImages} from "../model/kept-image.js";
import {WrongUse} from "../model/wrong-use.js";
import {copyFile, copyName, ImageFolder} from "./folder.js";

/** The images that a folder keeps. Throws `WrongUse` when it is not there. */
export function openKeptImages(path: string): KeptImages {
  if (!existsSync(path)) throw new WrongUse(`Folder of images not found: \`${path}\`; expected one that \`npm run images\` has filled.`);
  const folder = new ImageFolder(path);
  return {
    version: folder.version,
    of(src) {
      const line = folder.lineOf(src);
      if (line === undefined || "lost" in line) return null;
      const {sha256, width, height, copies} = line;
      return {sha256, width, height, copies: copies.map((copy) => ({...copy, name: copyName(sha256, copy)}))};
    },
    contentOf({name, sha256}) {
      const content = folder.read(copyFile(name), sha256);
      if (content) return content;
      throw new WrongUse(`\`${path}/${copyFile(name)}\` is gone or damaged; expected it as \`npm run images\` left it. With \`--clean\` it is made anew.`);
    },
  };
}
