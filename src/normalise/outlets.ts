import type {Written} from "../model/format.js";
import type {Findings, Place} from "../model/message.js";
import type {Outlet} from "../model/outlet.js";
import {fold} from "../text/fold.js";

/**
 * The outlet that published an article: by its address, else by a name that the seed gives. A host without a row in
 * the table becomes an outlet of its own (note `unknown-outlet`); without an address and a known name the outlet is
 * `unknown`. `timeZone` stands in where the zone is not known.
 */
export function findOutlet(
  source: string | null,
  names: readonly Written[],
  outlets: readonly Outlet[],
  timeZone: string,
  findings: Findings,
  place?: Place,
): Outlet {
  if (source === null) return outletNamed(names, outlets) ?? plainOutlet("unknown", "unknown", timeZone);
  const url = new URL(source);
  const known = outletAt(url, outlets);
  if (known) return known;
  const host = hostOf(url);
  findings.note("unknown-outlet", `Unknown outlet host \`${host}\`; add its row to \`src/data/outlets.ts\``, place);
  const id = host.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  // A host without a dot could pass for a row of the table.
  const taken = id === "" || id === "unknown" || outlets.some((outlet) => outlet.id === id);
  return {...plainOutlet(taken ? `host-${id}` : id, host, timeZone), hosts: [host]};
}

/** Whether a name is one that an outlet signs with, in either script. */
export function isNameOf(name: string, {name: own, names, aliases = []}: Outlet): boolean {
  const wanted = bare(name);
  return [own, ...Object.values(names ?? {}), ...aliases].some((known) => bare(known) === wanted);
}

function outletNamed(names: readonly Written[], outlets: readonly Outlet[]): Outlet | undefined {
  for (const {value} of names) {
    const outlet = outlets.find(({name}) => bare(name) === bare(value)) ?? outlets.find((row) => isNameOf(value, row));
    if (outlet) return outlet;
  }
  return undefined;
}

/** The row with the longest host and path that the address lies under. */
function outletAt(url: URL, outlets: readonly Outlet[]): Outlet | undefined {
  const path = `${url.pathname.replace(/\/{2,}/g, "/")}/`;
  let [best, length]: [Outlet | undefined, number] = [undefined, 0];
  for (const outlet of outlets) {
    for (const row of outlet.hosts) {
      if (row.length > length && liesUnder(hostOf(url), path, row)) [best, length] = [outlet, row.length];
    }
  }
  return best;
}

function liesUnder(host: string, path: string, row: string): boolean {
  const slash = row.indexOf("/");
  const rowHost = slash < 0 ? row : row.slice(0, slash);
  const isHost = host === rowHost || host.endsWith(`.${rowHost}`);
  return isHost && (slash < 0 || path.startsWith(`${row.slice(slash)}/`));
}

function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, "").replace(/^www\./, "");
}

function plainOutlet(id: string, name: string, timeZone: string): Outlet {
  return {id, name, hosts: [], country: null, language: "und", timeZone};
}

/** A name as names are compared: one script, small letters, no spaces. */
function bare(name: string): string {
  return fold(name.normalize("NFC")).replace(/\s+/g, "");
}
