/**
 * Scores a built archive on labelled articles; with `--wrong` it names those whose first pair is wrong, which nobody should
 * ask of the half that is held back:
 *
 *     node --import tsx test/pairs/score-labels.ts OUT/data/articles.jsonl test/pairs/labels/open.jsonl [--wrong]
 *
 * Articles that are not in the archive are counted and left out.
 */
import {readFileSync} from "node:fs";
import type {ArticleRecord} from "../../src/model/article.js";
import {readLabels} from "./labels.js";
import {readOf, scored} from "./score.js";

const [archive = "", labels = "", flag = ""] = process.argv.slice(2);
const records = readFileSync(archive, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as ArticleRecord);
const reads = new Map(records.map((record) => [plain(record.sourceUrl ?? ""), {title: record.title, ...readOf(record)}]));
const all = readLabels(readFileSync(labels, "utf8"));
const found = all.filter(({url}) => reads.has(plain(url)));
const read = (url: string) => reads.get(plain(url)) ?? {title: "", pairs: [], countries: []};

console.log(`${String(found.length)} articles, ${String(all.length - found.length)} missing`);
console.table(scored(found, ({url}) => read(url)));
for (const {url, main} of flag === "--wrong" ? found : []) {
  const {title, pairs} = read(url);
  const [first = "none"] = pairs;
  if (!(main.length > 0 ? main : ["none"]).includes(first)) console.log(`${main.join("|") || "none"} got ${first}: ${title}`);
}

/** Addresses are the same with and without `www.`. */
function plain(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "");
}
