import type {Written} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {copyOf, type DumpField} from "./dump-field.js";

/** The state of a page at one time. */
export type Revision = {
  readonly timestamp: Written | null;
  /** `null` when it is longer than a page may be. */
  readonly text: string | null;
  /** Answers places in the dump of offsets in `text`. */
  readonly placeAt: (offset: number) => Place;
};

export type DumpPage = {
  readonly title: Written;
  /** 0 for articles. */
  readonly namespace: number;
  /** The page that this one only leads to; `null` for others. */
  readonly redirect: string | null;
  /** The newest state that the dump holds. */
  readonly revision: Revision | null;
  /** How many older ones it holds. */
  readonly older: number;
  /** Where the dump breaks off within the page; `null` for a page that is whole. */
  readonly brokenAt: Place | null;
};

/** A page while it is read: of its revisions it holds the newest so far. */
export class PageDraft {
  namespace = 0;
  redirect: string | null = null;
  brokenAt: Place | null = null;
  private revision: Revision | null = null;
  private count = 0;

  constructor(public title: Written) {}

  /** Keeps a revision, given by its fields, if it is not older than the one that is kept. */
  add(timestamp: DumpField | undefined, text: DumpField | undefined, placeAt: Revision["placeAt"]): void {
    this.count++;
    const known = this.revision?.timestamp?.value ?? "";
    if (this.revision && (timestamp?.value.trim() ?? "") < known) return;
    this.revision = {timestamp: timestamp?.written() ?? null, text: text?.isTooLong ? null : copyOf(text?.value ?? ""), placeAt};
  }

  finish(): DumpPage {
    const {title, namespace, redirect, revision, brokenAt} = this;
    return {title, namespace, redirect, revision, older: Math.max(0, this.count - 1), brokenAt};
  }
}
