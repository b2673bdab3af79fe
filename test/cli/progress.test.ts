import {expect, test} from "vitest";
import {createProgress, onlyNews, silent} from "../../src/cli/progress.js";

/** What a terminal is told, each line as it stands at last. */
function shown(use: (progress: ReturnType<typeof createProgress>, pass: (milliseconds: number) => void) => void): readonly string[] {
  const written: string[] = [];
  let now = 1000;
  const stream = {isTTY: true, write: (text: string) => written.push(text)} as unknown as NodeJS.WriteStream;
  use(createProgress(stream, () => now), (milliseconds) => (now += milliseconds));
  return written.map((text) => text.replace("\r\u001b[2K", ""));
}

test("a bar moves within a large file, and says how much of it was read", () => {
  expect(shown((progress, pass) => {
    progress.stage("Reading seeds");
    pass(1000);
    progress.step(1, 2, {read: 50_000_000, bytes: 200_000_000});
    pass(50);
    progress.step(1, 2, {read: 60_000_000, bytes: 200_000_000}); // too soon
    pass(100);
    progress.step(1, 2, {read: 200_000_000, bytes: 200_000_000});
    pass(1000);
    progress.step(2, 2);
  })).toEqual([
    "Reading seeds …",
    `Reading seeds ${"█".repeat(13)}${"░".repeat(7)} 1/2, 50 of 200 MB of one file`,
    `Reading seeds ${"█".repeat(20)} 1/2, 200 of 200 MB of one file`,
    `Reading seeds ${"█".repeat(20)} 2/2, 1/s, 0 s left`,
  ]);
});

test("a round of many says only what the one before did not", () => {
  const lines: string[] = [];
  const news = onlyNews({...silent, line: (text) => lines.push(text)});
  for (const round of [["a.md error", "2 notes"], ["a.md error", "b.md error", "3 notes"], ["b.md error"], ["a.md error", "b.md error"]]) {
    news.nextRound();
    for (const line of round) news.line(line);
    lines.push("–");
  }
  expect(lines).toEqual(["a.md error", "2 notes", "–", "b.md error", "3 notes", "–", "–", "a.md error", "–"]);
});
