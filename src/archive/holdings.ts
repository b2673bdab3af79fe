import type {Entry, Holding, Ties} from "../model/article.js";
import type {Merged} from "./same-id.js";
import {digestOf, stampOf} from "./stamps.js";

type Copies = ReadonlyMap<string, Ties["copies"]>;

/** Articles as an archive holds them: with what each is to the others. Those that it links to stand in the order of its links. */
export function holdingsOf(merged: readonly Merged[], copies: Copies): readonly Holding[] {
  const ids = new Set(merged.map(({shown}) => shown.id));
  return merged.map(({shown, versions, duplicates}) => holdingOf(shown, {
    related: shown.leads.filter((id) => id !== shown.id && ids.has(id)),
    copies: copies.get(shown.id) ?? [],
    versions: versions.map(({seed, published}) => ({seed: seed.path, sha256: seed.sha256, published})),
    duplicates: duplicates.map(({seed}) => seed.path),
  }));
}

/** An article and its ties; see `Holding`. */
export function holdingOf(entry: Entry, ties: Ties): Holding {
  const {related, copies, versions, duplicates} = ties;
  const isTied = related.length + copies.length + versions.length + duplicates.length > 0;
  const own = stampOf(entry.shelf);
  const stamp = isTied ? `${own} ${digestOf(JSON.stringify([related, copies, versions, duplicates]))}` : own;
  // in this order it takes an eighth of the time, of which there are tens of thousands
  return {related, copies, versions, duplicates, stamp, ...entry};
}
