/**
 * How far two readers of the same articles agree, all together and by how many countries the headline names:
 *
 *     node --import tsx test/pairs/agreement.ts OUT/data/articles.jsonl ONE.jsonl OTHER.jsonl
 *
 * The archive is asked for the headlines alone. `main` is the share of articles to which the one gives a pair where one of
 * his first pairs is among the other's, `strict` takes only the one that he names first; the rest is counted as for the
 * program, with the other reader in its place. `alpha` is Krippendorff's (*Content Analysis*, 2004) for the pairs that may
 * stand first, with Passonneau's MASI distance (LREC 2006).
 */
import {readFileSync} from "node:fs";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createGeographer} from "../../src/enrich/geography.js";
import type {ArticleRecord} from "../../src/model/article.js";
import {readLabels} from "./labels.js";
import {scored, type Labels} from "./score.js";

type Label = Labels & {readonly url: string};

const [archive = "", one = "", other = ""] = process.argv.slice(2);
const geographer = createGeographer({countries, aliases});
const outlet = {id: "unknown", name: "unknown", hosts: [], country: null, language: "zh", timeZone: "UTC"};
const titles = new Map(lines(archive).map((line) => JSON.parse(line) as ArticleRecord).map(({sourceUrl, title}) => [plain(sourceUrl ?? ""), title]));
const theirs = new Map(readLabels(readFileSync(other, "utf8")).map((label) => [label.url, label]));
const both = readLabels(readFileSync(one, "utf8")).flatMap((mine) => {
  const your = theirs.get(mine.url);
  return your ? [{mine, your, named: named(titles.get(plain(mine.url)) ?? "")}] : [];
});

const strata = {all: () => true, none: (count) => count === 0, one: (count) => count === 1, two: (count) => count === 2, more: (count) => count > 2} as const satisfies Record<string, (named: number) => boolean>;
const rows = Object.entries(strata).map(([name, fits]) => {
  const some = both.filter((pair) => fits(pair.named));
  const mine = some.map((pair) => pair.mine);
  const yours = some.map((pair) => pair.your);
  const sameKind = some.filter((pair) => (pair.mine.main.length > 0) === (pair.your.main.length > 0)).length;
  return [name, {articles: some.length, "same kind": sameKind, alpha: alpha(some), ...agreement("by the one", mine, yours), ...agreement("by the other", yours, mine)}] as const;
});
console.log(JSON.stringify(Object.fromEntries(rows), (_, value: unknown) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value), 1));

/** The second reader's labels scored on the first reader's, with what they share of those that tie. */
function agreement(name: string, labels: readonly Label[], answers: readonly Label[]) {
  const answer = new Map(answers.map(({url, main, pairs, countries: about}) => [url, {main, pairs: [...new Set([...main, ...pairs])], countries: about}]));
  const withPair = labels.filter(({main}) => main.length > 0);
  const shared = withPair.filter(({url, main}) => answer.get(url)?.main.some((pair) => main.includes(pair)));
  const {main: strict, ...rest} = scored(labels, ({url}) => answer.get(url) ?? {pairs: [], countries: []});
  return {[name]: {withPair: withPair.length, main: shared.length / withPair.length, strict, ...rest}};
}

function alpha(some: readonly {readonly mine: Label; readonly your: Label}[]): number {
  const sets = some.flatMap(({mine, your}) => [mine.main, your.main]);
  const observed = mean(some.map(({mine, your}) => distance(mine.main, your.main)));
  const expected = sets.flatMap((a, i) => sets.flatMap((b, j) => (i === j ? [] : [distance(a, b)])));
  return 1 - observed / mean(expected);
}

/** MASI: 0 for equal sets, 1 for sets without a common member, between them for those that contain or overlap each other. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  const common = a.filter((pair) => b.includes(pair)).length;
  const all = new Set([...a, ...b]).size;
  const likeness = common === all ? 1 : common === Math.min(a.length, b.length) ? 2 / 3 : common > 0 ? 1 / 3 : 0;
  return 1 - (likeness * common) / all;
}

function named(title: string): number {
  const found = geographer({title, text: "", captions: [], outlet, day: "2021-01-01", language: "zh"});
  return new Set([...found.countries, ...found.mentions].map(({code}) => code)).size;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function lines(path: string): readonly string[] {
  return readFileSync(path, "utf8").split("\n").filter(Boolean);
}

/** Addresses are the same with and without `www.`. */
function plain(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "");
}
