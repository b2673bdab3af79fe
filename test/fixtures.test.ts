import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {outlets} from "../src/data/outlets.js";
import {detect, formats} from "../src/formats/registry.js";
import {Findings} from "../src/model/message.js";
import {normalise} from "../src/normalise/normalise.js";

// A folder is a test: `input.*`, and what must become of it in `expected.json` and `expected.html`. `UPDATE=1` writes
// expectations anew, to be read before they are kept; never where tests run unattended.
const folder = join(import.meta.dirname, "fixtures");
const update = process.env["UPDATE"] === "1" && process.env["CI"] === undefined;

const cases = readdirSync(folder).flatMap((format) => readdirSync(join(folder, format)).map((name) => ({format, name})));

type Outcome = {
  /** Every article but its `html` and `seed`, with what was dropped; for a refused seed its messages. */
  readonly facts: object;
  readonly html: string;
};

function read(text: string, path: string): Outcome {
  const file = {path, sha256: "", text, findings: new Findings()};
  const detected = detect(file, formats);
  const raws = [...(detected?.format.parse(file) ?? [])];
  const outcomes = raws.map((raw) => {
    const found = normalise(raw, file, detected?.format.name ?? "", {outlets, timeZone: "UTC", images: "ask"});
    // What enriching alone reads stands in no record.
    const {html, seed: _seed, apart: _apart, captionLines: _lines, ...facts} = found?.article ?? {html: "", seed: null, apart: null, captionLines: null, refused: true, messages: raw.findings.messages};
    return {html, facts: {...facts, dropped: raw.findings.dropped}};
  });
  const [first, ...others] = outcomes;
  if (!first) return {facts: {refused: true, messages: file.findings.messages}, html: ""};
  return {
    facts: others.length === 0 ? first.facts : outcomes.map(({facts}) => facts),
    html: outcomes.map(({html}) => html).join("\n"),
  };
}

/** Of a web archive a character stands for each byte. */
const encodingOf = (format: string): BufferEncoding => (format === "warc" ? "latin1" : "utf8");

function expectFile(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  if (!existsSync(path)) throw new Error(`No expectation: ${path}; write one, or run with UPDATE=1 and read it`);
  expect(actual).toBe(readFileSync(path, "utf8"));
}

for (const {format, name} of cases) {
  test(`${format} ${name.replaceAll("-", " ")}`, () => {
    const below = join(folder, format, name);
    const input = readdirSync(below).find((file) => !file.startsWith("expected."));
    if (input === undefined) throw new Error(`No input: ${below}`);
    const {html, facts} = read(readFileSync(join(below, input), encodingOf(format)), input);
    expectFile(join(below, "expected.json"), `${JSON.stringify(facts, null, 2)}\n`);
    expectFile(join(below, "expected.html"), `${html}\n`);
  });
}
