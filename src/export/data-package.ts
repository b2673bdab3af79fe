import {records, tables, type Field, type Table} from "../model/dictionary.js";
import type {Settings} from "../model/settings.js";
import type {Fingerprint} from "../store/manifest.js";

/** Where the description lies. */
export const packagePath = "data/datapackage.json";

const licence = "The articles belong to their authors and outlets; what this archive found out about them may be used freely.";

/**
 * The description of `data/` as a Data Package (datapackage.org, version 2, also readable as version 1): every file with its
 * bytes and checksum, every table with its fields. `files` are those of the site by path.
 */
export function dataPackage({title}: Settings, url: string, files: ReadonlyMap<string, Fingerprint>): string {
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "archive",
    title,
    description: "Articles of the archive, what they are about, and how many there are of it each month.",
    homepage: url,
    licenses: [{name: "notspecified", title: licence}],
    resources: [
      ...Object.entries<Table>(tables).map(([name, table]) => tableResource(name, table, files)),
      recordsResource(files),
      ...others.flatMap(([name, path, description]) => (files.has(path) ? [{name, path: inFolder(path), description, mediatype: "application/json", ...sizeOf(path, files)}] : [])),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const others = [
  ["report", "data/report.json", "What became of every source file."],
  ["record-schema", "data/article.schema.json", "JSON Schema of a record."],
] as const;

function tableResource(name: string, table: Table, files: ReadonlyMap<string, Fingerprint>) {
  return {
    ...fileResource(name, table, files),
    type: "table",
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    dialect: {delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true},
    schema: schemaOf(table, table.fields.filter(({key}) => key).map((field) => field.name)),
  };
}

/**
 * A line is an object, which may lack keys: without them in the dialect a reader takes those of the first line for all, and
 * without a schema guesses types from the first lines. `json` says to Frictionless what `itemKeys` says to others.
 */
function recordsResource(files: ReadonlyMap<string, Fingerprint>) {
  const keys = records.fields.map(({name}) => name);
  return {
    ...fileResource("records", records, files),
    type: "table",
    format: "jsonl",
    mediatype: "application/jsonl",
    jsonSchema: "article.schema.json",
    dialect: {itemType: "object", itemKeys: keys, json: {keyed: true, keys}},
    schema: schemaOf(records, ["id"]),
  };
}

function schemaOf({fields}: Table, primaryKey: readonly string[]) {
  return {fields: fields.map(schemaField), primaryKey, missingValues: [""]};
}

function fileResource(name: string, {path, title}: Table, files: ReadonlyMap<string, Fingerprint>) {
  return {name, path: inFolder(path), title: title.en, encoding: "utf-8", ...sizeOf(path, files)};
}

function schemaField({name, type, means, key}: Field) {
  return {name, type, description: means.en, ...(key && {constraints: {required: true}})};
}

function sizeOf(path: string, files: ReadonlyMap<string, Fingerprint>) {
  const file = files.get(path);
  if (!file) throw new Error(`Not among the files of the site: ${path}`);
  return {bytes: file.bytes, hash: `sha256:${file.sha256}`};
}

/** Paths of a package begin where its description lies. */
function inFolder(path: string): string {
  return path.slice("data/".length);
}
