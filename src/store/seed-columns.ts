import {deserialize, serialize} from "node:v8";
import type {ReadSeed} from "../model/archive.js";
import type {Entry} from "../model/article.js";
import type {Remark} from "../model/report.js";
import {sharedAt, sharedOf, textAt, textsOf, type Shared, type Texts} from "./columns.js";

/** What became of a file, and under which key the cache knows it. */
export type KeyedSeed = {readonly key: string; readonly seed: ReadSeed};

/** What is kept of seeds, column by column; `ends` says where the articles of each end. */
type SeedColumns = {
  readonly keys: Texts;
  readonly paths: Texts;
  readonly formats: Shared<ReadSeed["format"]>;
  readonly rules: Shared<readonly Remark[]>;
  readonly shelves: Texts;
  readonly bytes: Uint32Array;
  readonly ends: Uint32Array;
  readonly articles: ArticleColumns;
};

/** Fields that articles have in common with many others. */
type SharedField = "outlet" | "published" | "day" | "script" | "format" | "host" | "countries" | "pairs";

type ArticleColumns = {readonly [Field in SharedField]: Shared<Entry[Field]>} &
  Readonly<Record<"ids" | "digests" | "titles" | "leads" | "pictures" | "texts" | "signatures" | "gists" | "terms" | "shelves", Texts>> &
  Readonly<Record<"entries" | "lengths" | "cardBytes", Uint32Array>>;

/** Seeds as bytes, which `unpackSeeds` takes apart in a tenth of the time that it takes to read as many texts of JSON. */
export function packSeeds(seeds: readonly KeyedSeed[]): Uint8Array {
  const all = seeds.map(({seed}) => seed);
  let end = 0;
  const columns: SeedColumns = {
    keys: textsOf(seeds.map(({key}) => key)),
    paths: textsOf(all.map(({path}) => path)),
    formats: sharedOf(all.map(({format}) => format)),
    rules: sharedOf(all.map(({remarks}) => remarks.rules)),
    shelves: textsOf(all.map(({remarks}) => remarks.shelf)),
    bytes: Uint32Array.from(all, ({remarks}) => remarks.bytes),
    ends: Uint32Array.from(all, ({articles}) => (end += articles.length)),
    articles: articleColumns(all.flatMap(({articles}) => articles)),
  };
  return serialize(columns);
}

function articleColumns(articles: readonly Entry[]): ArticleColumns {
  return {
    ids: textsOf(articles.map(({id}) => id)),
    digests: textsOf(articles.map(({seed}) => seed.sha256)),
    entries: Uint32Array.from(articles, ({seed}) => seed.entry),
    titles: textsOf(articles.map(({title}) => title)),
    outlet: sharedOf(articles.map((article) => article.outlet)),
    published: sharedOf(articles.map((article) => article.published)),
    day: sharedOf(articles.map((article) => article.day)),
    script: sharedOf(articles.map((article) => article.script)),
    format: sharedOf(articles.map((article) => article.format)),
    host: sharedOf(articles.map((article) => article.host)),
    countries: sharedOf(articles.map((article) => article.countries)),
    pairs: sharedOf(articles.map((article) => article.pairs)),
    leads: textsOf(articles.map(({leads}) => leads.join(" "))),
    pictures: textsOf(articles.map(({pictures}) => (pictures.length === 0 ? "" : JSON.stringify(pictures)))),
    texts: textsOf(articles.map(({text}) => text.sha256)),
    lengths: Uint32Array.from(articles, ({text}) => text.length),
    signatures: textsOf(articles.map(({signature}) => signature ?? "")),
    gists: textsOf(articles.map(({gist}) => gist)),
    terms: textsOf(articles.map(({terms}) => terms)),
    cardBytes: Uint32Array.from(articles, ({cardBytes}) => cardBytes),
    shelves: textsOf(articles.map(({shelf}) => shelf)),
  };
}

/** What `packSeeds` made of seeds, in their order. What is seldom asked for stays packed until then. */
export function unpackSeeds(bytes: Uint8Array): KeyedSeed[] {
  const {keys, paths, formats, rules, shelves, bytes: rowBytes, ends, articles} = deserialize(bytes) as SeedColumns;
  return Array.from(ends, (end, nth) => {
    const path = textAt(paths, nth);
    const start = nth === 0 ? 0 : (ends[nth - 1] ?? 0);
    return {
      key: textAt(keys, nth),
      seed: {
        path,
        format: sharedAt(formats, nth),
        articles: Array.from({length: end - start}, (_, at) => new PackedEntry(articles, start + at, path)),
        remarks: {rules: sharedAt(rules, nth), shelf: textAt(shelves, nth), bytes: rowBytes[nth] ?? 0},
      },
    };
  });
}

const nothing: readonly string[] = [];

/** An entry in columns: what every build asks for of every article is at hand. */
class PackedEntry implements Entry {
  readonly id: string;
  readonly seed: Entry["seed"];
  readonly shelf: string;
  readonly outlet: Entry["outlet"];
  readonly published: string | null;
  readonly day: string | null;
  readonly countries: readonly string[];
  readonly pairs: readonly string[];

  constructor(private readonly columns: ArticleColumns, private readonly nth: number, path: string) {
    this.id = textAt(columns.ids, nth);
    this.seed = {path, sha256: textAt(columns.digests, nth), entry: columns.entries[nth] ?? 0};
    this.shelf = textAt(columns.shelves, nth);
    this.outlet = sharedAt(columns.outlet, nth);
    this.published = sharedAt(columns.published, nth);
    this.day = sharedAt(columns.day, nth);
    this.countries = sharedAt(columns.countries, nth);
    this.pairs = sharedAt(columns.pairs, nth);
  }

  get title(): string {
    return textAt(this.columns.titles, this.nth);
  }

  get script(): Entry["script"] {
    return sharedAt(this.columns.script, this.nth);
  }

  get format(): string {
    return sharedAt(this.columns.format, this.nth);
  }

  get host(): string | null {
    return sharedAt(this.columns.host, this.nth);
  }

  get leads(): readonly string[] {
    const ids = textAt(this.columns.leads, this.nth);
    return ids === "" ? nothing : ids.split(" ");
  }

  get pictures(): readonly string[] {
    const json = textAt(this.columns.pictures, this.nth);
    return json === "" ? nothing : (JSON.parse(json) as readonly string[]);
  }

  get text(): Entry["text"] {
    return {sha256: textAt(this.columns.texts, this.nth), length: this.columns.lengths[this.nth] ?? 0};
  }

  get signature(): string | null {
    return textAt(this.columns.signatures, this.nth) || null;
  }

  get gist(): string {
    return textAt(this.columns.gists, this.nth);
  }

  get terms(): string {
    return textAt(this.columns.terms, this.nth);
  }

  get cardBytes(): number {
    return this.columns.cardBytes[this.nth] ?? 0;
  }
}
