import {recordFields} from "../model/dictionary.js";

/** JSON Schema (draft 2020-12) of a line of `data/articles.jsonl`: written as `data/article.schema.json`. */
const text = {type: "string"} as const;
const textOrNull = {type: ["string", "null"]} as const;
const texts = {type: "array", items: text} as const;
const score = {type: "number", minimum: 0, maximum: 1} as const;
const count = {type: "integer", minimum: 0} as const;
const id = {type: "string", pattern: "^[a-z2-7]{10}$"} as const;
const hash = {type: "string", pattern: "^[0-9a-f]{64}$"} as const;
const country = {type: "string", pattern: "^[A-Z]{2}$"} as const;
const address = {type: "string", pattern: "^https?://"} as const;
const addressOrNull = {type: ["string", "null"], pattern: "^https?://"} as const;
/** UTC, cut to its precision: `2024`, `2024-06`, `2024-06-20`, `2024-06-20T15:53Z`, `2024-06-20T15:53:56Z`. */
const instant = {type: ["string", "null"], pattern: "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?Z)?)?)?$"} as const;
const day = {type: ["string", "null"], pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"} as const;

/** An object with exactly these properties; those named in `optional` may be absent. */
function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {type: "object", properties, required, additionalProperties: false};
}

const list = (items: unknown) => ({type: "array", items});

const message = object({
  rule: text,
  severity: {enum: ["error", "warning", "note"]},
  line: {type: ["integer", "null"], minimum: 1},
  column: {type: ["integer", "null"], minimum: 1},
  reason: text,
});

/** Each field with what it means. */
function described(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const means = new Map(recordFields.map(({name, means: {en}}) => [name, en]));
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, {...(schema as object), description: means.get(name)}]));
}

export const articleSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Article",
  description: "A news article of the archive. Fields may be added; the meaning of one that stands here does not change.",
  ...object(
    described({
      id,
      path: {type: "string", pattern: "^article/[a-z2-7]{10}/$"},
      title: {type: "string", minLength: 1},
      titleDerived: {const: true},
      titleSuffix: text,
      outlet: object({id: {type: "string", pattern: "^[a-z0-9-]+$"}, name: {type: "string", minLength: 1}}),
      authors: texts,
      published: instant,
      day,
      publishedPrecision: {enum: ["second", "minute", "day", "month", "year", "none"]},
      publishedFrom: textOrNull,
      dates: list(object({from: text, value: instant, written: text})),
      sourceUrl: addressOrNull,
      sourceDerived: {const: true},
      language: text,
      script: {enum: ["Hans", "Hant", null]},
      format: text,
      seed: object({path: text, sha256: hash, entry: count}),
      countries: list(object({code: country, score, evidence: texts})),
      pairs: list(
        object({code: {type: "string", pattern: "^[A-Z]{2}-[A-Z]{2}$"}, main: {type: "boolean"}, score, evidence: texts}),
      ),
      mentions: list(object({code: country, count})),
      places: texts,
      organisations: texts,
      tags: texts,
      sections: list(object({id: text, title: text, level: {type: "integer", minimum: 1, maximum: 6}})),
      lead: text,
      images: list(object({src: address, proxied: textOrNull, alt: textOrNull, caption: textOrNull, credit: textOrNull})),
      links: list(object({href: address, text})),
      related: list(id),
      copies: list(object({id, similarity: score})),
      versions: list(object({seed: text, sha256: hash, published: instant})),
      duplicates: texts,
      text,
      characters: count,
      messages: list(message),
    }),
    ["titleDerived", "titleSuffix", "sourceDerived"],
  ),
} as const;
