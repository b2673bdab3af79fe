import type {Bomb} from "./bomb.js";
import {bundlesOf} from "./bundles.js";
import {entryBombs} from "./entries.js";
import {envelopeBombs} from "./envelopes.js";
import {htmlBombs} from "./html.js";
import {markdownBombs} from "./markdown.js";
import {wikiBombs} from "./wiki.js";

/** Every seed that is meant to take more than it may. */
export const bombs: readonly Bomb[] = [...markdownBombs, ...htmlBombs, ...wikiBombs, ...envelopeBombs, ...entryBombs, ...bundlesOf(wikiBombs, htmlBombs, markdownBombs)];

/** The file that a bomb lies in. */
export function fileNameOf({name, ending}: Bomb): string {
  return `${name.replace(/[^a-zA-Z]+/g, "-")}.${ending}`;
}
