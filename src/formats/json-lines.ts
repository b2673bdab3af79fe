import type {Format, RawArticle} from "../model/format.js";
import type {Findings} from "../model/message.js";
import {isObject, parseJson} from "../syntax/json.js";
import {fieldsOf, tellOfArticle, toldBy, type Fields} from "./records/fields.js";
import {articleOfJson, holdsPage} from "./records/record.js";

/** Characters of a line; a longer one is no record. */
const longestLine = 4_000_000;

/** A record of an article on each line (JSON Lines, <https://jsonlines.org>): what scrapers write, and this archive's own `articles.jsonl`. Files may be of any size. */
export const jsonLines: Format = {
  name: "json-lines",
  recognises({text}) {
    const [, first = "", second = ""] = /^\s*(\{[^\n]*\}),?[ \t]*(?:\n\s*(\S)|\n?$)/.exec(text) ?? [];
    if (first === "" || first.length > longestLine || second !== "{") return null;
    const record = parseJson(first);
    return isObject(record) && tells(fieldsOf(record)) ? "a record with a title and a text on each line" : null;
  },
  *parse({text, findings}) {
    const lines = new Lines(findings);
    yield* lines.read(text);
    yield* lines.end();
  },
  async *parsePieces(pieces, findings) {
    const lines = new Lines(findings);
    for await (const piece of pieces) yield* lines.read(piece);
    yield* lines.end();
  },
};

function tells(fields: Fields): boolean {
  const {title, summary, link} = fields;
  return holdsPage(fields) || tellOfArticle(toldBy(fields)) || (title.length > 0 && summary.length + link.length > 0);
}

/** The records of a text that comes in pieces. */
class Lines {
  private rest = "";
  private line = 1;
  private entries = 0;

  constructor(private readonly findings: Findings) {}

  *read(piece: string): Generator<RawArticle> {
    const lines = (this.rest + piece).split("\n");
    this.rest = lines.pop() ?? "";
    for (const line of lines) yield* this.record(line);
    // what is too long to be a record need not be held to be refused
    if (this.rest.length > 2 * longestLine) this.rest = this.rest.slice(0, longestLine + 1);
  }

  *end(): Generator<RawArticle> {
    yield* this.record(this.rest);
    if (this.entries === 0) this.findings.refuse("bad-record", "No line holds a record; expected a JSON object on each, with a title and a text", {line: 1, column: 1});
  }

  private *record(written: string): Generator<RawArticle> {
    const place = {line: this.line++, column: 1};
    const line = written.trim();
    if (line === "") return;
    const record = line.length > longestLine ? undefined : parseJson(line.replace(/,$/, ""));
    if (isObject(record)) yield articleOfJson(fieldsOf(record), this.entries++, place);
    else this.findings.warn("bad-record", `Found \`${line.slice(0, 60)}\`; expected a JSON object of at most \`${longestLine}\` characters; the line was passed over`, place);
  }
}
