import {createHash} from "node:crypto";
import {mkdir, readdir, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {ArticleRecord} from "../model/article.js";
import type {Country} from "../model/country.js";
import type {SearchArchive, SearchText} from "../model/search-bundle.js";
import {catalogueOf} from "./catalogue.js";
import {contentOf} from "./content.js";
import {writeIndex, type IndexRecord} from "./pagefind.js";
import {byCodeUnit} from "../text/order.js";

/**
 * Writes the search bundle of an archive into an empty or absent folder. Articles come in the archive's order; the same
 * articles and countries give the same bytes. Throws when the index could not be written.
 */
export async function writeSearch(
  articles: readonly ArticleRecord[],
  folder: string,
  countries: readonly Country[],
): Promise<{files: number; bytes: number}> {
  await mkdir(join(folder, "text"), {recursive: true});
  // An index of nothing cannot be opened.
  const bundles = articles.length === 0 ? [] : [{path: "", articles: await writeCatalogue(articles, folder)}];
  for (const record of articles) await writeJson(join(folder, "text", `${record.id}.json`), textOf(record));
  await writeJson(join(folder, "archive.json"), archiveOf(articles, bundles, countries));
  return measure(folder);
}

/** Writes the index and the list of its articles; returns the list's name, which carries the hash of its content. */
async function writeCatalogue(articles: readonly ArticleRecord[], folder: string): Promise<string> {
  const titleWords = new Map<string, number>();
  const pages = await writeIndex(recordsOf(articles, titleWords), folder);
  const indexed = articles.map((record) => {
    const page = pages.get(record.id);
    if (page === undefined) throw new Error(`The index lost article ${record.id}`);
    return {record, page, titleWords: titleWords.get(record.id) ?? 0};
  });
  const content = JSON.stringify(catalogueOf(indexed));
  const name = `articles.${createHash("sha256").update(content).digest("hex").slice(0, 10)}.json`;
  await writeFile(join(folder, name), content);
  return name;
}

/** One at a time, since the words of all articles together are larger than the archive. */
function* recordsOf(articles: readonly ArticleRecord[], titleWords: Map<string, number>): Generator<IndexRecord> {
  for (const record of articles) {
    const content = contentOf(record);
    titleWords.set(record.id, content.titleWords);
    yield {id: record.id, words: content.words};
  }
}

function archiveOf(
  articles: readonly ArticleRecord[],
  bundles: SearchArchive["bundles"],
  countries: readonly Country[],
): SearchArchive {
  const outlets = articles.map(({outlet}) => [outlet.id, outlet.name] as const).sort(([a], [b]) => byCodeUnit(a, b));
  const codes = new Set(articles.flatMap((record) => [
    ...record.countries.map(({code}) => code),
    ...record.pairs.flatMap(({code}) => code.split("-")),
  ]));
  const named = countries.filter(({code}) => codes.has(code)).map(({code, names}) => [code, names] as const);
  return {
    bundles,
    outlets: Object.fromEntries(outlets),
    countries: Object.fromEntries(named),
  };
}

function textOf(record: ArticleRecord): SearchText {
  const {path, title, language, script, outlet, text, publishedPrecision: precision} = record;
  const coarse = precision === "year" || precision === "month";
  return {
    path,
    title,
    lang: script === null ? language : `${language}-${script}`,
    script,
    outlet: outlet.name,
    date: coarse ? record.published : (record.day ?? record.published?.slice(0, 10) ?? null),
    pair: record.pairs.find(({main}) => main)?.code ?? null,
    text,
  };
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, JSON.stringify(value));
}

async function measure(folder: string): Promise<{files: number; bytes: number}> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({parentPath, name}) => (await stat(join(parentPath, name))).size));
  return {files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0)};
}
