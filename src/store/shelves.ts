import type {ArticleFacts} from "../model/article.js";
import type {SeedFindings} from "../model/report.js";
import {ShelfLost, type OpenShelves, type ShelfPlace} from "../model/shelves.js";
import {hashOf} from "./hash.js";
import {sizesOfPacks} from "./pack-files.js";
import {Packs} from "./packs.js";
import {shortVersion} from "./versions.js";

/** Where shelves keep texts by name. */
type Store = Pick<Packs, "has" | "get" | "set" | "refresh">;

/** What stays at hand after it was asked for: an article stands in a dozen listings, a dump is the seed of thousands, and a page looks through its body and then shows it. */
const mostHeld = {facts: 20_000, findings: 64, body: 1};

/** Shelves in a folder, in packs that hold many articles each. */
export function openShelves(place: ShelfPlace): OpenShelves {
  return shelvesOn(packsAt(place), place);
}

/** Empties the shelves at a place; see `Packs.clear`. */
export function clearShelves(place: ShelfPlace): void {
  packsAt(place).clear();
}

/** How long the packs of the shelves at a place are, in bytes by name. */
export function sizesOfShelves({folder, version}: ShelfPlace): Readonly<Record<string, number>> {
  return sizesOfPacks(folder, prefixOf(version));
}

function packsAt({folder, version}: ShelfPlace): Packs {
  return new Packs(folder, prefixOf(version));
}

function prefixOf(version: string): string {
  return `shelf-${shortVersion(version)}`;
}

/** Shelves in memory, for reading without a cache. */
export function shelvesInMemory(): OpenShelves {
  const kept = new Map<string, Buffer>();
  return shelvesOn({
    has: (name) => kept.has(name),
    get: (name) => kept.get(name),
    set: (name, bytes) => void kept.set(name, bytes),
    refresh: () => undefined,
  }, null);
}

/** What an article is kept as: lines of facts and text, which are JSON and thus without line ends, then its body. */
const kept = {facts: 0, text: 1, html: 2} as const;

function shelvesOn(store: Store, place: ShelfPlace | null): OpenShelves {
  const load = (shelf: string): Buffer => {
    if (!store.has(shelf)) store.refresh();
    const bytes = store.get(shelf);
    if (!bytes) throw new ShelfLost(`What was kept of a seed is gone or damaged: ${shelf}`);
    return bytes;
  };
  const line = (shelf: string, wanted: keyof typeof kept): string => lineOf(load(shelf), kept[wanted]);
  const keep = (lines: readonly string[]): string => {
    const bytes = Buffer.from(lines.join("\n"));
    // what is called by its hash has that for its sum
    const shelf = hashOf(bytes);
    store.set(shelf, bytes, shelf);
    return shelf;
  };
  const facts = held(mostHeld.facts, (shelf) => JSON.parse(line(shelf, "facts")) as ArticleFacts);
  const findings = held(mostHeld.findings, (shelf) => JSON.parse(load(shelf).toString("utf8")) as SeedFindings);
  return {
    place,
    facts,
    findings,
    has: (shelf) => store.has(shelf),
    keepArticle({record: {text, related: _, copies: _c, versions: _v, duplicates: _d, ...facts}, html}) {
      return keep([JSON.stringify(facts), JSON.stringify(text), html]);
    },
    keepFindings: (findings) => keep([JSON.stringify(findings)]),
    text: (shelf) => JSON.parse(line(shelf, "text")) as string,
    html: held(mostHeld.body, (shelf) => line(shelf, "html")),
    json(shelf) {
      const bytes = load(shelf);
      return {facts: lineOf(bytes, kept.facts), text: lineOf(bytes, kept.text)};
    },
  };
}

/** Holds what was loaded last, up to `most` of it. */
function held<Loaded>(most: number, load: (shelf: string) => Loaded): (shelf: string) => Loaded {
  const loaded = new Map<string, Loaded>();
  return (shelf) => {
    const known = loaded.get(shelf);
    if (known !== undefined) return known;
    const found = load(shelf);
    const [oldest] = loaded.keys();
    if (loaded.size >= most && oldest !== undefined) loaded.delete(oldest);
    loaded.set(shelf, found);
    return found;
  };
}

/** A line of what is kept; the last one reaches to the end. */
function lineOf(bytes: Buffer, wanted: number): string {
  let start = 0;
  for (let nth = 0; nth < wanted; nth++) start = bytes.indexOf(10, start) + 1;
  const end = wanted === kept.html ? -1 : bytes.indexOf(10, start);
  return bytes.toString("utf8", start, end === -1 ? bytes.length : end);
}
