import {basename, dirname, join} from "node:path";
import type {Article} from "../../src/model/article.js";
import {defaults} from "../../src/model/settings.js";
import {createParser} from "../../src/pipeline.js";
import {openSeeds, readSeed} from "../../src/read/read.js";
import {tables} from "../../src/tables.js";

/** A post for a site generator, made of an article as Dateline reads it. */
export type Post = {readonly seed: string; readonly id: string; readonly day: string | null; readonly outlet: {readonly id: string; readonly name: string}; readonly text: string};

const parse = createParser(defaults, tables);

/**
 * Posts of the seeds below a folder, or of one of them: front matter with title, date and outlet (as the category), then
 * the cleaned HTML. So peers get the same articles from any format, and need neither clean nor understand them.
 */
export async function* postsOf(folder: string, only?: string): AsyncGenerator<Post> {
  const {found} = only === undefined ? await openSeeds([folder]) : await openSeeds([join(folder, dirname(only))], basename(only));
  for (const file of found) {
    for (const {record, html} of (await parse(await readSeed(file), (article) => article)).articles) yield postOf(only ?? file.path, record, html);
  }
}

function postOf(seed: string, {id, title, day, outlet, published}: Article["record"], html: string): Post {
  const date = published !== null && published.length > 10 ? published : day;
  const fields = {title, ...(date !== null && {date}), categories: [outlet.id]};
  const front = Object.entries(fields).map(([key, value]) => `${key}: ${quoted(value)}`);
  return {seed, id, day, outlet, text: `---\n${front.join("\n")}\n---\n${html}\n`};
}

/** JSON is YAML, but for control characters. A date must not be quoted. */
function quoted(value: string | readonly string[]): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}[\dTZ:]*$/.test(value)) return value;
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]|\\ud[89a-f]../g, " ");
}
