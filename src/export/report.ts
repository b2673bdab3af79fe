import {seedReportOf} from "../archive/records.js";
import {runsOf} from "../archive/runs.js";
import type {Archive} from "../model/archive.js";
import {always, type PlannedFile} from "../model/planned-file.js";
import {reportPath} from "../model/report.js";

/** `data/report.json`: the sums, then what became of each seed, one a line. */
export function reportFile({report: {seeds, totals}, shelves}: Pick<Archive, "report" | "shelves">): PlannedFile {
  const head = `{"totals":${JSON.stringify(totals)},"seeds":[\n`;
  const runs = seeds.length === 0 ? [] : runsOf(seeds, ({path}) => path);
  const parts = runs.map((run, nth) => {
    const end = nth === runs.length - 1 ? "\n" : ",\n";
    const shows = [...run.map(({stamp}) => stamp), end].join("\n");
    return {shows, text: () => run.map((seed) => JSON.stringify(seedReportOf(seed, shelves))).join(",\n") + end};
  });
  return {path: reportPath, parts: [always(head), ...parts, always("]}\n")]};
}

/** The report in pieces, since it is megabytes long. */
export function* reportJson(archive: Pick<Archive, "report" | "shelves">): Iterable<string> {
  for (const {text} of reportFile(archive).parts) yield text();
}
