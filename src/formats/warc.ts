import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import {readPage} from "./html-page.js";
import {parameter, typeOf, type Part} from "./mhtml/parts.js";
import {headOf, readAnswer} from "./warc/answer.js";
import {Records, type Wanted, type WebRecord} from "./warc/records.js";
import {textOfPage} from "./warc/text.js";

/** Types that are pages. */
const pages = new Set(["text/html", "application/xhtml+xml"]);

/** Kinds of records that are named in the message about those that hold no page. */
const mostKinds = 8;

/** A web archive (WARC, ISO 28500), as crawlers keep what servers answered: each page is an article. Files may be of any size, and packed by gzip. */
export const warc: Format = {
  name: "warc",
  recognises: ({text}) => /^(WARC\/\d\.\d)[ \t]*\r?\n/.exec(text)?.[1] ?? null,
  *parse({text, findings}) {
    const archive = new WebArchive(findings);
    yield* archive.read(text);
    yield* archive.end();
  },
  async *parsePieces(pieces, findings) {
    const archive = new WebArchive(findings);
    for await (const piece of pieces) yield* archive.read(piece);
    yield* archive.end();
  },
};

/** The articles of a web archive, record by record. */
class WebArchive {
  private entries = 0;
  /** How many records of each kind hold no page. */
  private readonly others = new Map<string, number>();
  private readonly records: Records;

  constructor(private readonly findings: Findings) {
    const isPage: Wanted = (fields, beginning) => {
      const kind = kindOf(fields, beginning);
      if (kind !== null) this.others.set(kind, (this.others.get(kind) ?? 0) + 1);
      return kind === null;
    };
    this.records = new Records(isPage, findings);
  }

  *read(piece: string): Generator<RawArticle> {
    for (const record of this.records.read(piece)) yield* this.article(record);
  }

  *end(): Generator<RawArticle> {
    for (const record of this.records.end()) yield* this.article(record);
    const kinds = [...this.others].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
    const named = kinds.slice(0, mostKinds).map(([kind, count]) => `\`${kind}\` ${count}`).join(", ");
    const sum = kinds.reduce((total, [, count]) => total + count, 0);
    if (this.entries === 0) this.findings.refuse("bad-record", `Found no page among ${sum === 0 ? "no records" : `\`${sum}\` records (${named})`}; expected answers of servers with pages`, {line: 1, column: 1});
    else if (sum > 0) this.findings.note("other-records", `\`${sum}\` records hold no page (${named}) and were passed over; pages are read`);
  }

  private *article({fields, content, line, contentLine}: WebRecord): Generator<RawArticle> {
    const place = {line, column: 1};
    const answer = isAnswer(fields) ? readAnswer(content) : {header: {fields, content: "", line}, linesAbove: 0, bytes: Buffer.from(content, "latin1")};
    if (!answer) {
      this.findings.warn("bad-record", "The page is packed in a way that cannot be read, or takes too much; expected `gzip`, `deflate` or `br`; it was passed over", place);
      return;
    }
    const {text, damaged, encoding} = textOfPage(answer.bytes, parameter(answer.header, "charset"));
    // some programs write an address between these
    const address = (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");
    const source = address === "" ? undefined : {value: address, place};
    const raw = readPage({path: "", sha256: "", text, findings: new Findings()}, {line: contentLine + answer.linesAbove, column: 1}, source);
    if (damaged > 0) raw.findings.warn("damaged-text", `\`${damaged}\` characters are not \`${encoding}\` and show as \`\ufffd\`; expected \`utf-8\``, place);
    yield {...raw, entry: this.entries++};
  }
}

function isAnswer(fields: WebRecord["fields"]): boolean {
  return /^application\/http\b/i.test(fields.get("content-type") ?? "");
}

/** What a record holds that is no page, in a word; `null` for a page. */
function kindOf(fields: WebRecord["fields"], beginning: string): string | null {
  const type = (fields.get("warc-type") ?? "").toLowerCase();
  if (type === "resource" || type === "conversion") return pageType({fields, content: "", line: 1});
  if (type !== "response" || !isAnswer(fields)) return type.slice(0, 40) || "unknown";
  const head = headOf(beginning);
  if (!head) return "response";
  return head.status === 200 ? pageType(head.header) : String(head.status);
}

function pageType(part: Part): string | null {
  const type = typeOf(part);
  return pages.has(type) ? null : type.slice(0, 60) || "unknown";
}
