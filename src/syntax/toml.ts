import {parse, TomlDate, TomlError} from "smol-toml";
import type {Field} from "./front-matter-lines.js";
import {own} from "./json.js";

/**
 * Fields of TOML front matter, by key in small letters, every value as text; keys of tables (`[taxonomies]`, `[params]`)
 * count as if they stood outside, unless the same key does. Places count from the second line of the file. Broken TOML
 * answers the reason and the line instead.
 */
export function readToml(toml: string): ReadonlyMap<string, Field> | {readonly reason: string; readonly line: number} {
  try {
    return fieldsOf(parse(toml), toml.split(/\r\n?|\n/));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return {reason: (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, ""), line: error.line + 1};
  }
}

function fieldsOf(table: object, lines: readonly string[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const add = (key: string, value: unknown): void => {
    const name = key.toLowerCase();
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const values = list.map((item) => textOf(item, key, lines)).filter((text) => text !== null);
    if (!fields.has(name) && values.length > 0) fields.set(name, {values, isList: Array.isArray(value), place: placeOf(key, lines)});
  };
  const tables: object[] = [];
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    if (isTable(value)) tables.push(value);
    else add(key, value);
  }
  // `[author]` and `[[authors]]` go by their names
  for (const key of ["author", "authors"]) {
    const value = own(table, key);
    const names = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((person) => own(person, "name")).filter((name) => typeof name === "string");
    if (names.length > 0) fields.set(key, {values: names, isList: true, place: placeOf("name", lines)});
  }
  for (const inner of tables) for (const [key, value] of Object.entries(inner) as [string, unknown][]) add(key, value);
  return fields;
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A date as it stands written: TOML's own form would lose its precision. */
function textOf(value: unknown, key: string, lines: readonly string[]): string | null {
  if (value instanceof TomlDate) return /=[ \t]{0,20}([\d:.TZtz +-]{1,60}?)[ \t]{0,20}(?:#|$)/.exec(lineOf(key, lines))?.[1] ?? value.toISOString();
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

function lineOf(key: string, lines: readonly string[]): string {
  return lines.find((line) => startsWithKey(line, key)) ?? "";
}

function placeOf(key: string, lines: readonly string[]): Field["place"] {
  const index = lines.findIndex((line) => startsWithKey(line, key));
  const column = (lines[index] ?? "").search(/=\s*["'[]*\S/);
  return {line: Math.max(0, index) + 2, column: column < 0 ? 1 : column + 2 + (/^=\s*["'[]*/.exec((lines[index] ?? "").slice(column))?.[0].length ?? 1) - 1};
}

function startsWithKey(line: string, key: string): boolean {
  const bare = line.trimStart().replace(/^["']/, "");
  return bare.startsWith(key) && /^["']?\s*=/.test(bare.slice(key.length));
}
