import type {Story} from "../../model/stories.js";
import {byCodeUnit} from "../../text/order.js";

/** A code that at least two articles of a story have, with how many have it. */
type Shared = readonly (readonly [code: string, count: number])[];

/** What a story is about, the most frequent first. */
export function subjectsOf({articles}: Story): {readonly pairs: Shared; readonly countries: Shared} {
  return {pairs: shared(articles.map(({pairs}) => pairs)), countries: shared(articles.map(({countries}) => countries))};
}

function shared(codes: readonly (readonly string[])[]): Shared {
  const counts = new Map<string, number>();
  for (const code of codes.flatMap((own) => [...new Set(own)])) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).sort(([a, most], [b, less]) => less - most || byCodeUnit(a, b));
}

/** Finds the stories of a day, a country or a pair by its key or code, in the order of their first articles. */
export type StoryFinder = (key: string) => readonly Story[];

/** A story is of every day on which it was told, and of what at least two of its articles are about. */
export function createStoryFinder(stories: readonly Story[]): StoryFinder {
  const found = new Map<string, Story[]>();
  for (const story of stories) {
    const {pairs, countries} = subjectsOf(story);
    const days = story.articles.flatMap(({day}) => day ?? []);
    for (const key of new Set([...days, ...[...pairs, ...countries].map(([code]) => code)])) {
      const known = found.get(key);
      if (known) known.push(story);
      else found.set(key, [story]);
    }
  }
  return (key) => found.get(key) ?? [];
}
