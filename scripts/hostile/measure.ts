import {spawn} from "node:child_process";
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** What a build of one bomb beside a good seed took: seconds by the clock and of processors, the largest process in MB. */
export type Measured = {readonly seconds: number; readonly processor: number; readonly megabytes: number; readonly outcome: string; readonly others: boolean};

const good = "<!--1718870400000-->\n[渡轮停航](https://harbour.example/z)\n------\n\n<p>最后一班渡轮今晚停航，码头留作博物馆。</p>\n";

type Reported = {readonly path: string; readonly outcome: string; readonly messages: readonly {readonly rule: string; readonly severity: string}[]};

/** Builds a folder with a bomb and a good seed by the command; Linux alone says what processes take. */
export async function measure(name: string, text: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bomb-"));
  try {
    await mkdir(join(folder, "seeds"));
    await writeFile(join(folder, "seeds", name), text);
    await writeFile(join(folder, "seeds/z.txt"), good);
    const usage = await build(folder);
    const {seeds} = JSON.parse(await readFile(join(folder, "site/data/report.json"), "utf8")) as {seeds: readonly Reported[]};
    const bomb = seeds.find(({path}) => path === name);
    const rules = bomb?.messages.filter(({severity}) => severity !== "note").map(({rule}) => rule) ?? [];
    return {...usage, outcome: [bomb?.outcome ?? "lost", ...new Set(rules)].join(" "), others: seeds.some(({path, outcome}) => path === "z.txt" && outcome === "article")};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

function build(folder: string): Promise<Pick<Measured, "seconds" | "processor" | "megabytes">> {
  const began = performance.now();
  const places = ["--seeds", join(folder, "seeds"), "--out", join(folder, "site"), "--cache", join(folder, "cache")];
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "build", ...places, "--quiet"], {stdio: "ignore"});
  const [peaks, ticks] = [new Map<number, number>(), new Map<number, number>()];
  const timer = setInterval(() => void look(child.pid ?? 0, peaks, ticks), 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(timer);
      const processor = [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100;
      resolve({seconds: (performance.now() - began) / 1000, processor, megabytes: Math.round(Math.max(0, ...peaks.values()) / 1000)});
    });
  });
}

/** Writes down what a process and all below it have taken so far. */
async function look(root: number, peaks: Map<number, number>, ticks: Map<number, number>): Promise<void> {
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const [status, stat] = await Promise.all([readFile(`/proc/${id}/status`, "utf8").catch(() => ""), readFile(`/proc/${id}/stat`, "utf8").catch(() => "")]);
    const peak = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    peaks.set(id, Math.max(peaks.get(id) ?? 0, peak));
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    ticks.set(id, Math.max(ticks.get(id) ?? 0, Number(fields[11] ?? 0) + Number(fields[12] ?? 0)));
    const threads = await readdir(`/proc/${id}/task`).catch(() => []);
    const below = await Promise.all(threads.map((thread) => readFile(`/proc/${id}/task/${thread}/children`, "utf8").catch(() => "")));
    waiting.push(...below.join(" ").split(" ").filter(Boolean).map(Number));
  }
}
