import type {Place} from "../model/message.js";

/** One key of front matter: its values as written (a single one for plain text), and where the first stands. */
export type Field = {readonly values: readonly string[]; readonly isList: boolean; readonly place: Place};

/**
 * Reads the lines of broken front matter one by one: `key: value`, with or without quotes and the space behind the colon,
 * which may be wide; a list in brackets, or lines that begin with `-` below their key. What a key said that stands twice is
 * kept under its name with `, before`. What does not look like that is passed over. Places count from the second line of the
 * file, where front matter begins.
 */
export function readFieldsByLine(lines: readonly string[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  let last = "";
  lines.forEach((line, index) => {
    const item = /^\s*-\s+(\S.*)$/.exec(line);
    const found = /^([A-Za-z_][\w-]{0,60})[ \t]*(?::(?:[ \t]+|$|(?!\/\/))|：[ \t]*)/.exec(line);
    if (found?.[1] !== undefined) {
      last = found[1].toLowerCase();
      const field = {...read(line.slice(found[0].length)), place: {line: index + 2, column: found[0].length + 1}};
      const before = fields.get(last);
      const isList = field.isList && before?.isList === true;
      // of a key that stands twice the last counts, as most readers of YAML have it, but for lists
      if (before && !isList && before.values[0] !== field.values[0]) fields.set(`${last}, before`, before);
      fields.set(last, isList ? {...field, values: [...new Set([...before.values, ...field.values])]} : field);
    } else if (item?.[1] !== undefined) {
      const field = fields.get(last);
      if (field) fields.set(last, {...field, values: [...field.values, plain(item[1])], isList: true});
    }
  });
  return fields;
}

function read(written: string): Pick<Field, "values" | "isList"> {
  const value = written.trim();
  const list = /^\[(.*)\]$/.exec(value);
  if (list?.[1] !== undefined) {
    return {values: list[1].split(",").map(plain).filter((item) => item !== ""), isList: true};
  }
  return {values: value === "" ? [] : [plain(value)], isList: false};
}

/** What YAML says of the kind of a value: `!!timestamp 2024-06-20`. */
const tag = /^!{1,2}[\w:.,/-]{0,80}\s{1,9}/;

/** Without its kind and the quotes around it, also when the last one was escaped by mistake, and without control characters. */
function plain(written: string): string {
  const value = written.replace(/[\p{Cc}\ufffe\uffff]/gu, " ").trim().replace(tag, "");
  const quote = /^["']/.exec(value)?.[0];
  if (quote === undefined) return value;
  const inner = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value.slice(1);
  return (quote === '"' ? inner.replace(/\\(["\\])/g, "$1") : inner.replaceAll("''", "'")).trim();
}
