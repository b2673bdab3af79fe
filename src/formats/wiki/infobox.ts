import {decodeHTMLStrict} from "../../syntax/character-references.js";
import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../syntax/wikitext/nodes.js";
import type {Arguments} from "./arguments.js";

/** Keys that only set how a box looks or where a pin stands on a map. */
const technical = /(?:^|[_ -])(?:width|size|upright|alt|colou?r|background|bg|style|class|align|zoom|pushpin|relief|pref|magnitude|format|scale|lat[dms]?|long?[dms]?|latitude|longitude|ns|ew|type:)(?:$|[_ -]|\d)|^(?:imagesize|mapsize|bildbreite|logogr[öo]ße|embed|child|module|demo|label_position|coordinates_.*|.*宽度|.*尺寸|.*大小|colwidth|subbox|common_name|linking_name|.*(?:style|class)\d*|pattern_.*|(?:left|right)arm\d|body\d|shorts\d|socks\d)$/i;

const pictureFile = /^(?:[^\s:|]{1,20}:)?\s*([^[\]{}|<>\n/]{1,200}\.(?:jpe?g|png|svg|gif|tiff?|webp))$/i;
const captionKeys = ["caption", "image_caption", "image caption", "bildtext", "bildbeschreibung", "图像说明", "圖像說明", "图片说明", "圖片說明", "说明", "說明", "legende", "légende", "pie_imagen", "logo_caption"];
const nameKeys = ["name", "官方名稱", "official_name", "namn", "navn", "nom", "nombre", "名称", "名稱", "姓名", "中文名", "title"];

/** Pairs of keys of which one names what the other holds: `subdivision_type1`, `subdivision_name1`. */
const labelled: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.*?)_?name(\d*)$/, ["type", "title"]], [/^(.*?)_?info(\d*)$/, ["name"]], [/^(.*?)_?date(\d*)$/, ["title", "event"]], [/^(.*?)data(\d*)$/, ["label"]],
];

/** A box of facts as a table, a row each; pictures and their captions stand before it. */
export function infoboxOf(call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const {at} = call;
  const names = given.names();
  const labels = labelsOf(names, given);
  const pictures = names.flatMap((name) => pictureOf(name, given, at));
  const heading = nameKeys.find((name) => given.has(name));
  const title = heading === undefined ? [] : [wikiText("|+ ", at), ...(given.take(heading) ?? []), wikiText("\n", at)];
  const used = new Set(labels.values());
  const rows = names.flatMap((name) => (name === heading || used.has(name) || isAside(name, given) ? [] : rowOf(name, labels, given, at)));
  if (pictures.length + title.length + rows.length === 0) return [];
  const table = title.length + rows.length === 0 ? [] : [wikiText("\n{|\n", at), ...title, ...rows, wikiText("|}\n", at)];
  return [...pictures, ...table];
}

/** The value that names what another holds, for each such pair. */
function labelsOf(names: readonly string[], given: Arguments): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const name of names) {
    for (const [pattern, others] of labelled) {
      const [, stem = "", number = ""] = pattern.exec(name) ?? [];
      const label = pattern.test(name) ? others.map((other) => [`${stem}_${other}${number}`, `${stem}${other}${number}`]).flat().find((key) => given.has(key)) : undefined;
      if (label !== undefined && (stem !== "" || number !== "")) labels.set(name, label);
    }
  }
  return labels;
}

function isAside(name: string, given: Arguments): boolean {
  return technical.test(name) || given.isTaken(name);
}

function rowOf(name: string, labels: ReadonlyMap<string, string>, given: Arguments, at: number): readonly WikiNode[] {
  const label = labels.get(name);
  const words = (label === undefined ? null : given.take(label)) ?? [wikiText(name.replace(/_+/g, " "), at)];
  const value = withoutHalfLinks(given.take(name) ?? []);
  if (value.every((node) => node.type === "comment" || (node.type === "text" && isHollow(node.value)))) return [];
  return [wikiText("|-\n! ", at), ...words, wikiText("\n|\n", at), ...value, wikiText("\n", at)];
}

/** What only keeps a box from filling a row by itself: spaces, and signs that nobody sees. */
function isHollow(written: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(decodeHTMLStrict(written));
}

/** Some values close the link that the box opens around them, and open another: `GBP{{))!}}; {{!((}}Pound sign{{!}}£` shows `GBP; £`. */
function withoutHalfLinks(nodes: readonly WikiNode[]): readonly WikiNode[] {
  const names = nodes.map((node) => (node.type === "template" ? wordsOf(node.name).trim() : ""));
  const [closed, opened] = [names.indexOf("))!"), names.indexOf("!((")];
  const bar = names.indexOf("!", opened);
  if (closed < 0 || (opened >= 0 && (opened < closed || bar < 0))) return nodes;
  return nodes.filter((_, i) => i !== closed && (opened < 0 || i < opened || i > bar));
}

function pictureOf(name: string, given: Arguments, at: number): readonly WikiNode[] {
  const value = given.peek(name);
  const file = technical.test(name) ? null : fileIn(value, at);
  if (!file) return [];
  given.take(name);
  const stem = name.replace(/[_ ]?(?:name|image|file)$/, "");
  const key = [`${name}_caption`, `${name} caption`, `caption_${name}`, `${stem}_caption`, ...captionKeys].find((key) => given.has(key) && !given.isTaken(key));
  const caption = key === undefined ? [] : [[...(given.take(key) ?? [])]];
  return [wikiText("\n", at), {type: "link", parts: [[...file], [wikiText("thumb", at)], ...caption], at, source: ""}, wikiText("\n", at)];
}

/** The file that a value names, as the target of a link: `Map.png`, `[[File:Map.png|200px]]`; `null` for any other value. */
function fileIn(value: readonly WikiNode[], at: number): readonly WikiNode[] | null {
  const [only, ...others] = value;
  if (only?.type === "link" && others.length === 0) {
    const target = only.parts[0] ?? [];
    const words = only.parts.slice(1).every((part) => /^[\dx]*(?:px)?$|^[a-z]{1,12}$/i.test(wordsOf(part).trim()));
    return words && /^\s*[^\s:]{1,20}:/.test(wordsOf(target)) && pictureFile.test(wordsOf(target).trim()) ? target : null;
  }
  const [, file] = value.every(({type}) => type === "text") ? (pictureFile.exec(wordsOf(value).trim()) ?? []) : [];
  return file === undefined ? null : [wikiText(`File:${file}`, at)];
}
