import type {Holding} from "../model/article.js";
import type {SeedFate} from "../model/report.js";
import {once} from "./once.js";
import {tiesOf} from "./records.js";

/** Tells an article from every other state of it: what its seed says, and what the rest of the archive made of it. */
export const stampOf = once((article: Holding) => JSON.stringify([article.shelf, tiesOf(article)]));

/** Tells what became of a seed from every other state of it. */
export const stampOfSeed = once(({path, outcome, articles, remarks}: SeedFate) => JSON.stringify([path, outcome, articles, remarks.shelf]));
