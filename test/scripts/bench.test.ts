import {readFile, rm, utimes} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {inTurn, median, medianOf, ratio} from "../../scripts/bench/arithmetic.js";
import {bench} from "../../scripts/bench/bench.js";
import {dealSeeds} from "../../scripts/bench/deck.js";
import {readOptions} from "../../scripts/bench/options.js";
import {timeDetector} from "../../scripts/bench/detector.js";
import {peer, type Generator} from "../../scripts/bench/peer.js";
import {postsOf, type Post} from "../../scripts/bench/posts.js";
import {reportOf} from "../../scripts/bench/report.js";
import {scenarios, type Bench, type Measured} from "../../scripts/bench/results.js";
import {run} from "../../scripts/bench/run.js";
import {snapshot, writtenSince} from "../../scripts/bench/written.js";
import {filesBelow} from "../../src/store/hash.js";
import {aFolder, aFragment, writeFiles} from "../support/command.js";

const root = join(import.meta.dirname, "../..");

let own: Awaited<ReturnType<typeof aFolder>>;
beforeEach(async () => {
  own = await aFolder();
});
afterEach(() => own.remove());

const built = (wall: number, more: Partial<Measured> = {}): Measured => ({wall, cpu: wall * 2, memory: 100, files: 10, bytes: 1000, rewritten: 0, removed: 0, stages: {Reading: wall / 2}, ...more});

describe("the arithmetic", () => {
  const medians = [
    [[3], 3],
    [[9, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
    [[10, 9, 100], 10], // by number, not by text
  ] as const;
  for (const [values, expected] of medians) {
    test(`has ${expected} in the middle of ${values.join(", ")}`, () => {
      expect(median(values)).toBe(expected);
    });
  }

  test("knows no middle of nothing", () => {
    expect(() => median([])).toThrow("No values");
  });

  test("takes the median of each figure and each stage by itself", () => {
    const runs = [built(1, {memory: 300}), built(2, {memory: 100, stages: {Reading: 1, Writing: 1}}), built(9, {memory: 200, stages: {Reading: 5, Writing: 3}})];
    expect(medianOf(runs)).toMatchObject({wall: 2, cpu: 4, memory: 200, stages: {Reading: 1, Writing: 1}});
  });

  test("knows no figure that a run lacks", () => {
    expect(medianOf([built(1), built(2, {memory: null})]).memory).toBeNull();
  });

  const ratios = [
    [3, 6, 0.5],
    [6, 3, 2],
    [null, 3, null],
    [3, null, null],
    [3, 0, null],
  ] as const;
  for (const [ours, theirs, expected] of ratios) {
    test(`has ${expected} for ${ours} over ${theirs}`, () => {
      expect(ratio(ours, theirs)).toBe(expected);
    });
  }

  test("adds the times of two programs, and takes the larger memory", () => {
    const whole = inTurn({wall: 1, cpu: 2, memory: 300, stages: {Hugo: 1}}, {wall: 4, cpu: 5, memory: 200, stages: {Pagefind: 4}});
    expect(whole).toEqual({wall: 5, cpu: 7, memory: 300, stages: {Hugo: 1, Pagefind: 4}});
  });
});

describe("what was written", () => {
  test("is told apart: new, changed, written again alike, left alone, removed", async () => {
    await writeFiles(own.path, {"left": "a", "changed": "b", "deep/again": "c", "removed": "d"});
    for (const name of ["left", "changed", "deep/again", "removed"]) await utimes(join(own.path, name), 1, 1);
    const before = await snapshot(own.path);
    await writeFiles(own.path, {"changed": "bbb", "deep/again": "c", "deep/new": "ee"});
    await rm(join(own.path, "removed"));
    expect(writtenSince(before, await snapshot(own.path, before))).toEqual({files: 2, bytes: 5, rewritten: 1, removed: 1});
  });

  test("is nothing in a folder that is not there", async () => {
    expect((await snapshot(join(own.path, "nowhere"))).size).toBe(0);
  });
});

describe("a measured command", () => {
  const node = (script: string) => ({program: process.execPath, args: ["-e", script], folder: own.path, firstStage: "Starting", stageOf: (line: string) => /^(.+) …$/.exec(line)?.[1] ?? null});

  test("tells its stages by the lines that begin them", async () => {
    const {wall, stages} = await run(node("console.log('Reading …\\nnote'); setTimeout(() => console.log('Writing …'), 50)"));
    expect(Object.keys(stages)).toEqual(["Starting", "Reading", "Writing"]);
    expect(Object.values(stages).reduce((sum, time) => sum + time, 0)).toBeCloseTo(wall, 5);
  });

  test("says why it failed", async () => {
    await expect(run(node("console.error('no room left'); process.exit(3)"))).rejects.toThrow(/exit 3\n.*no room left/s);
    await expect(run({...node(""), program: join(own.path, "nowhere")})).rejects.toThrow(/ENOENT/);
  });

  test.runIf(process.platform === "linux")("counts the memory and the time of processes that it starts", async () => {
    const busy = "const all = Buffer.alloc(150e6, 1); const end = Date.now() + 400; while (Date.now() < end); all.length";
    const {cpu, memory} = await run(node(`require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`));
    expect(memory).toBeGreaterThan(150e6);
    expect(cpu).toBeGreaterThan(0.2);
  });
});

describe("the seeds of a size", () => {
  const fragments = Object.fromEntries(Array.from({length: 12}, (_, i) => [`in/${i}.txt`, aFragment(String(i), `桥${i}`, "新桥通车。")]));

  test("are taken evenly; some are added, changed and removed, each another one", async () => {
    await writeFiles(own.path, fragments);
    const deck = await dealSeeds(join(own.path, "in"), join(own.path, "work"), 6, 2);
    const names = async (): Promise<string[]> => (await filesBelow(deck.folder)).map((file) => file.slice(deck.folder.length + 1));
    const first = await names();
    expect(first).toHaveLength(6);
    const added = [await deck.add(0), await deck.add(1)];
    expect(new Set([...first, ...added])).toEqual(new Set(await names()));
    expect(new Set([...first, ...added]).size).toBe(8);
    const changed = await deck.change(0);
    expect(await readFile(join(deck.folder, changed), "utf8")).toMatch(/通车。<\/p>\n\n<p>.+<\/p>\n$/);
    const removed = [await deck.remove(0), await deck.remove(1)];
    expect(new Set(await names()).size).toBe(6);
    for (const name of removed) expect(await names()).not.toContain(name);
  });

  test("are not fewer than asked for", async () => {
    await writeFiles(own.path, fragments);
    await expect(dealSeeds(join(own.path, "in"), join(own.path, "work"), 11, 2)).rejects.toThrow("Found 12 seeds");
  });
});

describe("posts for peers", () => {
  const seeds = {
    "a.txt": aFragment("a", "海港“大桥”通车: \\ \u0085", "新桥今天通车。"),
    "deep/undated.md": "# 渡轮停航\n\n最后一班渡轮今晚停航，明天起改乘大桥的班车，票价不变。\n",
  };

  test("have title, date and outlet above the cleaned text", async () => {
    await writeFiles(own.path, seeds);
    const posts: Post[] = [];
    for await (const post of postsOf(own.path)) posts.push(post);
    expect(posts.map(({seed, day, outlet}) => [seed, day, outlet.id])).toEqual([["a.txt", "2024-06-20", "harbour-example"], ["deep/undated.md", null, "unknown"]]);
    // what YAML does not take is gone, the date is no text
    expect(posts[0]?.text).toMatch(/^---\ntitle: "海港“大桥”通车: [^\u0085]*"\ndate: 2024-06-20T07:30:00Z\ncategories: \["harbour-example"\]\n---\n<p>新桥今天通车。<\/p>\n$/);
    expect(posts[1]?.text).not.toContain("date:");
  });

  test("follow what becomes of a seed", async () => {
    await writeFiles(join(own.path, "seeds"), seeds);
    const generator: Generator = {name: "Generator", files: {"config": "x"}, pathOf: ({seed}) => `posts/${seed}`, outlets: "outlets.json", made: ["public"], commands: (folder) => [{program: "true", args: [], folder, firstStage: "None"}]};
    const work = join(own.path, "work");
    const one = peer(generator, work, join(own.path, "seeds"));
    const posts = async (): Promise<string[]> => (await filesBelow(join(work, "posts"))).map((file) => file.slice(work.length));
    await one.begin();
    expect(await posts()).toEqual(["/posts/a.txt", "/posts/deep/undated.md"]);
    await writeFiles(join(own.path, "seeds"), {"deep/undated.md": "# 渡轮开航\n\n第一班渡轮今晚开航，明天起不必再乘大桥的班车，票价不变。\n"});
    await one.follow("deep/undated.md");
    expect(await readFile(join(work, "posts/deep/undated.md"), "utf8")).toContain("渡轮开航");
    await rm(join(own.path, "seeds/a.txt"));
    await one.follow("a.txt");
    expect(await posts()).toEqual(["/posts/deep/undated.md"]);
    await one.renameOutlet(0);
    expect(JSON.parse(await readFile(join(work, "outlets.json"), "utf8"))).toEqual({"harbour-example": "harbour.example 1", "unknown": "unknown"});
  });
});

describe("the options", () => {
  test("name sizes in any order, each once", () => {
    expect(readOptions(["--sizes", "1000,5,1000"]).sizes).toEqual([5, 1000]);
    expect(readOptions([])).toMatchObject({sizes: [5, 1000, 5000, 20000], runs: 3, seeds: null, alone: false});
  });

  for (const args of [["--sizes", "5,many"], ["--sizes", "0"], ["--sizes", "1000001"], ["--runs", "1.5"], ["--fast"]]) {
    test(`refuse ${args.join(" ")}`, () => {
      expect(() => readOptions(args)).toThrow();
    });
  }
});

test("timeDetector reads every article in each pass, and tells bytes a second", () => {
  const {articles, bytes, speed} = timeDetector(1, 6, 1);
  expect(articles).toBe(6);
  expect(bytes).toBeGreaterThan(3000);
  expect(speed).toBeGreaterThan(10_000);
  expect(timeDetector(1, 6, 1).bytes).toBe(bytes);
});

describe("the report", () => {
  const peer = built(8, {memory: 400, stages: {Hugo: 1, Pagefind: 7}});
  const shown: Bench = {
    date: "2024-06-20",
    machine: {cpu: "Some CPU", cores: 2, memory: 24e9, system: "Linux 6", node: "v20"},
    versions: {hugo: "0.1"},
    seeds: "synthetic, of seed 1",
    runs: 1,
    remarks: [],
    results: [
      {size: 20000, scenario: "cold", outcomes: {"Dateline": {runs: [], median: built(4)}, "Hugo + Pagefind": {runs: [], median: peer}}},
      {size: 20000, scenario: "added", outcomes: {"Dateline": {runs: [], median: built(0.1, {memory: null})}, "Hugo + Pagefind": {failed: "SIGKILL"}}},
    ],
  };

  test("names the machine and the versions, and shows ratios", () => {
    const text = reportOf(shown);
    expect(text).toContain("2 × Some CPU, 24.00 GB; Linux 6; Node v20, hugo 0.1");
    expect(text).toMatch(/\| 20,000 \| cold \| 4\.00 s \| 8\.00 s .*\| 8\.00 s .*\| 0\.50 \| 0\.25 \|/);
    expect(text).toContain("Hugo 1.00, Pagefind 7.00");
  });

  test("tells how fast the detector is, where that was measured", () => {
    expect(reportOf(shown)).not.toContain("on one processor");
    expect(reportOf({...shown, detector: {articles: 400, bytes: 2_500_000, speed: 16_400_000}})).toContain("| 400 | 2.50 MB | 16 MB/s |");
  });

  test("says what failed", () => {
    expect(reportOf(shown)).toMatch(/\| one seed added \| 0\.10 s \| 0\.20 s \| – .*\| failed \|/);
  });

  test("draws bars to one scale", () => {
    const lengths = [...reportOf(shown).matchAll(/(█+) (?:4|8)\.00 s/g)].map(([, bar = ""]) => bar.length);
    expect(lengths).toEqual([20, 40]);
  });
});

describe("the benchmark", () => {
  test("measures every build of five synthetic seeds, and edits a copy of the project only", async () => {
    const table = await readFile(join(root, "src/data/outlets.ts"), "utf8");
    const options = {...readOptions(["--sizes", "5", "--runs", "1", "--alone"])};
    const found = await bench(root, join(own.path, "work"), options, () => {});
    expect(found.results.map(({scenario}) => scenario)).toEqual([...scenarios]);
    const median = Object.fromEntries(found.results.map(({scenario, outcomes}) => [scenario, Object.values(outcomes).map((outcome) => ("median" in outcome ? outcome.median : null))[0]]));
    expect(median["cold"]?.files).toBeGreaterThan(50);
    expect(median["unchanged"]).toMatchObject({files: 0, removed: 0});
    expect(median["added"]?.files).toBeGreaterThan(5);
    expect(median["changed"]?.files).toBeGreaterThan(2);
    expect(median["removed"]?.removed).toBeGreaterThan(0);
    expect(Object.keys(median["cold"]?.stages ?? {}).length).toBeGreaterThan(1);
    expect(await readFile(join(root, "src/data/outlets.ts"), "utf8")).toBe(table);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
