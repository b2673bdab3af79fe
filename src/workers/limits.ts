/** How much a file may take to be read, far beyond what any seed is known to need. */
export type Limits = {
  /** What processors may spend on every file, and on each article of one that holds many. */
  readonly milliseconds: number;
  /** Larger files may take longer: so many bytes must be read in a millisecond, */
  readonly bytesPerMillisecond: number;
  /** but none longer than this until its next article, */
  readonly mostMilliseconds: number;
  /** and all of its articles together no longer than it takes to read so few bytes in a millisecond. */
  readonly totalBytesPerMillisecond: number;
  /** By the clock everything may take so many times as long, since others need the machine too. */
  readonly patience: number;
  /** What a process may hold in memory. */
  readonly megabytes: number;
};

/** The limits that hold but in tests. Seeds are read at some 1,000 bytes a millisecond, an ordinary one in five. */
export const limits: Limits = {
  milliseconds: 3000,
  bytesPerMillisecond: 500,
  mostMilliseconds: 4000,
  totalBytesPerMillisecond: 100,
  patience: 8,
  megabytes: 1000,
};

/** The most that a timer counts to. */
const longest = 2 ** 31 - 1;

/** Milliseconds that processors may spend on a file of so many bytes until its first article, and from one to the next. */
export function timeFor(bytes: number, {milliseconds, bytesPerMillisecond, mostMilliseconds}: Limits): number {
  return Math.min(milliseconds + bytes / bytesPerMillisecond, mostMilliseconds);
}

/** Milliseconds that processors may spend on all of a file of so many bytes. */
export function totalFor(bytes: number, {milliseconds, totalBytesPerMillisecond}: Limits): number {
  return Math.min(milliseconds + bytes / totalBytesPerMillisecond, longest);
}

/** Milliseconds by the clock for all of a file. */
export function clockFor(bytes: number, limits: Limits): number {
  return Math.min(totalFor(bytes, limits) * limits.patience, longest);
}
