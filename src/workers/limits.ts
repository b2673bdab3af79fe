/** How much a file may take to be read, far beyond what any seed is known to need. */
export type Limits = {
  /** What every file may take. */
  readonly milliseconds: number;
  /** Larger files may take longer: so many bytes must be read in a millisecond. */
  readonly bytesPerMillisecond: number;
  /** What a process may hold in objects. */
  readonly megabytes: number;
};

/** The limits that hold but in tests. Seeds are read at some 1,000 bytes a millisecond, an ordinary one in five. */
export const limits: Limits = {milliseconds: 30_000, bytesPerMillisecond: 50, megabytes: 2048};

/** Milliseconds that a file of so many bytes may take. */
export function timeFor(bytes: number, {milliseconds, bytesPerMillisecond}: Limits): number {
  // a timer counts no further
  return Math.min(milliseconds + bytes / bytesPerMillisecond, 2 ** 31 - 1);
}
