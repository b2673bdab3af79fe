import type {Written} from "../model/format.js";
import type {Findings} from "../model/message.js";
import type {Outlet} from "../model/outlet.js";
import {cleanLine} from "./line.js";
import {namesIn} from "./names.js";
import {isNameOf, isNameOfAny} from "./outlets.js";
import {lettersAlone} from "../text/letters-alone.js";

const longestName = 80;

/** The most authors of one article: a joint investigation names some forty. */
const most = 100;

/** How newspapers, agencies and stations are called. */
const soundsLikeOutlet = /(?:[报報]|[网網]|[社台臺]|新[闻聞]|[周週]刊|[杂雜][志誌]|之[声聲]|[传傳]媒)$|(?:^|\s)(?:news|times|daily|post|press|radio|tv|magazine|weekly|tribune|herald|journal)$/iu;

/**
 * The people who wrote an article, in the order written, each once. Names of outlets and agencies are none; capitals
 * become usual spelling (`DAVID PIERSON` is David Pierson). What is too long for a name is dropped,
 * and so is a name of the outlet unless the record shows it anyhow, in `tags` or as the outlet's.
 */
export function readAuthors(
  written: readonly Written[],
  outlet: Outlet,
  outlets: readonly Outlet[],
  findings: Findings,
  tags: readonly string[] = [],
): string[] {
  const authors = new Set<string>();
  for (const {value, place} of written) {
    const before = new Set<string>();
    // Notes of a clipper link the names of people: `[[林海]]`.
    const line = cleanLine(value).replace(/^\[\[([^[\]|]{1,80})\]\]$/, "$1");
    const names = outlet.channels === true || isNameOf(line, outlet) || isNameOfAny(line, outlets) ? [line] : namesIn(line);
    if (signs(line) !== signs(names.join(""))) findings.drop("byline", line, place);
    for (const name of names) {
      if (isNameOf(name, outlet)) {
        if (name !== outlet.name && !tags.includes(name)) findings.drop("outlet-as-author", name, place);
        continue;
      }
      // Mirrors write an outlet without a row thrice: as author, tag and category.
      if (!outlets.includes(outlet) && tags.includes(name) && soundsLikeOutlet.test(name)) continue;
      if (name.length > longestName) findings.drop("too-long-for-a-name", name, place);
      else if (isNameOfAny(name, outlets)) findings.drop("outlet-as-author", name, place);
      else if (before.has(name)) findings.drop("repeated-author", value, place);
      else if (authors.size >= most) findings.drop("too-many-names", name, place);
      else authors.add(usualSpelling(name));
      before.add(name);
    }
  }
  return [...authors];
}

/** What a byline says beside names, such as `综合报道`, is seen by these. */
function signs(words: string): string {
  return lettersAlone(words);
}

/** Capitals throughout are a way of setting names, not of spelling them; short single words are initials. */
function usualSpelling(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouts = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  if (!shouts || (letters.length <= 4 && !name.includes(" "))) return name;
  return name.replace(/\p{L}+/gu, (word) => (/^[IVX]+$/.test(word) && word.length > 1 ? word : capitalised(word)));
}

function capitalised(word: string): string {
  const small = word.charAt(0) + word.slice(1).toLowerCase();
  return small.replace(/^(Mc)(\p{Ll})/u, (_, mc: string, next: string) => mc + next.toUpperCase());
}
