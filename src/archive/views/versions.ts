import type {Archive} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import type {Shelves} from "../../model/shelves.js";
import type {Version} from "../../model/stories.js";
import type {Difference, VersionCard, VersionsView} from "../../model/story-views.js";
import type {PlannedPage} from "../../model/planned-page.js";
import {differenceOf, type Stretch} from "../../text/difference.js";
import {outletOf, type LangOf} from "./cards.js";
import {home, outletLabel, outletsCrumb} from "./ways.js";

/** Of so many versions any two have a page; of more, those that follow one another, and each with the first. */
const mostVersions = 8;

/** Of more than so many, the pages list the first, the one that is shown, and the newest: a feed may hold one address ten thousand times. */
const mostListed = 30;

type Pair = VersionsView["pairs"][number];

/** A version, and its number among all of the article's. */
type Numbered = {readonly number: number; readonly version: Version};

/** The pages of every article's versions: one for each two. */
export function versionPages({versions, articles, shelves}: Archive, langOf: LangOf): PlannedPage[] {
  return articles.flatMap(({id, shelf}) => {
    const all = versions.get(id);
    if (!all) return [];
    const own = listed(all, shelf);
    const pairs = pairsOf(id, own);
    const unlisted = all.length - own.length;
    const states = own.map(({number, version: {entry, seeds}}) => [number, entry.shelf, seeds]);
    return pairs.map((pair): PlannedPage => ({
      kind: "versions",
      path: pair.path,
      shows: JSON.stringify([pair, shelf, states, unlisted]),
      view: () => viewOf({shelf, versions: own, unlisted, pair, pairs}, shelves, langOf),
    }));
  });
}

function listed(versions: readonly Version[], shown: string): readonly Numbered[] {
  const numbered = versions.map((version, nth): Numbered => ({number: nth + 1, version}));
  if (versions.length <= mostListed) return numbered;
  const newest = versions.length - mostListed + 2;
  return numbered.filter(({number, version}) => number === 1 || number > newest || version.entry.shelf === shown);
}

/** The first page says what came of the oldest version in the end. */
function pairsOf(id: string, versions: readonly Numbered[]): readonly Pair[] {
  const last = versions.length;
  return versions.flatMap((to, nth) => versions.slice(0, nth).flatMap((from, before): Pair | readonly Pair[] => {
    if (last > mostVersions && before !== 0 && before !== nth - 1) return [];
    const isWhole = before === 0 && nth === last - 1;
    return {from: from.number, to: to.number, path: isWhole ? permalinks.versions(id) : permalinks.versionPair(id, from.version.name, to.version.name)};
  }));
}

/** Two versions of an article among all of them. */
type Comparison = {readonly shelf: string; readonly versions: readonly Numbered[]; readonly unlisted: number; readonly pair: Pair; readonly pairs: readonly Pair[]};

function viewOf({shelf, versions, unlisted, pair, pairs}: Comparison, shelves: Shelves, langOf: LangOf): VersionsView {
  const {title, path, ...facts} = shelves.facts(shelf);
  const outlet = outletOf(facts);
  const cards = versions.map(({number, version}) => cardOf(version, {number, shown: version.entry.shelf === shelf}, shelves, langOf));
  const [from, to] = [pair.from, pair.to].map((wanted) => {
    const entry = versions.find(({number}) => number === wanted)?.version.entry;
    return entry ? {title: entry.title, text: shelves.text(entry.shelf)} : {title: "", text: ""};
  }) as [Compared, Compared];
  return {
    kind: "versions",
    path: pair.path,
    crumbs: [home, outletsCrumb, {path: outlet.path, label: outletLabel(outlet.name, [facts])}, {path, label: {type: "text", text: title, lang: langOf(facts)}}],
    article: {path, title, lang: langOf(facts), outlet},
    versions: cards,
    unlisted,
    pairs,
    from: pair.from,
    to: pair.to,
    title: differenceOf(from.title, to.title),
    text: paragraphsOf(differenceOf(from.text, to.text)),
  };
}

type Compared = {readonly title: string; readonly text: string};

function cardOf({entry, seeds}: Version, place: Pick<VersionCard, "number" | "shown">, shelves: Shelves, langOf: LangOf): VersionCard {
  const facts = shelves.facts(entry.shelf);
  const {title, published, day, publishedPrecision: precision, authors, sourceUrl, characters} = facts;
  return {...place, title, lang: langOf(facts), published, day, precision, authors, sourceUrl, seeds, characters};
}

/** Cut where both texts have a line end; one that was put in or taken out stands within its paragraph. */
function paragraphsOf(difference: readonly Stretch[]): readonly Difference[] {
  const paragraphs: Stretch[][] = [[]];
  for (const {change, text} of difference) {
    const lines = change === "same" ? text.split("\n") : [text];
    for (const [nth, line] of lines.entries()) {
      if (nth > 0) paragraphs.push([]);
      if (line !== "") paragraphs.at(-1)?.push({change, text: line});
    }
  }
  return paragraphs.filter(({length}) => length > 0);
}
