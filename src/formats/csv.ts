import {Readable} from "node:stream";
import {parse as parserOf, type Info, type Options} from "csv-parse";
import {parse as parseAll} from "csv-parse/sync";
import type {Format, RawArticle} from "../model/format.js";
import type {Findings} from "../model/message.js";
import {fieldsOf, speakOfArticle} from "./records/fields.js";
import {articleOfRecord} from "./records/record.js";

const delimiters = [",", "\t", ";", "|"] as const;

/** Characters of the row that names the columns, of such a name, and of any row. */
const longest = {header: 4000, name: 60, row: 4_000_000} as const;

/** With fewer columns it is a table only if the file is named as one. */
const fewestColumns = 3;

/** Rows with a quotation mark that is never closed which are read by themselves; the rest of a table with more is left out. */
const mostUnclosed = 20;

/** A table whose first row names its columns (RFC 4180, also with tabs, semicolons or bars), and an article in each other row. Files may be of any size. */
export const csv: Format = {
  name: "csv",
  recognises({text, path}) {
    const {names} = headerOf(withoutMark(text));
    const isTable = names.length >= fewestColumns || /\.(?:csv|tsv|tab)$/i.test(path);
    return isTable && speakOfArticle(names) ? "columns for the title and the text" : null;
  },
  *parse({text: written, findings}) {
    const text = withoutMark(written);
    const table = new Table(headerOf(text), findings);
    yield* table.readAll(text);
    table.end();
  },
  async *parsePieces(pieces, findings) {
    const iterator = pieces[Symbol.asyncIterator]();
    const first = await iterator.next();
    const beginning = first.done === true ? "" : withoutMark(first.value);
    const table = new Table(headerOf(beginning), findings);
    yield* table.readPieces(after(beginning, iterator));
    table.end();
  },
};

/** `sep=;` in the first line, by which spreadsheets are told what parts the columns; the line stays, empty. */
function withoutMark(text: string): string {
  return text.replace(/^sep=[^\n]{0,3}(?=\n)/i, "");
}

async function* after(first: string, others: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  yield* {[Symbol.asyncIterator]: () => others};
}

/** How the columns of a table are parted, and what they are called; no names where the first row is none of a table. */
type Header = {readonly delimiter: string; readonly names: readonly string[]};

function headerOf(text: string): Header {
  const line = /^\s*(\S[^\n]*)/.exec(text.slice(0, longest.header))?.[1] ?? "";
  // most first lines are of no table, which takes no parser to see
  const likely = delimiters.filter((delimiter) => line.includes(delimiter) && speakOfArticle(line.split(delimiter)));
  const headers = likely.map((delimiter): Header => ({delimiter, names: cellsOf(line, delimiter)}));
  const [best = {delimiter: ",", names: []}] = headers.filter(({names}) => names.every((name) => name.length <= longest.name)).sort((a, b) => b.names.length - a.names.length);
  return best;
}

/** The cells of a line; of one that is no row as it stands, without regard to its quotation marks. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    return rowsOf(line, {delimiter})[0]?.record ?? [];
  } catch {
    return line.split(delimiter);
  }
}

type Row = {readonly info: Info; readonly record: readonly string[]};

const how = {info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, skip_records_with_error: true} as const satisfies Options;

function rowsOf(text: string, options: Options): readonly Row[] {
  return parseAll(text, {...how, ...options} as Options) as unknown as readonly Row[];
}

/** Hears of a row that cannot be read; the library wants a function that gives nothing. */
function noting(hear: (error: unknown) => unknown): NonNullable<Options["on_skip"]> {
  return (error) => {
    hear(error);
    return undefined;
  };
}

/** The articles of a table, row by row. */
class Table {
  private entries = 0;
  private isHeader = true;
  /** Lines that were read before those that are counted, and those up to the end of the last row. */
  private before = 0;
  private line = 0;
  private unclosed = 0;

  constructor(private readonly header: Header, private readonly findings: Findings) {}

  /** The rows of a text; one whose quotation mark is never closed is read by itself, since all behind it would be within. */
  *readAll(text: string): Generator<RawArticle> {
    const skipped: unknown[] = [];
    const rows = rowsOf(text, {delimiter: this.header.delimiter, on_skip: noting((error) => skipped.push(error))});
    for (const {info, record} of rows) yield* this.read(record, info.lines);
    if (skipped.length === 0) return;
    const behind = text.split("\n").slice(this.line - this.before);
    const [line = "", ...others] = behind.slice(behind.findIndex((one) => one.trim() !== ""));
    this.line += behind.length - others.length;
    this.before = this.line;
    const isLast = ++this.unclosed > mostUnclosed;
    this.warnUnclosed(isLast ? "what follows was left out" : "it was read as one line");
    if (isLast) return;
    yield* this.read(line.split(this.header.delimiter), 0);
    yield* this.readAll(others.join("\n"));
  }

  async *readPieces(pieces: AsyncIterable<string>): AsyncGenerator<RawArticle> {
    const source = Readable.from(pieces);
    const parser = source.pipe(parserOf({...how, delimiter: this.header.delimiter, max_record_size: longest.row, on_skip: noting(() => { this.warnUnclosed("the row was left out"); })}));
    try {
      for await (const {info, record} of parser as AsyncIterable<Row>) yield* this.read(record, info.lines);
    } finally {
      source.destroy();
    }
  }

  end(): void {
    if (this.entries === 0) this.findings.refuse("bad-record", "The table has no row but that of its columns; expected an article in each row", {line: 1, column: 1});
  }

  /** A row that ends in the line `last` of those that are counted. */
  private *read(cells: readonly string[], last: number): Generator<RawArticle> {
    const {names} = this.header;
    this.line = this.before + last;
    const place = {line: this.line - cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0), column: 1};
    if (this.isHeader) this.isHeader = false;
    else {
      if (cells.length !== names.length) this.findings.warn("bad-record", `Found \`${cells.length}\` cells; expected \`${names.length}\`, as the first row has`, place);
      yield articleOfRecord(fieldsOf(recordOf(names, cells)), this.entries++, place);
    }
  }

  private warnUnclosed(what: string): void {
    this.findings.warn("bad-record", `A quotation mark is closed nowhere in \`${longest.row}\` characters or to the end of the file; expected \`"\` at the end of its cell; ${what}`, {line: this.line, column: 1});
  }
}

/** A row under the names of its columns; one without a name counts rows, if it holds a number. */
function recordOf(names: readonly string[], cells: readonly string[]): object {
  return Object.fromEntries(cells.map((cell, nth) => [names[nth]?.trim() || `column ${nth + 1}`, cell] as const).filter(([, cell], nth) => Boolean(names[nth]?.trim()) || !/^\d*$/.test(cell)));
}
