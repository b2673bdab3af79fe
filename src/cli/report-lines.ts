import type {Archive} from "../model/archive.js";
import type {Message} from "../model/message.js";
import type {Remark, SeedFate} from "../model/report.js";
import type {Shelves} from "../model/shelves.js";
import {byCodeUnit} from "../text/order.js";

/** How many messages of one rule are shown; the rest is counted. */
const shown = 3;

/**
 * The report for a terminal: errors and warnings by rule, the first few of each with file and line; notes are counted.
 */
export function reportLines({report: {seeds}, shelves}: Pick<Archive, "report" | "shelves">): string[] {
  const rules = new Map<string, Found[]>();
  for (const seed of seeds) {
    for (const remark of seed.remarks.rules) {
      if (remark.severity === "dropped") continue;
      const found = rules.get(remark.rule);
      if (found) found.push({seed, remark});
      else rules.set(remark.rule, [{seed, remark}]);
    }
  }
  const sorted = [...rules].sort(([a, [first]], [b, [second]]) => weight(first) - weight(second) || byCodeUnit(a, b));
  return [...sorted.flatMap(([rule, found]) => ruleLines(rule, found, shelves)), ...versionLine(seeds)];
}

/** The summary counts articles, duplicates and what was refused: files that hold another version of an article are none of these. */
function versionLine(seeds: readonly SeedFate[]): string[] {
  const count = seeds.filter(({outcome}) => outcome === "version").length;
  if (count === 0) return [];
  return [count === 1 ? "1 file is another version of an article; the longest is shown" : `${count} files are other versions of articles; the longest are shown`];
}

/** A seed, and that a rule speaks of it. */
type Found = {readonly seed: SeedFate; readonly remark: Remark};

function weight(found: Found | undefined): number {
  return ["error", "warning", "note"].indexOf(found?.remark.severity ?? "note");
}

function ruleLines(rule: string, found: readonly Found[], shelves: Shelves): string[] {
  const count = found.reduce((sum, {remark}) => sum + remark.count, 0);
  if (found[0]?.remark.severity === "note") return [`${rule}: ${count} ${count === 1 ? "note" : "notes"}`];
  const lines = found.slice(0, shown).flatMap(({seed}) => messagesOf(seed, rule, shelves)).slice(0, shown);
  const rest = count - lines.length;
  return rest > 0 ? [...lines, `  … and ${rest} more of ${rule}; all of them stand in data/report.json`] : lines;
}

function messagesOf({path, remarks}: SeedFate, rule: string, shelves: Shelves): string[] {
  const {messages} = shelves.findings(remarks.shelf);
  return messages.filter((message) => message.rule === rule).map((message) => messageLine(path, message));
}

/** A message with its place, such as `a.md:4:7 warning Unreadable date … bad-date`. */
export function messageLine(path: string, {line, column, severity, reason, rule}: Message): string {
  const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
  return `${printable(path)}${place} ${severity} ${printable(reason)}  ${rule}`;
}

/** Control characters are shown, not sent to the terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what it is about
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
