import {describe, expect, test} from "vitest";
import {dataFiles} from "../../src/export/data.js";
import {dataPackage} from "../../src/export/data-package.js";
import {articleSchema} from "../../src/export/schema.js";
import {recordFields, tables} from "../../src/model/dictionary.js";
import {defaults} from "../../src/model/settings.js";
import {articleColumns} from "../../src/text/article-csv.js";
import {hashOf} from "../../src/store/hash.js";
import {anArchive} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const pair = (code: string, main: boolean) => ({code, main, score: 0.5, evidence: ["甲, 乙"]});
const country = (code: string) => ({code, score: 0.5, evidence: []});

const archive = anArchive([{path: "a.txt", articles: [
  anArticle({id: "aaaaaaaaaa", pairs: [pair("LA-PE", true), pair("PE-VN", false)], countries: [country("LA"), country("PE")], tags: ["=1+1", "港"]}),
  anArticle({id: "bbbbbbbbbb", pairs: [pair("LA-PE", true)], published: "2024-06-21T08:00:00Z", day: "2024-06-21", tags: ["港", "港"], organisations: ["UN"]}),
  anArticle({id: "cccccccccc", pairs: [pair("LA-PE", true)], published: "2023-01-02T08:00:00Z", day: "2023-01-02", places: ["HK"]}),
  anArticle({id: "dddddddddd", published: "2022", day: null, publishedPrecision: "year", tags: ["港"]}),
]}]);
const files = new Map(dataFiles(archive).map(({path, parts}) => [path, parts.map(({text}) => text()).join("")]));
const rowsOf = (path: string) => (files.get(path) ?? "").trimEnd().split("\r\n").slice(1);

describe("counts by month", () => {
  test("count an article once for each of its pairs, oldest month first", () => {
    expect(rowsOf("data/pairs-by-month.csv")).toEqual(["2023-01,LA-PE,1", "2024-06,LA-PE,2", "2024-06,PE-VN,1"]);
  });

  test("count a term once an article, by kind, and nothing that has no month", () => {
    expect(rowsOf("data/terms-by-month.csv")).toEqual([
      "2023-01,outlet,harbour,1", "2023-01,place,HK,1",
      "2024-06,outlet,harbour,2", "2024-06,country,LA,1", "2024-06,country,PE,1", "2024-06,organisation,UN,1", `2024-06,tag,"'=1+1",1`, "2024-06,tag,港,2",
    ]);
  });
});

type Resource = {
  readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string;
  readonly dialect?: object;
  readonly schema?: {readonly fields: readonly {readonly name: string; readonly type: string; readonly description: string}[]; readonly primaryKey: readonly string[]};
};

const prints = new Map([...files].map(([path, content]) => [path, {sha256: hashOf(content), bytes: Buffer.byteLength(content)}]));
const {resources} = JSON.parse(dataPackage(defaults, "https://archive.example/", prints)) as {readonly resources: readonly Resource[]};

describe("the data package", () => {
  test("names every file of the data with its bytes and checksum", () => {
    expect(resources.map(({path, bytes, hash}) => [`data/${path}`, {sha256: hash.replace("sha256:", ""), bytes}]).sort()).toEqual([...prints].sort());
  });

  const csv = resources.filter(({path}) => path.endsWith(".csv"));

  test("knows four tables of CSV", () => {
    expect(csv.map(({path}) => path)).toEqual(["articles.csv", "pairs.csv", "pairs-by-month.csv", "terms-by-month.csv"]);
  });

  test.each(csv)("names the columns of $path as they stand there, and says what each means", ({path, schema}) => {
    const head = (files.get(`data/${path}`) ?? "").split("\r\n")[0]?.split(",");
    expect(schema?.fields.map(({name}) => name)).toEqual(head);
    expect(schema?.fields.every(({description}) => description.length > 3)).toBe(true);
  });

  test.each(csv)("has no two rows of $path with one key", ({path, schema}) => {
    const places = schema?.primaryKey.map((key) => schema.fields.findIndex(({name}) => name === key)) ?? [];
    const keys = rowsOf(`data/${path}`).map((row) => places.map((place) => row.split(",")[place]).join());
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("the data package says of what type each key of a record is, in the order in which readers are to take them", () => {
  const {schema, dialect} = resources.find(({name}) => name === "records") ?? {};
  const types = new Map(schema?.fields.map(({name, type}) => [name, type]));
  expect(dialect).toEqual({itemType: "object", itemKeys: [...types.keys()], json: {keyed: true, keys: [...types.keys()]}});
  const lines = (files.get("data/articles.jsonl") ?? "").trimEnd().split("\n").map((line) => Object.entries(JSON.parse(line) as object));
  const read = lines.flat().filter(([, value]) => value !== null).map(([key, value]) => [key, Array.isArray(value) ? "array" : typeof value]);
  expect(read.length).toBeGreaterThan(80);
  expect(read).toEqual(read.map(([key = ""]) => [key, types.get(key)?.replace("integer", "number")]));
});

test("the dictionary names every field of a record, and every column of the table of articles", () => {
  expect(recordFields.map(({name}) => name).sort()).toEqual(Object.keys(articleSchema.properties).sort());
  expect(articleColumns).toEqual(tables.articles.fields.map(({name}) => name));
});
