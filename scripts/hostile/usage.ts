import {readdir, readFile, writeFile} from "node:fs/promises";
import {statusOf} from "../bench/processes.js";

/** What some processes took: seconds of processors, and the most that one of them held, in MB. */
export type Usage = {readonly processor: number; readonly megabytes: number};

/**
 * Looks at all processes below one, and at itself unless it is this one, every 50 ms from now on. What they took before
 * does not count. Only Linux says what processes take.
 */
export async function watchUsage(root: number): Promise<() => Promise<Usage>> {
  const before = new Map<number, number>();
  const spent = new Map<number, number>();
  const peaks = new Map<number, number>();
  for (const id of await family(root)) {
    before.set(id, secondsOf(id));
    // what it held at most is counted from now on
    await writeFile(`/proc/${id}/clear_refs`, "5").catch(() => undefined);
  }
  const look = async (): Promise<void> => {
    for (const id of await family(root)) {
      spent.set(id, Math.max(spent.get(id) ?? 0, secondsOf(id)));
      peaks.set(id, Math.max(peaks.get(id) ?? 0, await peakOf(id)));
    }
  };
  const timer = setInterval(() => void look(), 50);
  return async () => {
    clearInterval(timer);
    await look();
    const processor = [...spent].reduce((sum, [id, now]) => sum + Math.max(0, now - (before.get(id) ?? 0)), 0);
    return {processor, megabytes: Math.round(Math.max(0, ...peaks.values()) / 1000)};
  };
}

async function family(root: number): Promise<readonly number[]> {
  const found: number[] = [];
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id !== process.pid) found.push(id);
    const threads = await readdir(`/proc/${id}/task`).catch(() => []);
    const below = await Promise.all(threads.map((thread) => readFile(`/proc/${id}/task/${thread}/children`, "utf8").catch(() => "")));
    waiting.push(...below.join(" ").split(" ").filter(Boolean).map(Number));
  }
  return found;
}

/** Seconds of processors that a process took so far; 0 for one that is gone. */
function secondsOf(id: number): number {
  return statusOf(id)?.cpu ?? 0;
}

async function peakOf(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}
