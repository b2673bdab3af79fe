import {ratio} from "./arithmetic.js";
import {count, fraction, gigabytes, megabytes, seconds, table} from "./format.js";
import type {Bench, DetectorSpeed, Measured, Outcome, Result, Scenario} from "./results.js";

const names: Readonly<Record<Scenario, string>> = {
  cold: "cold",
  unchanged: "nothing changed",
  added: "one seed added",
  changed: "one seed changed",
  removed: "one seed removed",
  outlet: "one outlet row changed",
};

/** The whole report in Markdown: machine, tables, chart, stages. */
export function reportOf(bench: Bench): string {
  const {machine: {cpu, cores, memory, system, node}, versions, date, seeds, runs, remarks, results, detector} = bench;
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const facts = `${date}; ${cores} × ${cpu}, ${gigabytes(memory)}; ${system}; ${[`Node ${node}`, ...programs].join(", ")}. Seeds: ${seeds}. Medians of ${runs}.`;
  return [facts, ...remarks, comparison(results), "Time:", chart(results), "Seconds by stage:", stages(results), ...(detector ? [detectorTable(detector)] : [])].join("\n\n");
}

function detectorTable({articles, bytes, speed}: DetectorSpeed): string {
  return `Telling countries and pairs, on one processor:\n\n${table(["articles", "text", "speed"], [[count(articles), megabytes(bytes), `${megabytes(speed)}/s`]])}`;
}

function contestantsOf(results: readonly Result[]): string[] {
  return [...new Set(results.flatMap(({outcomes}) => Object.keys(outcomes)))];
}

function comparison(results: readonly Result[]): string {
  const [own = "", ...peers] = contestantsOf(results);
  const head = ["seeds", "build", "time", "CPU", "memory", "files", "bytes", ...peers.flatMap((peer) => [`${peer}: time`, "CPU", "memory", "files", "bytes", "our time ÷ theirs", "our memory ÷ theirs"])];
  const rows = results.map(({size, scenario, outcomes}) => {
    const ours = medianIn(outcomes[own]);
    const others = peers.flatMap((peer) => peerCells(ours, outcomes[peer]));
    return [count(size), names[scenario], ...cells(ours), ...others];
  });
  return table(head, rows);
}

function peerCells(ours: Measured | null, outcome: Outcome | undefined): string[] {
  const theirs = medianIn(outcome);
  if (!theirs) return ["failed", ...Array.from({length: 6}, () => "–")];
  return [...cells(theirs), fraction(ratio(ours?.wall ?? null, theirs.wall)), fraction(ratio(ours?.memory ?? null, theirs.memory))];
}

function medianIn(outcome: Outcome | undefined): Measured | null {
  return outcome && "median" in outcome ? outcome.median : null;
}

function cells(measured: Measured | null): string[] {
  if (!measured) return ["failed", "–", "–", "–", "–"];
  const {wall, cpu, memory, files, bytes} = measured;
  return [seconds(wall), cpu === null ? "–" : seconds(cpu), memory === null ? "–" : gigabytes(memory), count(files), megabytes(bytes)];
}

/** Bars of text, each size with a scale of its own. */
function chart(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({size}) => size))];
  const width = Math.max(...contestantsOf(results).map((name) => name.length));
  const blocks = sizes.map((size) => {
    const own = results.filter((result) => result.size === size);
    const longest = Math.max(...own.flatMap(({outcomes}) => Object.values(outcomes).map((outcome) => medianIn(outcome)?.wall ?? 0)));
    const bars = own.flatMap(({scenario, outcomes}) => [
      names[scenario],
      ...Object.entries(outcomes).map(([name, outcome]) => `  ${name.padEnd(width)} ${bar(medianIn(outcome)?.wall ?? null, longest)}`),
    ]);
    return [`${count(size)} seeds`, ...bars].join("\n");
  });
  return `\`\`\`text\n${blocks.join("\n\n")}\n\`\`\``;
}

function bar(value: number | null, longest: number): string {
  return value === null ? "failed" : `${"█".repeat(Math.max(1, Math.round((40 * value) / longest)))} ${seconds(value)}`;
}

function stages(results: readonly Result[]): string {
  const rows = results.flatMap(({size, scenario, outcomes}) =>
    Object.entries(outcomes).map(([name, outcome]) => {
      const stages = Object.entries(medianIn(outcome)?.stages ?? {}).map(([stage, time]) => `${stage} ${time.toFixed(2)}`);
      return [count(size), names[scenario], name, stages.join(", ") || "–"];
    }),
  );
  return table(["seeds", "build", "by", "stages"], rows);
}
