/**
 * Fits the weights of the signs of pairs to labelled articles of an archive, and prints what `src/data/pair-weights.ts`
 * holds, with scores on parts of the articles that the weights of each part have not seen; thresholds are chosen by those:
 *
 *     node --import tsx scripts/generate/pair-weights.ts OUT/data/articles.jsonl LABELS.jsonl… [--kept]
 *
 * With `--kept` nothing is fitted: the thresholds are chosen that are best for the weights as they are kept, on articles that
 * these have not seen.
 */
import {readFileSync} from "node:fs";
import type {ArticleRecord} from "../../src/model/article.js";
import type {Outlet} from "../../src/model/outlet.js";
import {createReader, type Reading} from "../../src/enrich/geography.js";
import {tables} from "../../src/tables.js";
import {readLabels} from "../../test/pairs/labels.js";
import {scored, type Scores} from "../../test/pairs/score.js";
import {signNames} from "../../src/enrich/signs.js";
import {fitRows, keptRows, named, reading, thresholdsFor, type Example, type Rows} from "./pair-weights/fit.js";

const parts = 6;
const [archive = "", ...rest] = process.argv.slice(2);
const labelFiles = rest.filter((argument) => argument !== "--kept");
const records = readFileSync(archive, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as ArticleRecord);
const byUrl = new Map(records.map((record) => [plain(record.sourceUrl ?? ""), record]));
const see = createReader(tables);
const examples = labelFiles
  .flatMap((file) => readLabels(readFileSync(file, "utf8")))
  .flatMap(({url, ...labels}): readonly Example[] => {
    const record = byUrl.get(plain(url));
    return record ? [{...labels, seen: see(readingOf(record))}] : [];
  });

if (rest.includes("--kept")) {
  const least = thresholdsFor(examples, () => keptRows);
  console.log(`leastMain = ${String(least.leastMain)}, leastOther = ${String(least.leastOther)}`);
  process.exit();
}
const whole = fitRows(examples);
const fits = Array.from({length: parts}, (_, part) => fitRows(examples.filter((_, at) => at % parts !== part)));
const unseen = new Map(examples.map((example, at) => [example, fits[at % parts] ?? whole]));
const unseenRows = (example: Example): Rows => unseen.get(example) ?? whole;
const least = thresholdsFor(examples, unseenRows);

console.log(`${String(examples.length)} articles`);
console.table({"seen by the weights": rounded(scored(examples, reading({...whole, ...least}))), "not seen": rounded(scored(examples, (example) => reading({...unseenRows(example), ...least})(example)))});
console.table(Object.fromEntries(["base", ...signNames].map((name) => [name, {main: spread(name, "main"), other: spread(name, "other")}])));
console.log(`mainWeights = ${JSON.stringify(named(whole.main))}`);
console.log(`otherWeights = ${JSON.stringify(named(whole.other))}`);
console.log(`leastMain = ${String(least.leastMain)}, leastOther = ${String(least.leastOther)}`);

/** A weight with the least and the greatest that it has when a part is left out. */
function spread(name: string, row: "main" | "other"): string {
  const valueOf = (rows: Rows): number => (named(rows[row]) as Readonly<Record<string, number>>)[name] ?? 0;
  const values = fits.map(valueOf);
  return `${valueOf(whole).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;
}

function readingOf({title, text, images, outlet: {id, name}, day, language}: ArticleRecord): Reading {
  const unknown: Outlet = {id, name, hosts: [], country: null, language: "zh", timeZone: "UTC"};
  const outlet = tables.outlets.find((row) => row.id === id) ?? unknown;
  return {title, text, captions: images.flatMap(({caption}) => caption ?? []), outlet, day, language};
}

function rounded({main, none, pairs}: Scores): Record<string, number> {
  return Object.fromEntries(Object.entries({main, none, pairs}).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

/** Addresses are the same with and without `www.`. */
function plain(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "");
}
