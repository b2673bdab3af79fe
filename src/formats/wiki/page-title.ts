import type {Element, Root} from "hast";
import type {Written} from "../../model/format.js";
import {contentOf, elementsOf, isElement, placeOf, squeeze, textOf} from "../../syntax/nodes.js";
import {lettersAlone} from "../../text/letters-alone.js";

const longestTitle = 120;

/** Names of files that name no page. */
const idle = /^(?:\d+[\s_-])?(?:input|page|index|article|text|wikitext|wiki|content|download|untitled|test|raw|sample|source|file|new|document|doc|readme|seed|item|post)?[\s_-]?\d*$/i;

/**
 * The title of a page whose text names none: its file's name, spelt as the text spells it, where it is like a page's
 * name; else the term in bold with which its first sentence begins; else the name in its box of facts.
 */
export function wikiTitle(path: string, body: Root, isAddressed: boolean): Written | null {
  const name = fileName(path);
  const terms = boldTerms(body);
  const spelt = name === null ? undefined : terms.find(({value}) => bare(value) === bare(name));
  if (spelt) return spelt;
  const [lead] = terms;
  // A name in Latin letters that the text does not know is that of the file alone.
  const isOfFile = name !== null && !isAddressed && !inHan.test(name) && !knows(textOf(body), name);
  if (lead && isOfFile) return lead;
  if (isOfFile && inHan.test(textOf(body))) return boxName(body);
  if (name !== null && (isAddressed || /[\s_-]|\p{Lu}|\p{Script=Han}/u.test(name))) return {value: spaced(name, textOf(body))};
  const [first] = terms;
  if (first && !(name !== null && bare(first.value).startsWith(bare(name)))) return first;
  const box = boxName(body);
  return first ?? box ?? (name === null ? null : {value: capital(name.replaceAll("_", " "))});
}

const inHan = /\p{Script=Han}/u;

/** Whether a text holds a word of a name: a page on it would. */
function knows(text: string, name: string): boolean {
  const small = text.toLowerCase();
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && !/^\d+$/.test(word) && small.includes(word));
}

/** A file's name without its ending, unless it is a number, a hash, or says nothing. */
function fileName(path: string): string | null {
  const last = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:txt|wiki|wikitext|mediawiki|mw|text|md)$/i, "");
  const name = decoded(last).trim();
  const isHash = /^(?:\d+[_-])?[0-9a-f]{8,64}$/i.test(name);
  return idle.test(name) || isHash || !/\p{L}{2}/u.test(name) || name.length > longestTitle ? null : name;
}

/** The capitals are the text's. Where a name has hyphens only, they may stand for spaces: they do unless the text has hyphens, too. */
function spaced(name: string, text: string): string {
  const plain = squeeze(name.replaceAll("_", " "));
  const words = plain.includes(" ") ? plain : squeeze(plain.replaceAll("-", " "));
  return capital(asIn(text, words) ?? asIn(text, plain) ?? words);
}

/** A name with the capitals of the text; `null` where the text does not know it. */
function asIn(text: string, name: string): string | null {
  const small = text.toLowerCase();
  const at = small.length === text.length ? small.indexOf(name.toLowerCase()) : -1;
  return at < 0 ? null : text.slice(at, at + name.length);
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** `【2024年6月20日讯】` before a report. */
const dateline = /^【.*】$|\d\s?[日号號]\s?[讯訊电電]/u;

/** Terms in bold of the first paragraphs, of which the first begins its paragraph or nearly so. */
function boldTerms(body: Root): Written[] {
  const terms: Written[] = [];
  const paragraphs = contentOf(body).filter((node): node is Element => isElement(node, "p")).slice(0, 4);
  for (const paragraph of paragraphs) {
    for (const node of elementsOf(paragraph)) {
      const value = squeeze(textOf(node));
      if (node.tagName === "b" && value !== "" && value.length <= longestTitle && !dateline.test(value)) terms.push({value, place: placeOf(node)});
    }
  }
  return terms;
}

function boxName(body: Root): Written | null {
  for (const node of elementsOf(body)) {
    if (node.tagName !== "caption") continue;
    const value = squeeze(textOf(node));
    return value === "" ? null : {value, place: placeOf(node)};
  }
  return null;
}

/** Letters and digits alone, without accents: file names often lack them. */
function bare(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("ß", "ss").replaceAll("đ", "d");
  return lettersAlone(plain);
}

/** A name without percent signs for characters; as it is where they are no UTF-8. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
