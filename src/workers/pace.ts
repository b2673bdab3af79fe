import {timeForArticles, type Limits} from "./limits.js";

/** Whether a file of many articles keeps a pace. */
export type Pace = {
  /** A file of so many bytes is begun. */
  begin(bytes: number, limits: Limits): void;
  /** Whether so many articles took longer than they may. */
  isLate(articles: number): boolean;
};

/** Counts what processors spend on a file in this process. */
export function createPace(): Pace {
  let [begun, size, most]: [number, number, Limits | null] = [0, 0, null];
  return {
    begin: (bytes, limits) => void ([begun, size, most] = [spent(), bytes, limits]),
    isLate: (articles) => most !== null && spent() - begun > timeForArticles(articles, size, most),
  };
}

/** Milliseconds of processors that this process took so far. */
function spent(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
