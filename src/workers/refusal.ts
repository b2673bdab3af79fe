import type {Settings} from "../model/settings.js";
import type {ShelfPlace} from "../model/shelves.js";
import {readSeed} from "../read/read.js";
import type {Found} from "../read/walk.js";
import {keyOf, refusedSeed, type Kept} from "../read-archive.js";
import {openStore} from "../store/seed-store.js";
import {timeFor, type Limits} from "./limits.js";
import type {Ending} from "./process.js";

/** What a file becomes over which a process ended twice: refused, and not tried again by the next build. */
export async function refuse(file: Found, ending: Ending, limits: Limits, settings: Settings, place: ShelfPlace): Promise<Kept> {
  // reading and decoding take the same steps for any content; what hangs or dies is parsing
  const seed = await readSeed(file);
  const key = keyOf(seed, settings);
  complain(seed.findings, file, ending, limits);
  const {cache, shelves} = openStore(place);
  const kept = {key, seed: refusedSeed(seed, shelves)};
  await cache.set(key, kept.seed);
  return kept;
}

function complain(findings: Awaited<ReturnType<typeof readSeed>>["findings"], {size}: Found, {why, how}: Ending, limits: Limits): void {
  const again = "`--clean` reads it again";
  if (why === "time" || why === "clock") {
    findings.refuse("took-too-long", `Reading took more than \`${Math.round(timeFor(size, limits) / 1000)}\` seconds of a processor; expected less for \`${size}\` bytes; ${again}`);
  } else if (why === "memory") {
    findings.refuse("took-too-much-memory", `Reading took more than \`${limits.megabytes}\` MB, also alone; expected less for \`${size}\` bytes; ${again}`);
  } else {
    findings.refuse("reading-failed", `The process that read it ended with \`${how}\` each time; expected an article, or a message that says what is wrong; ${again}`);
  }
}
