import {diffArrays} from "diff";
import {sentencePieces} from "./sentences.js";

/** A stretch of two texts: in both, only in the first (`removed`), or only in the second (`added`). */
export type Stretch = {readonly change: Change; readonly text: string};

export type Change = "same" | "removed" | "added";

/** What is compared within a sentence: a line break, white space, a word of letters and digits, or any other character. */
const unit = /\n|[^\S\n]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+|[^]/gu;

/** Two passages with more insertions and deletions than this are shown as one that took the place of another. */
const mostEdits = 1000;

/** Pairs of units that may be looked at in all, about the square of the edits in each passage; what is left then is shown as replaced. */
const mostSteps = 2 * mostEdits ** 2;

/** Passages that share less than this of the longer one are two, and not two states of one. */
const leastShared = 0.3;

/**
 * What was taken out of a text and what was put in, in reading order: the stretches that are not `added` make up the first
 * text, those that are not `removed` the second. Sentences are compared first, then changed ones within: by character for
 * Han, by word for other letters. The shortest edit script is found by E. Myers, "An O(ND) difference algorithm and its
 * variations" (1986); what little remains between two changes is taken into them, since it would be read in crumbs.
 */
export function differenceOf(first: string, second: string): readonly Stretch[] {
  const steps = {left: mostSteps};
  const stretches = changesOf(sentencePieces(first), sentencePieces(second), steps);
  return joined(passagesOf(stretches ?? replaced(first, second)).flatMap((passage) => within(passage, steps)));
}

/** How much may still be spent on comparing two texts. */
type Steps = {left: number};

/** Stretches of two rows of units; `null` when they differ too much. */
function changesOf(first: readonly string[], second: readonly string[], steps: Steps): readonly Stretch[] | null {
  const most = Math.min(mostEdits, Math.floor(Math.sqrt(steps.left)));
  const changes = diffArrays([...first], [...second], {maxEditLength: most});
  const edits = changes?.reduce((sum, {added, removed, count}) => sum + (added || removed ? count : 0), 0) ?? most;
  steps.left -= Math.min(edits, most) ** 2;
  return changes?.map(({value, added, removed}) => ({change: added ? "added" : removed ? "removed" : "same", text: value.join("")})) ?? null;
}

function replaced(first: string, second: string): readonly Stretch[] {
  return [{change: "removed", text: first}, {change: "added", text: second}];
}

/** A stretch that both have, or what stands between two such in each. */
type Passage = {readonly same: string} | {readonly first: string; readonly second: string};

function passagesOf(stretches: readonly Stretch[]): readonly Passage[] {
  const passages: Passage[] = [];
  let [first, second] = ["", ""];
  const close = (): void => {
    if (first !== "" || second !== "") passages.push({first, second});
    [first, second] = ["", ""];
  };
  for (const {change, text} of stretches) {
    if (change === "removed") first += text;
    else if (change === "added") second += text;
    else {
      close();
      passages.push({same: text});
    }
  }
  close();
  return passages;
}

function within(passage: Passage, steps: Steps): readonly Stretch[] {
  if ("same" in passage) return [{change: "same", text: passage.same}];
  const {first, second} = passage;
  const whole = replaced(first, second);
  if (first === "" || second === "") return whole;
  const stretches = changesOf(first.match(unit) ?? [], second.match(unit) ?? [], steps);
  if (stretches === null) return whole;
  const shared = stretches.filter(({change}) => change === "same").reduce((sum, {text}) => sum + text.length, 0);
  return shared < leastShared * Math.max(first.length, second.length) ? whole : passagesOf(withoutCrumbs(stretches)).flatMap(written);
}

function written(passage: Passage): readonly Stretch[] {
  return "same" in passage ? [{change: "same", text: passage.same}] : replaced(passage.first, passage.second);
}

/** Takes what is the same into the changes on both sides of it when each of them is at least as long. */
function withoutCrumbs(stretches: readonly Stretch[]): readonly Stretch[] {
  const passages = passagesOf(stretches);
  const sizeAt = (at: number): number => {
    const passage = passages[at];
    return passage && "first" in passage ? Math.max(passage.first.length, passage.second.length) : 0;
  };
  return passages.flatMap((passage, at) => {
    if ("first" in passage) return replaced(passage.first, passage.second);
    const isCrumb = !passage.same.includes("\n") && passage.same.length <= Math.min(sizeAt(at - 1), sizeAt(at + 1));
    return isCrumb ? replaced(passage.same, passage.same) : [{change: "same", text: passage.same} as const];
  });
}

/** Without empty stretches; neighbours of one kind are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const {change, text} of stretches) {
    const last = whole.at(-1);
    if (text === "") continue;
    if (last?.change === change) whole[whole.length - 1] = {change, text: last.text + text};
    else whole.push({change, text});
  }
  return whole;
}
