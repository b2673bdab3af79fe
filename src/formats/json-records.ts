import {recordLists} from "../data/record-fields.js";
import type {Format, RawArticle} from "../model/format.js";
import type {Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {isObject, parseJson} from "../syntax/json.js";
import {placesIn} from "./feed/places.js";
import {fieldsOf, plainName, speakOfArticle, tellOfArticle, textsIn, toldBy, type Fields} from "./records/fields.js";
import {objectsIn} from "./records/objects.js";
import {articleOfJson, holdsPage} from "./records/record.js";

const longest = 20_000_000;

/** A page that a crawler kept under some name. */
const pageInJson = /"(?:html|content|body|raw_?html|page|text)"\s*:\s*"\s*(?:\\n)*(?:<|\\u003c)(?:!doctype html|html)\b/i;

/** Records of articles in JSON: one, a list of them, or what a service answered with a list in it. */
export const jsonRecords: Format = {
  name: "json-records",
  recognises({text}) {
    if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text)) return null;
    const head = text.slice(0, 20_000);
    const names = namesIn(head);
    if (names.includes("$schema")) return null;
    if (speakOfArticle(names)) return "records with a title and a text";
    return pageInJson.test(head) ? "records with a page" : null;
  },
  parse: readRecords,
};

/** The names in the beginning of a JSON text; those of objects within others as well. */
function namesIn(head: string): readonly string[] {
  return [...head.matchAll(/"((?:[^"\\\n]|\\.){1,60})"\s*:/g)].map(([, name = ""]) => (name.includes("\\") ? (textsIn(parseJson(`"${name}"`))[0] ?? "") : name));
}

function* readRecords({text, findings}: SeedFile): Generator<RawArticle> {
  const value = text.length > longest ? undefined : (parseJson(text) ?? objectsIn(text));
  const records = recordsIn(value);
  const find = placesIn(text);
  let [entry, place]: [number, Place] = [0, {line: 1, column: 1}];
  for (const record of records) {
    if (!isObject(record)) {
      findings.warn("bad-record", `Found \`${JSON.stringify(record).slice(0, 60)}\` among the records; expected an object`, place);
      continue;
    }
    const fields = fieldsOf(record);
    place = find((fields.link[0] ?? fields.title[0])?.texts[0] ?? "");
    yield articleOfJson(fields, entry++, place);
  }
  if (entry > 0) return;
  const found = text.length > longest ? `\`${text.length}\` characters, more than \`${longest}\`,` : value === undefined ? "something that is not JSON" : "no record of an article";
  findings.refuse("bad-record", `Found ${found}; expected records with a title and a text`, {line: 1, column: 1});
}

/** Objects within each other in which a list is looked for. */
const deepest = 5;

/** A list of records, the list in an object, or the one record that an object is. */
function recordsIn(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return withinOnly(value, depth) ?? (value as readonly unknown[]);
  if (!isObject(value)) return [];
  if (speakOfArticle(Object.keys(value))) return [value];
  if (depth >= deepest) return [];
  const held = (Object.entries(value) as [string, unknown][]).filter(([key]) => recordLists.includes(plainName(key)));
  for (const [, inner] of held) {
    const records = recordsIn(inner, depth + 1);
    if (records.length > 0) return records;
  }
  return isRecord(fieldsOf(value)) ? [value] : [];
}

/** The records in the only object of a list that is none itself: an export of Ghost is `{"db": [{"data": {"posts": […]}}]}`. */
function withinOnly(list: readonly unknown[], depth: number): readonly unknown[] | null {
  const [only, ...others] = list;
  if (!isObject(only) || others.length > 0 || isRecord(fieldsOf(only))) return null;
  const records = recordsIn(only, depth + 1);
  return records.length > 0 ? records : null;
}

/** Whether the fields of an object, with those of objects within it, tell of an article. */
function isRecord(fields: Fields): boolean {
  return holdsPage(fields) || tellOfArticle(toldBy(fields));
}
