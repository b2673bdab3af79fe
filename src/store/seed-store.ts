import type {ReadSeed} from "../model/archive.js";
import {longestInRow, mostInRow, type Remark, type Remarks, type SeedFindings} from "../model/report.js";
import type {OpenShelves, ShelfPlace} from "../model/shelves.js";
import {htmlBytes} from "../text/html-bytes.js";
import {clearCache, createCache, noCache, type Cache} from "./cache.js";
import {clearShelves, openShelves, shelvesInMemory} from "./shelves.js";

/** What became of seeds: what is held of each, by key, and what is not. */
export type SeedStore = {readonly cache: Cache<ReadSeed>; readonly shelves: OpenShelves};

/** The store at a place. */
export function openStore(place: ShelfPlace): SeedStore {
  return {cache: createCache(place.folder, place.version), shelves: openShelves(place)};
}

/** A store that ends with the process, and knows nothing of a seed that was read before. */
export function storeInMemory(): SeedStore {
  return {cache: noCache, shelves: shelvesInMemory()};
}

/** Has everything at a place read again. */
export function clearStore(place: ShelfPlace): void {
  clearCache(place.folder, place.version);
  clearShelves(place);
}

/** Puts what was found in a seed on a shelf; what is held of it. */
export function keepRemarks(findings: SeedFindings, shelves: OpenShelves): Remarks {
  const rules = new Map<string, Remark>();
  const count = (rule: string, severity: Remark["severity"]): void => {
    const name = `${severity} ${rule}`;
    rules.set(name, {rule, severity, count: (rules.get(name)?.count ?? 0) + 1});
  };
  for (const {rule, severity} of findings.messages) count(rule, severity);
  for (const {rule} of findings.dropped) count(rule, "dropped");
  return {rules: [...rules.values()], shelf: shelves.keepFindings(findings), bytes: rowBytes(findings)};
}

/** Bytes of HTML around a finding in a row of the report, packed as they will be. */
const aroundFinding = 15;

function rowBytes({because, messages, dropped}: SeedFindings): number {
  const listed = [...messages.slice(0, mostInRow).map(({reason}) => reason), ...dropped.slice(0, mostInRow).map(({text}) => text)];
  return [because ?? "", ...listed].reduce((sum, text) => sum + htmlBytes(text.slice(0, longestInRow.text)), aroundFinding * listed.length);
}

/** Whether everything that belongs to a seed is known to stand on the shelves. */
export function isWhole({articles, remarks}: ReadSeed, shelves: OpenShelves): boolean {
  return shelves.has(remarks.shelf) && articles.every(({shelf}) => shelves.has(shelf));
}
