import type {Outlet} from "../../src/model/outlet.js";
import {createGeographer, type Reading} from "../../src/enrich/geography.js";
import {tables} from "../../src/tables.js";
import {articleOf, type SyntheticArticle} from "../generate/seeds/article.js";
import {bodyIn} from "../generate/seeds/markup.js";
import {median} from "./arithmetic.js";
import type {DetectorSpeed} from "./results.js";

/** Passes that are not counted, in which the engine compiles what is run often. */
const warming = 3;

/** Times the detector alone over synthetic articles, by the processor's time, so that others on the machine cost nothing. */
export function timeDetector(seed: number, articles = 400, passes = 5): DetectorSpeed {
  const readings = Array.from({length: articles}, (_, file) => readingOf(articleOf(seed, file, 0)));
  const bytes = readings.reduce((sum, {title, text}) => sum + Buffer.byteLength(title) + Buffer.byteLength(text), 0);
  const geographer = createGeographer(tables);
  const speeds = Array.from({length: warming + passes}, () => {
    const before = process.cpuUsage();
    for (const reading of readings) geographer(reading);
    const {user, system} = process.cpuUsage(before);
    return (bytes * 1e6) / Math.max(1, user + system);
  });
  return {articles, bytes, speed: median(speeds.slice(warming))};
}

function readingOf(article: SyntheticArticle): Reading {
  const {title, blocks, host, language, published} = article;
  const outlet: Outlet = {id: host, name: host, hosts: [host], country: null, language: "zh", timeZone: "UTC"};
  return {
    title,
    text: bodyIn("plain", article).replaceAll("\n\n", "\n"),
    captions: blocks.flatMap((block) => (block.kind === "picture" ? block.caption : [])),
    outlet,
    day: published === null ? null : new Date(published).toISOString().slice(0, 10),
    language,
  };
}
