import {createHash} from "node:crypto";
import {aggregators} from "../data/aggregators.js";
import type {Written} from "../model/format.js";
import type {Findings, Place} from "../model/message.js";
import {namelessOutlet, type Outlet} from "../model/outlet.js";
import {fold} from "../text/fold.js";
import {cleanLine} from "./line.js";

const longestName = 80;

/** What a seed says of who published an article. */
export type Publishing = {
  /** The article's address, normalised. */
  readonly source: string | null;
  readonly publisher?: Written | undefined;
  readonly authors: readonly Written[];
  /** Where the address stands. */
  readonly place?: Place | undefined;
};

/**
 * The outlet that published an article: by its address, else by the name that the seed gives it, else by an author who
 * is one. The name of a row comes before an aggregator's host, too. A host without a row becomes an outlet of its own,
 * called by its host, or as the seed calls it where the host is an aggregator's; without address and row the outlet's
 * id is `unknown`. Either is a note (`unknown-outlet`). `timeZone` stands in where the zone is not known.
 */
export function findOutlet({source, publisher, authors, place}: Publishing, outlets: readonly Outlet[], timeZone: string, findings: Findings): Outlet {
  const url = source === null ? null : new URL(source);
  const known = url && outletAt(url, outlets);
  if (known) return known;
  const isOpaque = url === null || isAggregator(hostOf(url));
  const named = isOpaque ? outletNamed([...(publisher ? [publisher] : []), ...(url === null ? authors : [])], outlets) : undefined;
  if (named) return named;
  const name = isOpaque ? nameIn(publisher) : "";
  if (url !== null) return strangeOutlet(url, name, outlets, timeZone, findings, place);
  const found = name === "" ? "no address of the article and no name of an outlet" : `no address of the article, and \`${name}\` as its outlet`;
  findings.note("unknown-outlet", `Found ${found}; expected an address, or a name of a row in \`src/data/outlets.ts\``, publisher?.place);
  return madeUp({id: "unknown", name: name === "" ? namelessOutlet : name, hosts: []}, outlets, timeZone);
}

/** An outlet made up from a host without a row. */
function strangeOutlet(url: URL, name: string, outlets: readonly Outlet[], timeZone: string, findings: Findings, place?: Place): Outlet {
  const host = hostOf(url);
  const found = name === "" ? `Unknown outlet host \`${host}\`; add its row` : `Found \`${name}\` as the outlet of an address at \`${host}\`; add its row`;
  findings.note("unknown-outlet", `${found} to \`src/data/outlets.ts\``, place);
  const id = idOf(host);
  // A host without a dot could pass for a row of the table.
  const taken = id === "unknown" || outlets.some((outlet) => outlet.id === id);
  return madeUp({id: taken ? `host-${id}` : id, name: name === "" ? host : name, hosts: [host]}, outlets, timeZone);
}

/** Longest id that is a host's name: it is the name of a folder. */
const longestId = 200;

/** A host as an id: hyphens for all but letters and digits. */
function idOf(host: string): string {
  const id = host.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return id !== "" && id.length <= longestId ? id : `host-${createHash("sha256").update(host).digest("hex").slice(0, 10)}`;
}

/** A publisher's name on one line; empty when there is none, or when it is too long for one. */
function nameIn(publisher: Written | undefined): string {
  const name = cleanLine(publisher?.value ?? "");
  return name.length > longestName ? "" : name;
}

function isAggregator(host: string): boolean {
  return aggregators.some((row) => host === row || host.endsWith(`.${row}`));
}

/** Whether a name is one that an outlet signs with, in either script. */
export function isNameOf(name: string, outlet: Outlet): boolean {
  return namesOf(outlet).has(bare(name));
}

/** Whether a name is one that any of the outlets signs with. */
export function isNameOfAny(name: string, outlets: readonly Outlet[]): boolean {
  return namesOfAll(outlets).has(bare(name));
}

// Names as they are compared, worked out once for a row and a table.
const namesByOutlet = new WeakMap<Outlet, ReadonlySet<string>>();
const namesByTable = new WeakMap<readonly Outlet[], ReadonlySet<string>>();

function namesOf(outlet: Outlet): ReadonlySet<string> {
  const known = namesByOutlet.get(outlet);
  if (known) return known;
  const {name, names, aliases = []} = outlet;
  const found = new Set([name, ...Object.values(names ?? {}), ...aliases].map(bare));
  namesByOutlet.set(outlet, found);
  return found;
}

function namesOfAll(outlets: readonly Outlet[]): ReadonlySet<string> {
  const known = namesByTable.get(outlets);
  if (known) return known;
  const found = new Set(outlets.flatMap((outlet) => [...namesOf(outlet)]));
  namesByTable.set(outlets, found);
  return found;
}

function outletNamed(names: readonly Written[], outlets: readonly Outlet[]): Outlet | undefined {
  for (const {value} of names) {
    if (!isNameOfAny(value, outlets)) continue;
    const wanted = bare(value);
    const outlet = outlets.find(({name}) => bare(name) === wanted) ?? outlets.find((row) => isNameOf(value, row));
    if (outlet) return outlet;
  }
  return undefined;
}

/** The row with the longest host and path that the address lies under. */
function outletAt(url: URL, outlets: readonly Outlet[]): Outlet | undefined {
  const path = `${url.pathname.replace(/\/{2,}/g, "/")}/`;
  const rows = rowsByHost(outlets);
  let [best, length]: [Outlet | undefined, number] = [undefined, 0];
  for (let host = hostOf(url); host !== ""; host = host.includes(".") ? host.slice(host.indexOf(".") + 1) : "") {
    for (const {row, outlet} of rows.get(host) ?? []) {
      if (row.length > length && liesUnder(path, row)) [best, length] = [outlet, row.length];
    }
  }
  return best;
}

/** A host with or without a path, and the outlet that it is a row of. */
type HostRow = {readonly row: string; readonly outlet: Outlet};

const rowsByTable = new WeakMap<readonly Outlet[], ReadonlyMap<string, readonly HostRow[]>>();

/** The rows of each host, worked out once for a table. */
function rowsByHost(outlets: readonly Outlet[]): ReadonlyMap<string, readonly HostRow[]> {
  const known = rowsByTable.get(outlets);
  if (known) return known;
  const found = new Map<string, HostRow[]>();
  for (const outlet of outlets) {
    for (const row of outlet.hosts) {
      const [host = ""] = row.split("/", 1);
      found.set(host, [...(found.get(host) ?? []), {row, outlet}]);
    }
  }
  rowsByTable.set(outlets, found);
  return found;
}

function liesUnder(path: string, row: string): boolean {
  const slash = row.indexOf("/");
  return slash < 0 || path.startsWith(`${row.slice(slash)}/`);
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, "").replace(/^www\./, "");
}

// The outlet that was made up last beside a table: all entries of a feed have the same, and what is worked out of it serves again.
const lastMadeUp = new WeakMap<readonly Outlet[], Outlet>();

function madeUp(own: Pick<Outlet, "id" | "name" | "hosts">, outlets: readonly Outlet[], timeZone: string): Outlet {
  const last = lastMadeUp.get(outlets);
  if (last?.id === own.id && last.name === own.name && last.hosts[0] === own.hosts[0] && last.timeZone === timeZone) return last;
  const outlet: Outlet = {...own, country: null, language: "und", timeZone};
  lastMadeUp.set(outlets, outlet);
  return outlet;
}

/** A name as names are compared: one script, small letters, no spaces. */
function bare(name: string): string {
  return fold(name.normalize("NFC")).replace(/[\s《》]+/g, "");
}
