import {madeAnew, noValues, recordFields, type RecordRole} from "../../data/record-fields.js";
import {isObject, own} from "../../syntax/json.js";
import {fold} from "../../text/fold.js";

/** A field of a record: its name without signs and capitals, what it holds, and the texts in that. */
export type Field = {readonly name: string; readonly value: unknown; readonly texts: readonly string[]};

/** The fields of a record by what they tell, the most telling first, and those that tell nothing that an article has. */
export type Fields = Readonly<Record<RecordRole, readonly Field[]>> & {readonly others: readonly Field[]};

const roles = Object.keys(recordFields) as RecordRole[];

/** The role of a name, and its place among the names of that role. */
const known: ReadonlyMap<string, readonly [role: RecordRole, rank: number]> = new Map(roles.flatMap((role) => recordFields[role].map((name, rank) => [name, [role, rank]] as const)));

/** `datePublished`, `date_published` and `Date Published` are one name, and so are `標題` and `标题`. */
export function plainName(written: string): string {
  return fold(written.slice(0, 100)).replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Whether fields of these names tell of an article: its title, and its text or at least what it is about and where or when it stood; or, of
 * one that has no title, as posts of services have none, its text, when it stood, and where or by whom.
 */
export function speakOfArticle(names: Iterable<string>): boolean {
  return tellOfArticle(new Set([...names].flatMap((name) => known.get(plainName(name))?.[0] ?? [])));
}

/** The same of what its fields tell. */
export function tellOfArticle(told: ReadonlySet<RecordRole>): boolean {
  if (!told.has("title")) return told.has("text") && told.has("date") && (told.has("link") || told.has("author"));
  return told.has("text") || (told.has("summary") && (told.has("link") || told.has("date")));
}

/** What the fields of a record tell. */
export function toldBy(fields: Fields): ReadonlySet<RecordRole> {
  return new Set(roles.filter((role) => fields[role].length > 0));
}

/** Objects within objects that are looked into. */
const deepest = 3;

/** What holds the words of a value that is an object: of WordPress, MongoDB, feeds turned into JSON, schema.org. */
const holders = ["rendered", "$date", "$numberLong", "$t", "#text", "_text", "@value", "name", "value", "text", "html", "url", "href", "src", "contentUrl", "@id"];

/** The texts that a value holds; what stands for nothing is left out. */
export function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return noValues.has(String(value).trim().toLowerCase()) ? [] : [String(value)];
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, depth + 1));
  for (const holder of holders) {
    const texts = textsIn(own(value, holder), depth + 1);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** All texts of a value that tells nothing that an article has, or holds none where one is looked for. */
function leavesOf(value: unknown): readonly string[] {
  const leaves: string[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); leaves.length < mostLeaves && next !== undefined; next = waiting.pop()) {
    if (typeof next === "object" && next !== null) waiting.push(...(Object.values(next) as unknown[]).slice(0, mostLeaves).reverse());
    else leaves.push(...textsIn(next));
  }
  return leaves;
}

/** Texts of one such value; a value with more is no field of a record. */
const mostLeaves = 1000;

/** The fields of a record, those of objects within it after its own. */
export function fieldsOf(record: object): Fields {
  const found = new Map<RecordRole | "others", {readonly field: Field; readonly rank: number}[]>();
  // what this archive wrote of an article is worked out anew
  const isOurs = own(record, "publishedFrom") !== undefined && own(record, "seed") !== undefined;
  const waiting: {readonly object: object; readonly depth: number}[] = [{object: record, depth: 0}];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const {object, depth} = next;
    for (const [key, value] of Object.entries(object) as [string, unknown][]) {
      const name = plainName(key);
      if (isOurs && madeAnew.has(name)) continue;
      const texts = textsIn(value);
      const [role, rank] = roleOf(name, texts, depth);
      if (isObject(value) && depth < deepest && (role === "others" || texts.length === 0)) waiting.push({object: value, depth: depth + 1});
      else if (role !== "others" && (texts.length > 0 || role === "image")) add(found, role, {field: {name, value, texts}, rank: rank + depth * recordFields.text.length});
      else add(found, "others", {field: {name, value, texts: leavesOf(value)}, rank: 0});
    }
  }
  const of = (role: RecordRole | "others"): readonly Field[] => (found.get(role) ?? []).sort((a, b) => a.rank - b.rank).map(({field}) => field);
  return {...(Object.fromEntries(roles.map((role) => [role, of(role)])) as Record<RecordRole, readonly Field[]>), others: of("others")};
}

/** What a field tells, and how well. Within another an address is no text, whatever its name: `"urls": {"page": "https://…"}`. */
function roleOf(name: string, texts: readonly string[], depth: number): readonly [role: RecordRole | "others", rank: number] {
  const [role, rank] = known.get(name) ?? ["others" as const, 0];
  const isAddress = role === "text" && depth > 0 && texts.length > 0 && texts.every((text) => /^\s*https?:\/\/\S+\s*$/.test(text));
  return isAddress ? ["link", recordFields.link.length] : [role, rank];
}

function add<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
