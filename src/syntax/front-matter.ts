import matter from "gray-matter";
import {FAILSAFE_SCHEMA, load, YAMLException} from "js-yaml";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {readFieldsByLine, type Field} from "./front-matter-lines.js";
import {readRegular} from "./front-matter-regular.js";
import {nestedTexts} from "./nested-texts.js";
import {append} from "./append.js";

export type {Field} from "./front-matter-lines.js";

export type FrontMatter = {
  /** By key, in small letters. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly content: string;
  /** Where `content` begins in the file. */
  readonly contentPlace: Place;
};

type Block = {readonly yaml: string; readonly content: string; readonly contentLine: number; readonly firstLine: number};

/** Longest front matter that is read, in characters. */
const longest = 16 * 1024;

/**
 * Front matter is YAML between plain `---` lines at the top of a file; every value is read as the text that stands
 * there, never as a date, a number or a piece of program. `null` when the file has none, or when it was refused
 * (`bad-front-matter`, with the line). YAML that is broken in a usual way is read line by line, with a warning. `line` is
 * where the text begins in its seed.
 */
export function readFrontMatter(file: SeedFile, line = 1): FrontMatter | null {
  if (!hasFrontMatter(file.text)) return null;
  const block = split(file, line);
  const fields = block && fieldsIn(block, file.findings);
  return block && fields && {fields, content: block.content, contentPlace: {line: block.contentLine, column: 1}};
}

/** Whether a file opens front matter: a line of three dashes, then something that looks like a key. */
export function hasFrontMatter(text: string): boolean {
  const [lead = ""] = blank.exec(text) ?? [];
  const start = text.slice(lead.length, lead.length + 400);
  if (/^---[ \t]*(?:\r\n?|\n)\s*(?:"?[A-Za-z_][\w -]{0,60}"?[ \t]*:|---)/.test(start) || (lead === "" && /^---[ \t]*[a-z]/i.test(start))) return true;
  if (/^---[ \t]*\n\s*[a-z_]{1,40}：/i.test(start)) return wide.test(text.slice(lead.length, lead.length + longest));
  return /^---[ \t]*\n\s*#/.test(start) && commented.test(text.slice(lead.length, lead.length + longest));
}

/** Comments above the first key. A rule and a heading begin alike, but have no second line of dashes right below keys. */
const commented = /^---[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n){1,40}[A-Za-z_][\w-]{0,60}[ \t]*:[^\n]*\n(?:(?:[A-Za-z_][\w-]{0,60}[ \t]*:|[ \t#-])[^\n]*\n|\n){0,200}?---[ \t]*(?:\n|$)/;

/** Keys with wide colons, and a second line of dashes right below them. */
const wide = /^---[ \t]*\n(?:[A-Za-z_][\w-]{0,60}[ \t]*[:：][^\n]*\n){1,60}---[ \t]*(?:\n|$)/;

/** Empty lines and marks that show nothing, above front matter. */
const blank = /^[\s\u200b\ufeff]{0,200}/;

function split({text: whole, findings}: SeedFile, line: number): Block | null {
  const [lead = ""] = blank.exec(whole) ?? [];
  const text = whole.slice(lead.length);
  const firstLine = line - 1 + linesOf(lead).length;
  const [opening = ""] = /^.*/.exec(text) ?? [];
  if (opening.trim() !== "---") {
    findings.refuse("bad-front-matter", `Found \`${opening.slice(0, 40)}\`; expected YAML between plain \`---\` lines`, {
      line: firstLine,
      column: 4,
    });
    return null;
  }
  const head = text.slice(0, longest + opening.length);
  const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/.exec(head);
  if (!closing) {
    const expected = `expected a second \`---\` line within ${longest} characters`;
    findings.refuse("bad-front-matter", `Found front matter without an end; ${expected}`, {line: firstLine, column: 1});
    return null;
  }
  const end = closing.index + closing[0].length;
  const yaml = text.slice(opening.length, closing.index).replace(/^(?:\r\n?|\n)/, "");
  return {yaml, content: text.slice(end), contentLine: firstLine - 1 + linesOf(text.slice(0, end)).length, firstLine};
}

/** The fields of a block, with their places and those of messages in the file. */
function fieldsIn({yaml, firstLine}: Block, findings: Findings): ReadonlyMap<string, Field> | null {
  if (firstLine === 1) return readYaml(yaml, findings) ?? readBroken(yaml, findings);
  const own = new Findings();
  const fields = readYaml(yaml, own) ?? readBroken(yaml, own);
  const moved = (line: number | null): number | null => line === null ? null : line + firstLine - 1;
  append(findings.messages, own.messages.map((message) => ({...message, line: moved(message.line)})));
  append(findings.dropped, own.dropped.map((dropped) => ({...dropped, line: moved(dropped.line)})));
  return fields && new Map([...fields].map(([key, field]) => [key, {...field, place: {...field.place, line: field.place.line + firstLine - 1}}]));
}

/** The fields; `null`, and nothing said, when the YAML is broken. */
function readYaml(yaml: string, findings: Findings): ReadonlyMap<string, Field> | null {
  try {
    return fieldsOf(readRegular(yaml) ?? asWritten(yaml), yaml, findings);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

function asWritten(yaml: string): object {
  // gray-matter takes any line that begins with three dashes for the end.
  if (/^---/m.test(yaml)) throw new YAMLException("a line of dashes");
  // Passing options also turns off gray-matter's cache, which answers `{}` the second time it meets front matter it
  // could not read. Its other engines run what they read.
  const engines = {yaml: {parse: parseAsText}, javascript: refuseEngine, js: refuseEngine, json: refuseEngine};
  return matter(`---\n${yaml}\n---\n`, {engines, language: "yaml"}).data;
}

function refuseEngine(): never {
  throw new YAMLException("Only YAML is read");
}

function parseAsText(yaml: string): object {
  const data: unknown = load(yaml, {schema: FAILSAFE_SCHEMA});
  if (typeof data === "string" && withoutSpace.test(yaml)) throw new YAMLException("no space behind the colon of a key");
  return typeof data === "object" && data !== null && !Array.isArray(data) ? data : {};
}

/** A key whose value follows it at once, or behind a wide colon: to YAML such lines are one text. */
const withoutSpace = /^[A-Za-z_][\w-]{0,60}[ \t]*(?::(?!\/\/)|：)\S/m;

function fieldsOf(data: object, yaml: string, findings: Findings): ReadonlyMap<string, Field> {
  const lines = linesOf(yaml);
  const fields = new Map<string, Field>();
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    const place = placeOf(key, lines);
    const {texts: all, others, isNested} = nestedTexts(value);
    const texts = all.filter((text) => !/^(?:null|~)$/i.test(text));
    if (isNested) findings.note("front-matter-value", `Value of \`${key}\` is nested; expected text or a list of texts`, place);
    for (const other of others) if (/\p{L}/u.test(other)) findings.drop("front-matter-field", `${key}.${other}`, place);
    fields.set(key.toLowerCase(), {values: texts, isList: Array.isArray(value) || isNested, place});
  }
  return fields;
}

/** Where the value of a key begins; front matter starts on the second line of a file. */
function placeOf(key: string, lines: readonly string[]): Place {
  const index = lines.findIndex((line) => line.replace(/^["']/, "").startsWith(key) && /^["'\s]*:/.test(after(line, key)));
  if (index < 0) return {line: 1, column: 1};
  const line = lines[index] ?? "";
  const value = after(line, key).search(/[^\s:"']/);
  return {line: index + 2, column: value < 0 ? 1 : line.length - after(line, key).length + value + 1};
}

/** What follows a key on its line. */
function after(line: string, key: string): string {
  return line.slice(line.indexOf(key) + key.length);
}

/** What can be made out of broken YAML: values that stand behind their key on one line. */
function readBroken(yaml: string, findings: Findings): ReadonlyMap<string, Field> | null {
  const lines = linesOf(yaml);
  const {line, reason} = complaint(yaml, lines);
  const fields = readFieldsByLine(lines);
  const found = `Found front matter that is not YAML (${reason})`;
  if (fields.size === 0) {
    findings.refuse("bad-front-matter", `${found}; expected lines such as \`title: "…"\``, {line, column: 1});
    return null;
  }
  findings.warn("bad-front-matter", `${found}, read line by line; expected \`key: "…"\``, {line, column: 1});
  return fields;
}

/** What the YAML parser says, and the first line that it cannot read by itself, or else where it gave up. */
function complaint(yaml: string, lines: readonly string[]): {readonly line: number; readonly reason: string} {
  const broken = lines.findIndex((line) => line.startsWith("---") || (/^[A-Za-z_][\w-]*[ \t]*:/.test(line) && reasonOf(line) !== null));
  const whole = reasonOf(yaml);
  return {line: broken >= 0 ? broken + 2 : (whole?.line ?? -1) + 2, reason: whole?.reason ?? "a line of dashes"};
}

function reasonOf(yaml: string): {readonly line: number; readonly reason: string} | null {
  try {
    parseAsText(yaml);
    return null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as {readonly line: number} | undefined;
    return {line: mark?.line ?? -1, reason: error.reason};
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
