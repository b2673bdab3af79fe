import type {Message} from "../model/message.js";
import type {Report, SeedReport} from "../model/report.js";
import {byCodeUnit} from "../text/order.js";

/** How many messages of one rule are shown; the rest is counted. */
const shown = 3;

/**
 * The report for a terminal: errors and warnings by rule, the first few of each with file and line; notes are counted.
 */
export function reportLines({seeds}: Report): string[] {
  const rules = new Map<string, {seed: SeedReport; message: Message}[]>();
  for (const seed of seeds) {
    for (const message of seed.messages) {
      const found = rules.get(message.rule);
      if (found) found.push({seed, message});
      else rules.set(message.rule, [{seed, message}]);
    }
  }
  const sorted = [...rules].sort(([a, [first]], [b, [second]]) => weight(first) - weight(second) || byCodeUnit(a, b));
  return sorted.flatMap(([rule, found]) => ruleLines(rule, found));
}

function weight(found: {message: Message} | undefined): number {
  return ["error", "warning", "note"].indexOf(found?.message.severity ?? "note");
}

function ruleLines(rule: string, found: readonly {seed: SeedReport; message: Message}[]): string[] {
  const severity = found[0]?.message.severity ?? "note";
  if (severity === "note") return [`${rule}: ${found.length} ${found.length === 1 ? "note" : "notes"}`];
  const lines = found.slice(0, shown).map(({seed, message}) => messageLine(seed.path, message));
  const rest = found.length - shown;
  return rest > 0 ? [...lines, `  … and ${rest} more of ${rule}; all of them stand in data/report.json`] : lines;
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
