import {strFromU8} from "fflate";
import type {ArticleFacts} from "../../model/article.js";
import {factsPaths, type FactsRun, type FactsRuns} from "../../model/facts-bundle.js";
import {bytesOf, jsonOf} from "../search/files.js";
import {once} from "../search/once.js";

/** Runs that are loaded at a time. */
const sideBySide = 6;

const list = once(() => jsonOf<FactsRuns>(factsPaths.runs, "changing"));

/** The facts of articles in the order of their ids; throws when one is not among them. */
export async function factsOf(ids: readonly string[]): Promise<readonly ArticleFacts[]> {
  const {runs} = await list.get();
  const wanted = new Set(ids);
  const found = new Map<string, ArticleFacts>();
  await inTurns(runs.filter((run) => run.ids.split(" ").some((id) => wanted.has(id))), sideBySide, async (run) => {
    for (const facts of await readRun(run)) if (wanted.has(facts.id)) found.set(facts.id, facts);
  });
  return ids.map((id) => {
    const facts = found.get(id);
    if (!facts) throw new Error(id);
    return facts;
  });
}

/** Articles without a day: the first of the archive's order. */
export async function undatedFacts(): Promise<readonly ArticleFacts[]> {
  const {runs} = await list.get();
  const read = await Promise.all(runs.filter(({dated}) => !dated).map(readRun));
  return read.flat().filter(({day}) => day === null).reverse();
}

async function readRun({name}: FactsRun): Promise<readonly ArticleFacts[]> {
  const text = strFromU8(await bytesOf(factsPaths.run(name), "fixed"));
  return text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as ArticleFacts);
}

/** Does something with each, so many at a time. */
export async function inTurns<Item>(items: readonly Item[], together: number, does: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  await Promise.all(Array.from({length: together}, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await does(next);
  }));
}
