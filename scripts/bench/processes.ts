import {readdirSync, readFileSync} from "node:fs";

/** Ticks of a processor's clock a second, as Linux tells them to programs on every machine. */
const ticks = 100;

type Status = {readonly parent: number; readonly cpu: number; readonly cpuOfEnded: number};

/** What `/proc/<pid>/stat` says (proc(5)), in seconds; `null` for a process that is gone, and where there is no `/proc`. */
export function statusOf(pid: number | "self"): Status | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name of the program stands in parentheses and may hold anything
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ").map(Number);
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((at) => fields[at]);
    return {parent, cpu: (user + system) / ticks, cpuOfEnded: (endedUser + endedSystem) / ticks};
  } catch {
    return null;
  }
}

/** Bytes that a process holds (its resident set); 0 for one that is gone. */
function memoryOf(pid: number): number {
  try {
    return 1024 * Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Watches a process and all that come of it. */
export class ProcessTree {
  private readonly own = new Map<number, number>();
  /** Processes of others: they need no second look. */
  private foreign: ReadonlySet<number> = new Set();
  /** Bytes that the processes held together when they held most. Memory that two share counts twice. */
  peak = 0;

  constructor(root: number) {
    this.own.set(root, 0);
  }

  /** Seconds of every process, as far as it was seen. */
  get cpu(): number {
    return [...this.own.values()].reduce((sum, cpu) => sum + cpu, 0);
  }

  look(): void {
    this.findChildren();
    let memory = 0;
    for (const pid of this.own.keys()) {
      const status = statusOf(pid);
      if (!status) continue;
      memory += memoryOf(pid);
      this.own.set(pid, status.cpu);
    }
    this.peak = Math.max(this.peak, memory);
  }

  /** Processes are in order of their age mostly, so that a parent comes before its children. */
  private findChildren(): void {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
    const others: number[] = [];
    for (const pid of pids) {
      if (this.own.has(pid)) continue;
      if (!this.foreign.has(pid) && this.own.has(statusOf(pid)?.parent ?? -1)) this.own.set(pid, 0);
      else others.push(pid);
    }
    this.foreign = new Set(others);
  }
}
