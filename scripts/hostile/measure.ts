import {spawn} from "node:child_process";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {defaults} from "../../src/model/settings.js";
import {openSeeds} from "../../src/read/read.js";
import {openStore} from "../../src/store/seed-store.js";
import {createReaders} from "../../src/workers/readers.js";
import {fileNameOf} from "../../test/hostile/bombs/bombs.js";
import type {Bomb} from "../../test/hostile/bombs/bomb.js";
import {watchUsage, type Usage} from "./usage.js";

/** What became of a bomb, and what that took. */
export type Measured = Usage & {readonly outcome: string};

const good = "<!--1718870400000-->\n[渡轮停航](https://harbour.example/z)\n------\n\n<p>最后一班渡轮今晚停航，码头留作博物馆。</p>\n";

/** Has bombs read one after the other, as a build has seeds read, and says what each took. */
export async function* measureReading(bombs: readonly Bomb[]): AsyncGenerator<readonly [Bomb, Measured]> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bomb-"));
  const readers = createReaders(1);
  const place = {folder: join(folder, "cache"), version: "1"};
  const read = async (name: string, text: string): Promise<string> => {
    const seeds = join(folder, name);
    await mkdir(seeds);
    await writeFile(join(seeds, name), text);
    let outcome = "lost";
    await readers.read({files: (await openSeeds([seeds])).found, settings: defaults, place}, (_, {seed}) => {
      outcome = outcomeOf(seed.articles.length > 0 ? "article" : "refused", openStore(place).shelves.findings(seed.remarks.shelf).messages);
    });
    await rm(seeds, {recursive: true});
    return outcome;
  };
  try {
    await read("good.txt", good);
    for (const bomb of bombs) {
      const text = bomb.text();
      const used = await watchUsage(process.pid);
      const outcome = await read(fileNameOf(bomb), text);
      yield [bomb, {...(await used()), outcome}];
    }
  } finally {
    await readers.close();
    await rm(folder, {recursive: true, force: true});
  }
}

type Reported = {readonly path: string; readonly outcome: string; readonly messages: readonly {readonly rule: string; readonly severity: string}[]};

/** Builds a folder with a bomb and a good seed by the command, from nothing: starting and the other seed are counted. */
export async function measureBuild(bomb: Bomb): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bomb-"));
  try {
    await mkdir(join(folder, "seeds"));
    await writeFile(join(folder, "seeds", fileNameOf(bomb)), bomb.text());
    await writeFile(join(folder, "seeds/z.txt"), good);
    const usage = await build(folder);
    const report = await readFile(join(folder, "site/data/report.json"), "utf8").catch(() => '{"seeds": []}');
    const {seeds} = JSON.parse(report) as {seeds: readonly Reported[]};
    const found = seeds.find(({path}) => path === fileNameOf(bomb));
    const others = seeds.some(({path, outcome}) => path === "z.txt" && outcome === "article");
    return {...usage, outcome: outcomeOf(found?.outcome ?? "lost", found?.messages ?? []) + (others ? "" : ", and the other seed is lost")};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function build(folder: string): Promise<Usage> {
  const places = ["--seeds", join(folder, "seeds"), "--out", join(folder, "site"), "--cache", join(folder, "cache")];
  const child = spawn(process.execPath, ["scripts/run.mjs", "build", ...places, "--quiet"], {stdio: "ignore"});
  const used = await watchUsage(child.pid ?? 0);
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  return used();
}

function outcomeOf(outcome: string, messages: Reported["messages"]): string {
  return [outcome, ...new Set(messages.filter(({severity}) => severity !== "note").map(({rule}) => rule))].join(" ");
}
