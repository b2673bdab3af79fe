import {spawn, type ChildProcess} from "node:child_process";
import {appendFile, mkdir, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {settled} from "../../src/cli/start.js";
import {aFolder, aFragment, writeFiles} from "../support/command.js";

const root = join(import.meta.dirname, "../..");

let folder = "";
let own: Awaited<ReturnType<typeof aFolder>>;
let child: ChildProcess;
let url = "";

beforeEach(async () => {
  own = await aFolder();
  folder = own.path;
  await mkdir(join(folder, "seeds"));
  await writeFiles(join(folder, "seeds"), {"a.txt": aFragment("a", "海港大桥通车", "新桥今天通车。")});
  const folders = ["--seeds", join(folder, "seeds"), "--out", join(folder, "site"), "--cache", join(folder, "cache")];
  child = spawn(process.execPath, ["scripts/run.mjs", "start", "--port", "0", ...folders], {cwd: root});
  url = await said(/Serving .* on (http:\S+)/);
});
afterEach(async () => {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  await ended;
  await own.remove();
});

/** Waits for a line of the command's output, and gives its first group. */
function said(pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const listen = (chunk: Buffer): void => {
      text += chunk.toString();
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`Ended with ${code ?? "a signal"} after: ${text}`)));
  });
}

/** Waits until the front page holds a text, or no longer does; gives the milliseconds it took. */
async function until(text: string, holds: boolean): Promise<number> {
  const began = performance.now();
  while ((await page()).includes(text) !== holds) {
    if (performance.now() - began > 20_000) throw new Error(`The front page ${holds ? "never held" : "still holds"} ${text}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return performance.now() - began;
}

/** Appends pieces, in all longer than a file that rests is waited for; answers with the longest time between two of them, in milliseconds. */
async function writeSlowly(path: string, pieces: readonly string[]): Promise<number> {
  let [longest, last] = [0, performance.now()];
  for (const piece of pieces) {
    await appendFile(path, piece);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    await new Promise((done) => setTimeout(done, 20));
  }
  return longest;
}

const page = async (): Promise<string> => (await fetch(url)).text();

describe("start", () => {
  test("shows a seed that is added, and no longer one that is removed", async () => {
    expect(await page()).toContain("海港大桥通车");
    await writeFile(join(folder, "seeds/b.txt"), aFragment("b", "渡轮停航", "最后一班渡轮今晚停航。", 21));
    await until("渡轮停航", true);
    await rm(join(folder, "seeds/b.txt"));
    await until("渡轮停航", false);
    expect(await page()).toContain("海港大桥通车");
  });

  test("waits for a seed that is half written", async () => {
    const path = join(folder, "seeds/b.txt");
    const whole = aFragment("b", "渡轮停航", "最后一班渡轮今晚停航。", 21);
    const half = whole.indexOf("一班");
    // a busy machine may rest between two characters for as long as a file must
    let longestPause = Infinity;
    for (let attempt = 0; attempt < 10 && longestPause >= settled; attempt++) {
      await rm(path, {force: true});
      await until("渡轮停航", false);
      longestPause = await writeSlowly(path, [whole.slice(0, half), ...whole.slice(half, half + 15)]);
    }
    expect(longestPause).toBeLessThan(settled);
    expect(await page()).not.toContain("渡轮停航");
    await appendFile(path, whole.slice(half + 15));
    await until("渡轮停航", true);
  });

  test("reloads the page after a build, and serves nothing from outside the site", async () => {
    expect(await page()).toContain("/__dateline/reload.js");
    const events = await fetch(new URL("/__dateline/events", url));
    const reader = events.body?.getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toBe(": listening\n\n");
    await writeFile(join(folder, "seeds/b.txt"), aFragment("b", "渡轮停航", "最后一班渡轮今晚停航。", 21));
    expect(await next()).toBe("data: built\n\n");
    await reader?.cancel();
    for (const path of ["/..%2f..%2fpackage.json", "/.dateline/manifest.json", "/%2e%2e/seeds/a.txt"]) {
      expect((await fetch(new URL(path, url))).status).toBe(404);
    }
  });
});
