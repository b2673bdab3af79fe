import {readPart} from "../mhtml/parts.js";
import type {Findings} from "../../model/message.js";

/** A record of a web archive: its header, names in small letters, and what it holds, a character for each byte. */
export type WebRecord = {
  readonly fields: ReadonlyMap<string, string>;
  /** As far as it is read; what is not asked for is passed over. */
  readonly content: string;
  /** The lines on which the record and what it holds begin. */
  readonly line: number;
  readonly contentLine: number;
};

/** Which records are read, by their headers and by how they begin. */
export type Wanted = (fields: WebRecord["fields"], beginning: string) => boolean;

/** Characters of a header; of what a record must hold before it is known whether it is wanted; of what is read at most. */
const longest = {header: 64 * 1024, beginning: 64 * 1024, content: 16 * 1024 * 1024} as const;

const version = /^WARC\/\d\.\d[ \t]*\r?\n/;
const endOfHeader = /\r?\n\r?\n/;

/** A record that is being read: how many characters are still to come. */
type Open = {readonly fields: WebRecord["fields"]; readonly line: number; readonly contentLine: number; left: number; isWanted: boolean | null; readonly held: string[]; length: number};

/**
 * The records of a web archive (ISO 28500) that comes in pieces. What stands where a record should begin is passed over up to
 * the next one.
 */
export class Records {
  private rest = "";
  private line = 1;
  private open: Open | null = null;
  private isLost = false;

  constructor(private readonly wanted: Wanted, private readonly findings: Findings) {}

  *read(piece: string): Generator<WebRecord> {
    this.rest += piece;
    for (;;) {
      if (this.open === null && !this.begin(false)) return;
      const record = this.take();
      if (record) yield record;
      if (this.open !== null) return;
    }
  }

  /** What is left when nothing follows: a record that breaks off. */
  *end(): Generator<WebRecord> {
    if (this.open === null) this.begin(true);
    if (this.open === null) return;
    const {line, left} = this.open;
    if (left > 0) this.findings.warn("bad-record", `The archive breaks off; expected \`${left}\` bytes more in this record`, {line, column: 1});
    const record = this.closed(this.open);
    if (record) yield record;
  }

  /** Reads the header of the next record, if all of it is there; with `isEnd` nothing more will come. */
  private begin(isEnd: boolean): boolean {
    while (this.rest !== "") {
      this.skip(/^[\r\n]*/.exec(this.rest)?.[0].length ?? 0);
      const isRecord = version.test(this.rest);
      const end = isRecord ? endOfHeader.exec(this.rest.slice(0, longest.header)) : null;
      if (!end && !isEnd && this.rest.length < longest.header && (isRecord || !this.rest.includes("\n"))) return false;
      this.open = end && this.opened(this.rest.slice(0, end.index), end.index + end[0].length);
      if (this.open !== null) return true;
      if (!this.findNext()) return false;
    }
    return false;
  }

  /** A record below its header, `length` characters of which stand before it; `null` where it does not say how long it is. */
  private opened(header: string, length: number): Open | null {
    const fields = readPart(`${header.replace(version, "").replaceAll("\r\n", "\n")}\n\n`)?.fields ?? new Map<string, string>();
    const left = fields.get("content-length") ?? "";
    if (!/^\d{1,15}$/.test(left)) return null;
    const {line} = this;
    this.skip(length);
    this.isLost = false;
    return {fields, line, contentLine: this.line, left: Number(left), isWanted: null, held: [], length: 0};
  }

  /** Goes on to where a record may begin; says so once, since all that follows may be none. */
  private findNext(): boolean {
    if (!this.isLost && this.rest.trim() !== "") {
      const found = this.rest.slice(0, 40).split(/[\r\n]/, 1)[0] ?? "";
      this.findings.warn("bad-record", `Found \`${found}\`; expected a record, which begins with \`WARC/\` and has a \`Content-Length\`; what stands before the next was passed over`, {line: this.line, column: 1});
    }
    this.isLost = true;
    const next = this.rest.indexOf("\nWARC/");
    // its first letters may stand at the end
    this.skip(next >= 0 ? next + 1 : Math.max(0, this.rest.length - "\nWARC/".length));
    return next >= 0;
  }

  /** Takes of the open record what is there; the record, when it is whole and wanted. */
  private take(): WebRecord | null {
    const {open} = this;
    if (!open) return null;
    const piece = this.rest.slice(0, open.left);
    this.skip(piece.length);
    open.left -= piece.length;
    if (open.isWanted !== false) {
      open.held.push(piece);
      open.length += piece.length;
    }
    const isJudged = open.isWanted !== null || (open.left > 0 && open.length < longest.beginning);
    if (!isJudged) this.judge(open);
    if (open.isWanted === true && open.length > longest.content) this.passOver(open);
    return open.left === 0 ? this.closed(open) : null;
  }

  private judge(open: Open): void {
    open.isWanted = this.wanted(open.fields, open.held.join(""));
    if (!open.isWanted) open.held.length = 0;
  }

  private passOver(open: Open): void {
    this.findings.warn("bad-record", `A page has more than \`${longest.content}\` bytes; expected fewer; it was passed over`, {line: open.line, column: 1});
    open.isWanted = false;
    open.held.length = 0;
  }

  private closed(open: Open): WebRecord | null {
    this.open = null;
    if (open.isWanted === null) this.judge(open);
    const {fields, held, line, contentLine} = open;
    return open.isWanted === true ? {fields, content: held.join(""), line, contentLine} : null;
  }

  private skip(characters: number): void {
    if (characters === 0) return;
    for (let at = this.rest.indexOf("\n"); at >= 0 && at < characters; at = this.rest.indexOf("\n", at + 1)) this.line++;
    this.rest = this.rest.slice(characters);
  }
}
