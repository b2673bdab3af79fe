import {Script} from "node:vm";

const call = new Script("globalThis[Symbol.for('dateline.work')]()");
const place = Symbol.for("dateline.work");

/**
 * What work that does not end spends of its time at least, on a machine that has nothing else to do: the engine's own threads,
 * which compile meanwhile, are counted as well.
 */
const share = 0.9;

/** How often a machine that is busy with others lets work be begun again, and how much longer it may then take. */
const patience = [1, 4] as const;

/**
 * What some work answers that waits for nothing and may be begun again; `null` when it would take longer than so many
 * milliseconds of a processor. The engine ends it wherever it is, in an expression too. To watch costs some tenths of a
 * millisecond.
 */
export function within<Result extends object>(milliseconds: number, work: () => Result): Result | null {
  const globals = globalThis as unknown as Record<symbol, unknown>;
  for (const times of patience) {
    const before = process.cpuUsage();
    try {
      globals[place] = work;
      return call.runInThisContext({timeout: milliseconds * times}) as Result;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      const {user, system} = process.cpuUsage(before);
      if ((user + system) / 1000 > milliseconds * share) return null;
    } finally {
      globals[place] = undefined;
    }
  }
  return null;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
