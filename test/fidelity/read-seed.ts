import {outlets} from "../../src/data/outlets.js";
import {detect, formats} from "../../src/formats/registry.js";
import type {NormalArticle} from "../../src/model/article.js";
import {Findings} from "../../src/model/message.js";
import type {Dropped, Message} from "../../src/model/message.js";
import {normalise} from "../../src/normalise/normalise.js";

export type ReadSeed = {
  readonly articles: readonly NormalArticle[];
  readonly messages: readonly Message[];
  readonly dropped: readonly Dropped[];
  readonly format: string | null;
  /** The file or one of its entries stays out of the archive, and a message says why. */
  readonly refused: boolean;
};

/** The way of a seed up to its facts. */
export function readSeed(text: string, path: string): ReadSeed {
  const file = {path, sha256: "", text, findings: new Findings()};
  const detected = detect(file, formats);
  if (!detected) file.findings.refuse("unknown-format", "No format recognises it");
  const articles: NormalArticle[] = [];
  const findings = [file.findings];
  for (const raw of detected?.format.parse(file) ?? []) {
    findings.push(raw.findings);
    const found = normalise(raw, file, detected?.format.name ?? "", {outlets, timeZone: "UTC", images: "ask"});
    if (found) articles.push(found.article);
  }
  return {
    articles,
    messages: findings.flatMap(({messages}) => messages),
    dropped: findings.flatMap(({dropped}) => dropped),
    format: detected?.format.name ?? null,
    refused: findings.some(({refused}) => refused),
  };
}
