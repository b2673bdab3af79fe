import {spawn} from "node:child_process";
import {ProcessTree, statusOf} from "./processes.js";
import type {Cost} from "./results.js";

/** Milliseconds between two looks at the processes. */
const interval = 50;

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The stage that a line of output begins; `null` for any other line. */
  stageOf?(line: string): string | null;
  /** The stage that the command begins with. */
  readonly firstStage: string;
};

/** Runs a command and measures it. Throws an `Error` with the end of what it said when it fails. */
export async function run(command: Command): Promise<Cost> {
  const {program, args, folder: cwd, environment} = command;
  const endedBefore = statusOf("self")?.cpuOfEnded ?? null;
  const clock = new StageClock(command);
  const child = spawn(program, args, {cwd, env: {...process.env, ...environment}, stdio: ["ignore", "pipe", "pipe"]});
  const tree = endedBefore === null || child.pid === undefined ? null : new ProcessTree(child.pid);
  tree?.look();
  const timer = setInterval(() => tree?.look(), interval);
  child.stdout.setEncoding("utf8").on("data", (text: string) => clock.hear(text));
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-2000)));
  try {
    const ended = await new Promise<string | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", () => clock.stop());
      child.on("close", (code, signal) => resolve(code === 0 ? null : (signal ?? `exit ${code}`)));
    });
    if (ended !== null) throw new Error(`${program} ${args.join(" ")}: ${ended}\n${errors || clock.last}`.trim());
  } finally {
    clearInterval(timer);
  }
  // what the system adds up for processes that were waited for; else what was seen of them
  const cpu = endedBefore === null ? null : Math.max((statusOf("self")?.cpuOfEnded ?? 0) - endedBefore, tree?.cpu ?? 0);
  return {wall: clock.seconds, cpu, memory: tree && tree.peak > 0 ? tree.peak : null, stages: clock.stages};
}

/** Tells how long each stage took by the lines that begin it. */
class StageClock {
  private readonly began = performance.now();
  private readonly marks: {readonly name: string; readonly at: number}[];
  private rest = "";
  private ended = this.began;
  /** The end of the output. */
  last = "";

  constructor(private readonly command: Command) {
    this.marks = [{name: command.firstStage, at: this.began}];
  }

  hear(text: string): void {
    const at = performance.now();
    const lines = (this.rest + text).split("\n");
    this.rest = lines.pop() ?? "";
    this.last = (this.last + text).slice(-2000);
    for (const name of lines.map((line) => this.command.stageOf?.(line) ?? null)) if (name !== null) this.marks.push({name, at});
  }

  stop(): void {
    this.ended = performance.now();
  }

  get seconds(): number {
    return (this.ended - this.began) / 1000;
  }

  get stages(): Readonly<Record<string, number>> {
    const seconds: Record<string, number> = {};
    for (const [index, {name, at}] of this.marks.entries()) {
      seconds[name] = (seconds[name] ?? 0) + ((this.marks[index + 1]?.at ?? this.ended) - at) / 1000;
    }
    return seconds;
  }
}
