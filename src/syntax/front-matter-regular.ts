/** Characters that YAML knows more of, or refuses: all that is no plain letter or sign in a line. */
// eslint-disable-next-line no-control-regex
const unusual = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

const entry = /^([A-Za-z][\w-]{0,60}):( .*)?$/;
/** A text in quotes that holds neither an escape nor the quotes. */
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** What opens with none of the signs by which YAML tells what is no plain text. */
const opensPlainly = /^[^-?:,[\]{}#&*!|>'"%@`]/;
/** Signs that mean something within a list in one line. */
const signsOfList = /[:?,[\]{}#&*!|>'"%@`]|^-/;

/**
 * Reads the front matter of most posts: on every line a key and a text, or a list of texts in brackets. What YAML has
 * parsers build of these (failsafe schema: texts stay texts) is certain, and takes a tenth of the time. `null` for any other.
 */
export function readRegular(yaml: string): object | null {
  if (yaml === "" || unusual.test(yaml)) return null;
  const data: Record<string, string | readonly string[]> = {};
  for (const line of yaml.split("\n")) {
    const [, key = "", behind = ""] = entry.exec(line) ?? [];
    const written = withoutSpaces(behind);
    const value = written.startsWith("[") ? listIn(written) : textIn(written);
    // a key that stands twice is a mistake, and one without a value may have a list below it
    if (value === null || Object.hasOwn(data, key)) return null;
    data[key] = value;
  }
  return data;
}

function textIn(written: string): string | null {
  const isPlain = opensPlainly.test(written) && !/: | #|:$/.test(written);
  return isPlain ? written : quotedText(written);
}

function quotedText(written: string): string | null {
  const found = quoted.exec(written);
  return found && (found[1] ?? found[2] ?? "");
}

/** Texts between brackets and commas; `null` when one of them is empty, or anything else than a text. */
function listIn(written: string): readonly string[] | null {
  if (!written.endsWith("]")) return null;
  const inside = withoutSpaces(written.slice(1, -1));
  if (inside === "") return [];
  const texts: string[] = [];
  for (const part of inside.split(",")) {
    const item = withoutSpaces(part);
    const text = item !== "" && !signsOfList.test(item) ? item : quotedText(item);
    if (text === null) return null;
    texts.push(text);
  }
  return texts;
}

/** YAML takes no wider ones for spaces. */
function withoutSpaces(text: string): string {
  let [from, to] = [0, text.length];
  while (text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  return text.slice(from, to);
}
