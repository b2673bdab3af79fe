import type {KeptDays} from "../model/kept-days.js";
import type {Blobs} from "./blobs.js";

/** What is kept of days: safe to delete at any moment, and what is damaged counts as absent. */
export type OpenKeptDays = KeptDays & {
  /** Writes down what was asked for or found since it was opened, and nothing else. */
  save(): Promise<void>;
};

/** Keeps nothing from one build to the next. */
export const noKeptDays: OpenKeptDays = {get: () => undefined, set: () => undefined, save: () => Promise.resolve()};

/** By the name of what was looked for and the number of its day: the sum of the articles on which it hangs, and what was found. */
type Known = Record<string, Record<number, readonly [sum: string, found: readonly number[]]>>;

/** What a blob keeps. */
export async function openKeptDays(blobs: Blobs, blob: string): Promise<OpenKeptDays> {
  const bytes = await blobs.get(blob);
  const known = bytes ? (JSON.parse(Buffer.from(bytes).toString("utf8")) as Known) : {};
  const seen: Known = {};
  let isNew = false;
  const see = (name: string, day: number, sum: string, found: readonly number[]): void => {
    (seen[name] ??= {})[day] = [sum, found];
  };
  return {
    get(name, day, sum) {
      const [of, found] = known[name]?.[day] ?? [];
      if (of !== sum || found === undefined) return undefined;
      see(name, day, sum, found);
      return found;
    },
    set(name, day, sum, found) {
      see(name, day, sum, found);
      isNew = true;
    },
    async save() {
      if (isNew) await blobs.set(blob, Buffer.from(JSON.stringify(seen)));
    },
  };
}
