import type {Rule} from "./rules.js";

/** A place in a seed file: both count from 1, columns in UTF-16 units. */
export type Place = {readonly line: number; readonly column: number};

/** `error`: the seed is refused; `warning`: it is let in with something wrong; `note`: a choice was made. */
export type Severity = "error" | "warning" | "note";

export type Message = {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence: what was found, in backticks, and what would have been right. */
  readonly reason: string;
};

/**
 * Something that was taken out of a seed, with the rule that took it. `entry` names the one that it stood in, counting
 * from 0, in a file of several; it is absent where it belongs to the file as a whole.
 */
export type Dropped = {readonly rule: string; readonly text: string; readonly line: number | null; readonly entry?: number};

/** What a file can have listed of it: a seed of noise would make a report of noise. */
const most = {dropped: 10_000, characters: 4_000_000, messages: 2000, reason: 1000} as const;

/**
 * What was noticed while a seed, or one entry of it, was read. Stages write here instead of throwing: trouble with a
 * seed is a message, trouble with us is an exception.
 */
export class Findings {
  readonly messages: Message[] = [];
  readonly dropped: Dropped[] = [];
  private droppedCharacters = 0;
  private overflowed = false;

  note(rule: Rule, reason: string, place?: Place): void {
    this.add("note", rule, reason, place);
  }

  warn(rule: Rule, reason: string, place?: Place): void {
    this.add("warning", rule, reason, place);
  }

  /** The seed or entry stays out of the archive. */
  refuse(rule: Rule, reason: string, place?: Place): void {
    this.add("error", rule, reason, place);
  }

  /** Beyond the bounds, which no article comes near, things are counted no more: one note says so. */
  drop(rule: Rule, text: string, place?: Place): void {
    this.droppedCharacters += text.length;
    if (this.dropped.length < most.dropped && this.droppedCharacters <= most.characters) this.dropped.push({rule, text, line: place?.line ?? null});
    else if (!this.overflowed) {
      this.overflowed = true;
      this.note("too-large", `More was taken out than \`${most.dropped}\` things or \`${most.characters}\` characters; what follows is not listed`);
    }
  }

  get refused(): boolean {
    return this.messages.some(({severity}) => severity === "error");
  }

  private add(severity: Severity, rule: Rule, reason: string, place?: Place): void {
    if (severity !== "error" && this.messages.length > most.messages) return;
    const at = {line: place?.line ?? null, column: place?.column ?? null};
    const isLast = severity !== "error" && this.messages.length === most.messages;
    if (isLast) this.messages.push({rule: "too-large", severity: "note", ...at, reason: `More was noticed than \`${most.messages}\` things; what follows is not listed`});
    else this.messages.push({rule, severity, ...at, reason: bounded(reason)});
  }
}

/** What a seed calls something may be as long as the seed. */
function bounded(reason: string): string {
  return reason.length <= most.reason ? reason : `${reason.slice(0, most.reason).toWellFormed()}…`;
}
