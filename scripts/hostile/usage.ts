import {readdir, readFile, writeFile} from "node:fs/promises";

/** What some processes took: seconds of processors, and the most that one of them held, in MB. */
export type Usage = {readonly processor: number; readonly megabytes: number};

/** Ticks in a second, as Linux counts them for programs. */
const ticksASecond = 100;

/**
 * Looks at all processes below one, and at itself unless it is this one, every 50 ms from now on. What they took before
 * does not count. Only Linux says what processes take.
 */
export async function watchUsage(root: number): Promise<() => Promise<Usage>> {
  const before = new Map<number, number>();
  const ticks = new Map<number, number>();
  const peaks = new Map<number, number>();
  for (const id of await family(root)) {
    before.set(id, await ticksOf(id));
    // what it held at most is counted from now on
    await writeFile(`/proc/${id}/clear_refs`, "5").catch(() => undefined);
  }
  const look = async (): Promise<void> => {
    for (const id of await family(root)) {
      ticks.set(id, Math.max(ticks.get(id) ?? 0, await ticksOf(id)));
      peaks.set(id, Math.max(peaks.get(id) ?? 0, await peakOf(id)));
    }
  };
  const timer = setInterval(() => void look(), 50);
  return async () => {
    clearInterval(timer);
    await look();
    const spent = [...ticks].reduce((sum, [id, now]) => sum + Math.max(0, now - (before.get(id) ?? 0)), 0);
    return {processor: spent / ticksASecond, megabytes: Math.round(Math.max(0, ...peaks.values()) / 1000)};
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

async function ticksOf(id: number): Promise<number> {
  const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

async function peakOf(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}
