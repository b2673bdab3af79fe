import {hashOf} from "../store/hash.js";
import type {Manifest, Unit} from "../store/manifest.js";
import {writeFiles, type SiteFile} from "../store/site-folder.js";

/** Something that a build writes as a whole, unless its hash is the one of the last build. */
export type Making = {
  readonly name: string;
  /** Covers everything that it is made from, the code included. */
  readonly hash: string;
  readonly files: () => readonly SiteFile[] | Promise<readonly SiteFile[]>;
};

/** Makes a unit, or takes over what the last build made; so are files of one made anew that came out as they were. */
export async function makeUnit({name, hash, files}: Making, before: Manifest, folder: string): Promise<Unit> {
  const known = before.units[name];
  return known?.hash === hash ? known : {hash, files: writeFiles(await files(), folder, known?.files)};
}

/** Makes several units, one after another. */
export async function makeUnits(makings: readonly Making[], before: Manifest, folder: string): Promise<Manifest["units"]> {
  const units: Record<string, Unit> = {};
  for (const making of makings) units[making.name] = await makeUnit(making, before, folder);
  return units;
}

/** A unit whose files are at hand. */
export function ready(name: string, contents: Readonly<Record<string, string | Uint8Array>>): Making {
  const files = Object.entries(contents).map(([path, text]) => {
    const content = typeof text === "string" ? Buffer.from(text) : text;
    return {path, content, sha256: hashOf(content)};
  });
  return {name, hash: hashOf(files.map(({path, sha256}) => `${path} ${sha256}`).join("\n")), files: () => files};
}

/** Waits for all, whatever becomes of them, so that none writes on when one has failed; throws what the first threw. */
export async function allOf<Made>(makings: readonly Promise<Made>[]): Promise<readonly Made[]> {
  const settled = await Promise.allSettled(makings);
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}
