import {assemble, copiesOf, mergeSeeds} from "../../src/archive/assemble.js";
import {holdingOf} from "../../src/archive/holdings.js";
import {recordOf} from "../../src/archive/records.js";
import {entryOf} from "../../src/enrich/entry.js";
import type {Archive, ReadSeed} from "../../src/model/archive.js";
import type {Article, ArticleRecord, Holding} from "../../src/model/article.js";
import {noKeptDays} from "../../src/store/kept-days.js";
import type {SeedFindings} from "../../src/model/report.js";
import type {OpenShelves} from "../../src/model/shelves.js";
import {keepRemarks} from "../../src/store/seed-store.js";
import {shelvesInMemory} from "../../src/store/shelves.js";

/** A seed with what a test says about it. */
export type TestSeed = Partial<SeedFindings> & {readonly path: string; readonly articles: readonly Article[]; readonly format?: string | null};

/** An archive of seeds; each article is placed in its seed when it names no other. */
export function anArchive(seeds: readonly TestSeed[], ignored = 0): Archive {
  const shelves = shelvesInMemory();
  const read = seeds.map((seed) => aReadSeed(seed, shelves));
  const merged = mergeSeeds(read);
  return assemble(read, {merged, copies: copiesOf(merged, shelves, noKeptDays)}, ignored, shelves, noKeptDays);
}

function aReadSeed({path, articles, format = "feed-fragment", because = null, messages = [], dropped = [], ...more}: TestSeed, shelves: OpenShelves): ReadSeed {
  const placed = articles.map((article, entry) => ({...article, record: {...article.record, seed: {...article.record.seed, path, entry}}}));
  return {path, format, articles: placed.map((article) => entryOf(article, shelves.keepArticle(article))), remarks: keepRemarks({because, messages, dropped, ...more}, shelves)};
}

/** Articles as an archive holds them, in this order, with their ties. */
export function shelved(records: readonly ArticleRecord[], shelves: OpenShelves = shelvesInMemory()): Pick<Archive, "articles" | "shelves"> {
  const articles = records.map((record): Holding => {
    const {related, copies, versions, duplicates} = record;
    const article = {record, key: record.id, html: ""};
    return holdingOf(entryOf(article, shelves.keepArticle(article)), {related, copies, versions, duplicates});
  });
  return {articles, shelves};
}

/** Whole records, in the order of the archive. */
export function recordsOf({articles, shelves}: Pick<Archive, "articles" | "shelves">): readonly ArticleRecord[] {
  return articles.map((article) => ({...recordOf(article, shelves), text: shelves.text(article.shelf)}));
}
