import {execFile} from "node:child_process";
import {rm} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {writeSeeds} from "../generate/seeds/write.js";
import {medianOf} from "./arithmetic.js";
import type {Contestant} from "./contestant.js";
import {dateline} from "./dateline.js";
import {dealSeeds, type Deck} from "./deck.js";
import {hugo, jekyll, versionOf} from "./generators.js";
import {timeDetector} from "./detector.js";
import {describeMachine} from "./machine.js";
import type {BenchOptions} from "./options.js";
import {peer, type Generator} from "./peer.js";
import {scenarios, type Bench, type Measured, type Outcome, type Result, type Scenario} from "./results.js";

/** Told each thing that is done. */
export type Tell = (line: string) => void;

/** Measures every size in a folder, which is emptied as it goes. Throws when a build of Dateline fails; of peers that is a result. */
export async function bench(project: string, work: string, options: BenchOptions, tell: Tell): Promise<Bench> {
  const {sizes, runs, seeds, seed} = options;
  const short = sizes.find((size) => size < runs);
  if (short !== undefined) throw new Error(`Found \`--sizes ${short}\` with \`--runs ${runs}\`; expected at least as many seeds as runs, since each run removes one.`);
  const {generators, versions, remarks} = await peersOf(project, options);
  const results: Result[] = [];
  tell("timing the detector of countries and pairs");
  const detector = timeDetector(seed);
  for (const size of sizes) {
    const folder = join(work, String(size));
    const from = seeds ?? join(folder, "made");
    if (seeds === null) await writeSeeds(from, size + runs, seed);
    const deck = await dealSeeds(from, folder, size, runs);
    const contestants = [
      await dateline(project, join(folder, "dateline"), deck.folder),
      ...generators.map((generator, index) => peer(generator, join(folder, `peer-${index}`), deck.folder)),
    ];
    results.push(...(await benchSize(deck, contestants, runs, results.length === 0, tell)));
    await rm(folder, {recursive: true, force: true});
  }
  const source = seeds === null ? `synthetic, of seed ${seed}` : "of a folder, taken evenly";
  return {date: new Date().toISOString().slice(0, 10), machine: describeMachine(), versions, seeds: source, runs, remarks, results, detector};
}

type Peers = {readonly generators: readonly Generator[]; readonly versions: Record<string, string>; readonly remarks: string[]};

async function peersOf(project: string, {alone, jekyll: withJekyll}: BenchOptions): Promise<Peers> {
  const remarks = process.platform === "linux" ? [] : ["Processor time and memory are told on Linux only."];
  const wanted = alone ? [] : ([["hugo", hugo], ...(withJekyll ? [["jekyll", jekyll] as const] : [])] as const);
  const [generators, versions]: [Generator[], Record<string, string>] = [[], {}];
  for (const [program, generator] of wanted) {
    const version = await versionOf(program, project);
    if (version === null) remarks.push(`${program} is not installed; it was left out.`);
    else [versions[program], generators[generators.length]] = [version, generator(project)];
  }
  if (generators.length > 0) versions["pagefind"] = (await versionOf("pagefind", project)) ?? "unknown";
  return {generators, versions, remarks};
}

async function benchSize(deck: Deck, contestants: readonly Contestant[], runs: number, isFirst: boolean, tell: Tell): Promise<Result[]> {
  const failed = new Map<string, string>();
  for (const contestant of contestants) {
    tell(`${deck.size}: preparing ${contestant.name}`);
    await contestant.begin();
    // what is read from disk and compiled once must not count for whoever comes first
    if (isFirst) await attempt(contestant, failed);
  }
  const results: Result[] = [];
  for (const scenario of scenarios) {
    const measured = new Map<string, Measured[]>(contestants.map(({name}) => [name, []]));
    for (let run = 0; run < runs; run++) {
      const seed = await prepare(scenario, run, deck);
      for (const contestant of run % 2 === 0 ? contestants : contestants.toReversed()) {
        if (failed.has(contestant.name)) continue;
        await apply(scenario, run, seed, contestant);
        const cost = await attempt(contestant, failed);
        if (cost) measured.get(contestant.name)?.push(cost);
        tell(`${deck.size} ${scenario} ${run + 1}/${runs}: ${contestant.name} ${cost ? `${cost.wall.toFixed(2)} s` : "failed"}`);
      }
    }
    results.push({size: deck.size, scenario, outcomes: Object.fromEntries(contestants.map(({name}) => [name, outcomeOf(measured.get(name) ?? [], failed.get(name))]))});
  }
  return results;
}

/** A peer that fails, for want of memory for one, is out for this size. */
async function attempt(contestant: Contestant, failed: Map<string, string>): Promise<Measured | null> {
  await promisify(execFile)("sync").catch(() => null);
  try {
    return await contestant.build();
  } catch (error) {
    if (contestant.name === "Dateline" || !(error instanceof Error)) throw error;
    failed.set(contestant.name, error.message);
    return null;
  }
}

function outcomeOf(runs: readonly Measured[], failed: string | undefined): Outcome {
  return failed === undefined ? {runs, median: medianOf(runs)} : {failed};
}

/** What happens to the seeds before a run; the path of the seed that it happens to. */
async function prepare(scenario: Scenario, run: number, deck: Deck): Promise<string | null> {
  if (scenario === "added") return deck.add(run);
  if (scenario === "changed") return deck.change(run);
  return scenario === "removed" ? deck.remove(run) : null;
}

async function apply(scenario: Scenario, run: number, seed: string | null, contestant: Contestant): Promise<void> {
  if (scenario === "cold") await contestant.clean();
  if (scenario === "outlet") await contestant.renameOutlet(run);
  if (seed !== null) await contestant.follow(seed);
}
