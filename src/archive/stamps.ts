import type {Holding} from "../model/article.js";
import type {SeedFate} from "../model/report.js";
import {tiesOf} from "./records.js";

/** Tells an article from every other state of it: what its seed says, and what the rest of the archive made of it. */
export const stampOf = once((article: Holding) => JSON.stringify([article.shelf, tiesOf(article)]));

/** Tells what became of a seed from every other state of it. */
export const stampOfSeed = once(({path, outcome, articles, remarks}: SeedFate) => JSON.stringify([path, outcome, articles, remarks.shelf]));

/** Works something out once for each object: an article stands on a dozen pages. */
function once<Subject extends object>(workOut: (subject: Subject) => string): (subject: Subject) => string {
  const known = new WeakMap<Subject, string>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const stamp = workOut(subject);
    known.set(subject, stamp);
    return stamp;
  };
}
