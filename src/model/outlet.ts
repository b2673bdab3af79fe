import type {Entry} from "./article.js";
import {row, type Names} from "./language.js";

/** A row of the outlet table. */
export type Outlet = {
  /** Slug of the outlet's pages. */
  readonly id: string;
  /** The name shown in a record: the outlet's own, in its own script. */
  readonly name: string;
  readonly names?: Names;
  /** A host matches whole, or after a dot: `x.com` never claims `netflix.com`. A `/` may add a path prefix. */
  readonly hosts: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country it is published from; never counts as a country of an article. */
  readonly country: string | null;
  /** BCP 47 language tag of what it mostly publishes. */
  readonly language: string;
  /** IANA zone in which its dates without an offset are read, and its days counted. */
  readonly timeZone: string;
  readonly home?: string;
  /** Other names under which it signs: never an author, never evidence for a country. */
  readonly aliases?: readonly string[];
  /** Endings of titles that are the outlet's, such as ` - RFI`. */
  readonly titleSuffixes?: readonly string[];
  /** Whoever publishes there signs with the name of a channel, which is one name whatever signs stand in it. */
  readonly channels?: boolean;
};

/** The name in a record of an outlet that nothing names; pages and feeds say so in the reader's language. */
export const namelessOutlet = "unknown";

/** What pages and feeds call it. */
export const unknownOutlet: Names = row("媒体不详", "媒體不詳", "Outlet unknown");

/**
 * Names of outlets by id. Where articles of one aggregator name several publishers, it is called by its host; where hosts
 * share an id, which have hyphens for dots there, neither lends its name to the other: it is called by the id.
 */
export function outletNames(articles: readonly Pick<Entry, "outlet" | "host">[]): ReadonlyMap<string, string> {
  const found = new Map<string, {readonly names: Set<string>; readonly hosts: Set<string | null>}>();
  for (const {outlet: {id, name}, host} of articles) {
    const known = found.get(id);
    if (known) {
      known.names.add(name);
      known.hosts.add(host);
    } else found.set(id, {names: new Set([name]), hosts: new Set([host])});
  }
  return new Map([...found].map(([id, {names, hosts}]) => [id, only(names) ?? only(hosts) ?? id]));
}

/** What a set holds, if that is one thing. */
function only<Thing>(things: ReadonlySet<Thing>): Thing | null {
  const [first = null] = things;
  return things.size === 1 ? first : null;
}
