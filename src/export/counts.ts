import type {Archive} from "../model/archive.js";
import type {Holding} from "../model/article.js";
import type {PlannedPart} from "../model/planned-file.js";
import {csvRow} from "../text/article-csv.js";
import {byCodeUnit} from "../text/order.js";

/** `data/pairs-by-month.csv`: rows of month, pair, articles; what is dated to its year, or not at all, is in none. */
export function pairsByMonth({months}: Archive): readonly PlannedPart[] {
  return [...months].reverse().map(({key, articles}) => {
    const pairs = articles.map(({pairs: own}) => own.join(" "));
    const counted = () => counts(articles.flatMap(({pairs: own}) => [...new Set(own)]));
    return {shows: [key, ...pairs].join("\n"), text: () => counted().map(([pair, count]) => csvRow([key, pair, count])).join("")};
  });
}

/** `data/terms-by-month.csv`: rows of month, kind, term, articles; an article counts once, however often it names a term. */
export function termsByMonth({months}: Archive): readonly PlannedPart[] {
  return [...months].reverse().map(({key, articles}) => ({
    shows: [key, ...articles.map(({shelf}) => shelf)].join("\n"),
    text: () => termRows(key, articles),
  }));
}

function termRows(month: string, articles: readonly Holding[]): string {
  const named = articles.map(({terms}) => JSON.parse(terms) as readonly (readonly string[])[]);
  const kinds: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ["outlet", articles.map(({outlet}) => [outlet.id])],
    ["country", articles.map(({countries}) => countries)],
    ...["place", "organisation", "tag"].map((kind, nth) => [kind, named.map((lists) => lists[nth] ?? [])] as const),
  ];
  return kinds.flatMap(([kind, terms]) =>
    counts(terms.flatMap((own) => [...new Set(own)])).map(([term, count]) => csvRow([month, kind, term, count])),
  ).join("");
}

/** How often each stands there, in code-point order. */
function counts(terms: readonly string[]): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1);
  return [...counted].sort(([a], [b]) => byCodeUnit(a, b));
}
