import type {Findings, Place} from "../model/message.js";
import {Lines} from "../syntax/lines.js";
import type {Encoding} from "../text/encoding-of-bytes.js";
import {damagedIn} from "../text/encodings.js";
import {isSlight, warnDamaged} from "./trouble.js";

/**
 * Decodes a text piece by piece: characters and line ends may be cut anywhere. What it gives is, put together, what
 * decoding all at once would give.
 */
export class PieceDecoder {
  private readonly lenient: TextDecoder;
  /** Says whether all bytes so far are of the encoding; `null` once one is not. */
  private strict: TextDecoder | null;
  private readonly lines = new Lines();
  private damaged = 0;
  private firstDamage: Place | null = null;
  /** A CR at the end of a piece: whether an LF follows is not yet known. */
  private held = "";

  constructor(private readonly encoding: Encoding) {
    this.lenient = new TextDecoder(encoding);
    this.strict = new TextDecoder(encoding, {fatal: true});
  }

  /** The text of some more bytes; without any, the rest of it. */
  decode(bytes?: Uint8Array): string {
    const decoded = this.held + (bytes ? this.lenient.decode(bytes, {stream: true}) : this.lenient.decode());
    this.held = bytes && decoded.endsWith("\r") ? "\r" : "";
    const text = decoded.slice(0, decoded.length - this.held.length).replace(/\r\n?/g, "\n");
    this.lines.forgetBefore(this.lines.length);
    const from = this.lines.length;
    this.lines.add(text);
    if (!this.accepts(bytes)) this.count(text, from);
    return text;
  }

  /** Whether so little is damaged so far that the text is let in; only UTF-8 may be damaged at all. */
  get isReadable(): boolean {
    return this.firstDamage === null || (this.encoding === "utf-8" && isSlight(this.damaged, this.lines.length));
  }

  /** Says how much of the text was damaged; refuses one that is damaged beyond reading. */
  report(findings: Findings): void {
    const {damaged, firstDamage: place, encoding} = this;
    if (place === null) return;
    const rule = encoding.startsWith("utf-16") ? "bad-utf-16" : "not-utf-8";
    if (this.isReadable) warnDamaged(damaged, place, findings);
    else findings.refuse(rule, `\`${damaged}\` characters are not \`${encoding}\`, although the file begins as such; expected UTF-8`, place);
  }

  private accepts(bytes?: Uint8Array): boolean {
    try {
      if (bytes) this.strict?.decode(bytes, {stream: true});
      else this.strict?.decode();
    } catch {
      this.strict = null;
    }
    return this.strict !== null;
  }

  private count(text: string, from: number): void {
    const damaged = damagedIn(text);
    this.damaged += damaged;
    if (damaged > 0) this.firstDamage ??= this.lines.placeAt(from + text.indexOf("\uFFFD"));
  }
}
