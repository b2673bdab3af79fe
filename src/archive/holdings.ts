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
  return new Held(entry, ties);
}

/** An entry with what it is to others. There are tens of thousands, and all that is not asked for stays where it is. */
class Held implements Holding {
  readonly id: string;
  readonly seed: Entry["seed"];
  readonly shelf: string;
  readonly outlet: Entry["outlet"];
  readonly published: string | null;
  readonly day: string | null;
  readonly countries: readonly string[];
  readonly pairs: readonly string[];
  readonly related: Ties["related"];
  readonly copies: Ties["copies"];
  readonly versions: Ties["versions"];
  readonly duplicates: Ties["duplicates"];
  readonly stamp: string;

  constructor(private readonly entry: Entry, {related, copies, versions, duplicates}: Ties) {
    this.id = entry.id;
    this.seed = entry.seed;
    this.shelf = entry.shelf;
    this.outlet = entry.outlet;
    this.published = entry.published;
    this.day = entry.day;
    this.countries = entry.countries;
    this.pairs = entry.pairs;
    this.related = related;
    this.copies = copies;
    this.versions = versions;
    this.duplicates = duplicates;
    const isTied = related.length + copies.length + versions.length + duplicates.length > 0;
    const own = stampOf(entry.shelf);
    this.stamp = isTied ? `${own} ${digestOf(JSON.stringify([related, copies, versions, duplicates]))}` : own;
  }

  get title(): string {
    return this.entry.title;
  }

  get script(): Entry["script"] {
    return this.entry.script;
  }

  get format(): string {
    return this.entry.format;
  }

  get host(): string | null {
    return this.entry.host;
  }

  get leads(): readonly string[] {
    return this.entry.leads;
  }

  get pictures(): readonly string[] {
    return this.entry.pictures;
  }

  get text(): Entry["text"] {
    return this.entry.text;
  }

  get signature(): string | null {
    return this.entry.signature;
  }

  get gist(): string {
    return this.entry.gist;
  }

  get terms(): string {
    return this.entry.terms;
  }

  get cardBytes(): number {
    return this.entry.cardBytes;
  }
}
