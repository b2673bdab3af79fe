import type {Format} from "../model/format.js";
import type {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import type {Field} from "../syntax/front-matter-lines.js";
import {nestedTexts} from "../syntax/nested-texts.js";
import {own, parseJson} from "../syntax/json.js";
import {placeAt} from "../syntax/place.js";
import {readToml} from "../syntax/toml.js";
import {readGeneratorPost, type GeneratorPost} from "./post/generator-post.js";

/** Longest front matter that is read, in characters. */
const longest = 16 * 1024;

/** Post of Hugo or Zola: front matter in TOML between `+++` lines, or one JSON object, then Markdown or HTML. */
export const hugo: Format = {
  name: "hugo",
  recognises({text}) {
    if (/^\+\+\+[ \t]*(?:\r\n?|\n)/.test(text)) return "TOML front matter";
    return splitJson(text) ? "JSON front matter" : null;
  },
  *parse(file) {
    const post = file.text.startsWith("+++") ? readTomlPost(file) : readJsonPost(file);
    if (post) yield readGeneratorPost(post);
  },
};

function readTomlPost({text, findings}: SeedFile): GeneratorPost | null {
  const [opening = ""] = /^\+\+\+[ \t]*(?:\r\n?|\n)/.exec(text) ?? [];
  const closing = /(?:^|\r\n?|\n)\+\+\+[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(opening.length, longest));
  if (!closing) {
    findings.refuse("bad-front-matter", `Found front matter without an end; expected a second \`+++\` line within ${longest} characters`, {line: 1, column: 1});
    return null;
  }
  const end = opening.length + closing.index + closing[0].length;
  const fields = tomlFields(text.slice(opening.length, opening.length + closing.index), findings);
  return fields && {fields, content: text.slice(end), contentPlace: placeAt(text, end)};
}

/** Broken TOML is read line by line, as far as `key = value` goes. */
function tomlFields(toml: string, findings: Findings): ReadonlyMap<string, Field> | null {
  const read = readToml(toml);
  if (!("reason" in read)) return read;
  const fields = new Map<string, Field>();
  toml.split(/\r\n?|\n/).forEach((line, index) => {
    const [, key = "", value = ""] = /^\s*([A-Za-z_][\w-]{0,60})\s*=\s*(\S.*)$/.exec(line) ?? [];
    const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
    const values = (list === undefined ? [value] : list.split(",")).map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2").replace(/^["']|["']$/g, "")).filter((item) => item !== "");
    if (key !== "" && !fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), {values, isList: list !== undefined, place: {line: index + 2, column: line.indexOf(value) + 1}});
  });
  const found = `Found front matter that is not TOML (${read.reason})`;
  if (fields.size === 0) findings.refuse("bad-front-matter", `${found}; expected lines such as \`title = "…"\``, {line: read.line, column: 1});
  else findings.warn("bad-front-matter", `${found}, read line by line; expected \`key = "…"\``, {line: read.line, column: 1});
  return fields.size === 0 ? null : fields;
}

/** One JSON object at the top, closed by a line that begins with `}`, with a text below it; or Hexo's, up to `;;;`. */
function splitJson(text: string): {readonly data: unknown; readonly end: number} | null {
  if (!/^(?:;;;\s{0,99})?\{?\s{0,99}"[\w-]{1,60}"\s{0,99}:/.test(text)) return null;
  const head = text.slice(0, longest);
  const isHexo = !text.startsWith("{");
  const closing = isHexo ? /(?:\r\n?|\n);;;[ \t]*(?:\r\n?|\n|$)/.exec(head.slice(3)) : /(?:\r\n?|\n)\}[ \t]*(?=\r\n?|\n)/.exec(head);
  if (!closing) return null;
  const inner = isHexo ? `{${head.slice(0, closing.index + 3).replace(/^;;;/, "")}}` : head.slice(0, closing.index + closing[0].length);
  const end = closing.index + closing[0].length + (isHexo ? 3 : 0);
  const data = parseJson(inner);
  // below the front matter of a post stands its text, and no other object
  return typeof data === "object" && data !== null && !/^\s*(?:\{\s*"|$)/.test(text.slice(end)) ? {data, end} : null;
}

function readJsonPost({text, findings}: SeedFile): GeneratorPost | null {
  const found = splitJson(text);
  if (!found) return null;
  const fields = new Map<string, Field>();
  for (const key of Object.keys(found.data as object)) {
    const value = own(found.data, key);
    const {texts: values, others, isNested} = nestedTexts(value);
    const at = Math.max(0, text.indexOf(JSON.stringify(key)));
    if (values.length > 0) fields.set(key.toLowerCase(), {values, isList: Array.isArray(value) || isNested, place: placeAt(text, at)});
    for (const other of others) if (/\p{L}/u.test(other)) findings.drop("front-matter-field", `${key}.${other}`, placeAt(text, at));
  }
  return {fields, content: text.slice(found.end), contentPlace: placeAt(text, found.end)};
}
