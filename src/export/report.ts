import {seedReportOf} from "../archive/records.js";
import type {Archive} from "../model/archive.js";

/** `data/report.json`: the sums, then what became of each seed, one a line. */
export function* reportJson({report: {seeds, totals}, shelves}: Pick<Archive, "report" | "shelves">): Iterable<string> {
  yield `{"totals":${JSON.stringify(totals)},"seeds":[`;
  for (const [nth, seed] of seeds.entries()) yield `${nth === 0 ? "" : ","}\n${JSON.stringify(seedReportOf(seed, shelves))}`;
  yield "\n]}\n";
}
