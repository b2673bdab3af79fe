/** How much a file may take to be read, far beyond what any seed is known to need. */
export type Limits = {
  /** What processors may spend on every file, and on each article of one that holds many. */
  readonly milliseconds: number;
  /** Larger files may take longer: so many bytes must be read in a millisecond, */
  readonly bytesPerMillisecond: number;
  /** but none longer than this until its next article, */
  readonly mostMilliseconds: number;
  /** and by the clock all of it no longer than it takes to read so few bytes in a millisecond. */
  readonly totalBytesPerMillisecond: number;
  /** The articles of a file have so long together, */
  readonly articlesMilliseconds: number;
  /** and longer only as articles of files of their own would: so much for each of them, */
  readonly millisecondsPerArticle: number;
  /** and as long as it takes to read so many bytes in a millisecond. What comes later is left out. */
  readonly articlesBytesPerMillisecond: number;
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
  articlesMilliseconds: 6000,
  millisecondsPerArticle: 4,
  articlesBytesPerMillisecond: 200,
  patience: 8,
  megabytes: 1000,
};

/** The most that a timer counts to. */
const longest = 2 ** 31 - 1;

/** Milliseconds that processors may spend on a file of so many bytes until its first article, and from one to the next. */
export function timeFor(bytes: number, {milliseconds, bytesPerMillisecond, mostMilliseconds}: Limits): number {
  return Math.min(milliseconds + bytes / bytesPerMillisecond, mostMilliseconds);
}

/** Milliseconds that processors may spend on the first articles of a file of so many bytes before the others are left out. */
export function timeForArticles(articles: number, bytes: number, {articlesMilliseconds, millisecondsPerArticle, articlesBytesPerMillisecond}: Limits): number {
  return Math.min(articlesMilliseconds + articles * millisecondsPerArticle + bytes / articlesBytesPerMillisecond, longest);
}

/** Milliseconds by the clock for all of a file. */
export function clockFor(bytes: number, {milliseconds, totalBytesPerMillisecond, patience}: Limits): number {
  return Math.min((milliseconds + bytes / totalBytesPerMillisecond) * patience, longest);
}
