import {decodeHTML} from "./character-references.js";

/** Elements whose text is none for readers. */
const silent = new Set(["script", "style", "template", "noscript", "svg", "math"]);

/**
 * The words of any markup, a line for what stood between two tags, in linear time: tags, comments, scripts and styles
 * are taken out, entities resolved, nothing is parsed.
 */
export function wordsAlone(markup: string): string {
  const words: string[] = [];
  let at = 0;
  // an end that was once looked for in vain is looked for no more
  const lost = new Set<string>();
  const endOf = (sign: string, from: number): number => {
    const end = lost.has(sign) ? -1 : markup.indexOf(sign, from);
    if (end < 0) lost.add(sign);
    return end < 0 ? markup.length : end + sign.length;
  };
  for (let open = markup.indexOf("<"); open >= 0; open = markup.indexOf("<", at)) {
    words.push(markup.slice(at, open));
    const [, name] = /^<([a-z][a-z0-9]{0,20})/i.exec(markup.slice(open, open + 22)) ?? [];
    if (markup.startsWith("<!--", open)) at = endOf("-->", open);
    else if (name !== undefined && silent.has(name.toLowerCase())) at = endOf(`</${name}`, open);
    else at = endOfTag(markup, open);
    if (at > open + 1) words.push("\n");
    else words.push(markup.slice(open, at));
  }
  words.push(markup.slice(at));
  const text = words.join("");
  return text.includes("&") ? decodeHTML(text) : text;
}

/** Behind the tag that begins at a place; right behind its first sign when it is none. */
function endOfTag(markup: string, open: number): number {
  if (!/[a-z/!?]/i.test(markup[open + 1] ?? "")) return open + 1;
  tagEnd.lastIndex = open + 1;
  const found = tagEnd.exec(markup);
  return found ? found.index + (found[0] === ">" ? 1 : 0) : markup.length;
}

const tagEnd = /[<>]/g;
