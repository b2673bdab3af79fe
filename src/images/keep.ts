import {setTimeout as sleep} from "node:timers/promises";
import {Failure} from "./failure.js";
import {copiesOf, endingOf, type MadeCopy} from "./copies.js";
import {fetchImage, type Fetched, type Fetching, type WantedImage} from "./fetch-image.js";
import {copyFile, copyName, originalFile, type ImageFolder, type KeptLine} from "./folder.js";
import {openNetwork} from "./network.js";
import {requestLimits} from "./request.js";
import {Turns} from "./turns.js";
import {hashOf} from "../store/hash.js";

/** An image that is not kept, and why. */
export type Lost = {readonly src: string; readonly why: string};

/** What became of the images that are wanted. */
export type Keeping = {readonly kept: number; readonly fetched: number; readonly lost: readonly Lost[]};

export type KeepOptions = {
  /** Let addresses lead into private networks. */
  readonly allowPrivate: boolean;
  /** Look through all that is kept, and ask again for what was not there when it was asked for before. */
  readonly again: boolean;
  readonly now: () => Date;
  /** Told how many images are done, of how many. */
  readonly onImage: (done: number, total: number) => void;
};

/** Hosts that are asked at a time; each is asked one thing at a time, with a pause in milliseconds between. */
const hostsAtOnce = 12;
const pauseBetween = 200;

/** How what may succeed later is tried again: so often, after so many milliseconds at first. */
const patience = {tries: 3, pause: 2000};

/** Fetches what is wanted and not yet kept. What is kept is never asked for again, and what is gone only when that is wished. */
export async function keepImages(wanted: readonly WantedImage[], folder: ImageFolder, options: KeepOptions, how: Partial<Fetching> = {}): Promise<Keeping> {
  const {now, onImage, allowPrivate} = options;
  const network = how.network ?? openNetwork({allowPrivate});
  const turns = how.turns ?? new Turns(sleep, pauseBetween);
  const fetching: Fetching = {limits: requestLimits, ...patience, ...how, network, turns};
  const missing = wanted.filter(({src}) => isMissing(src, folder, options));
  let done = 0;
  const lanes = byHost(missing);
  const lane = async (): Promise<void> => {
    for (let images = lanes.pop(); images; images = lanes.pop()) {
      for (const image of images) {
        await keepImage(image, folder, fetching, now);
        onImage(++done, missing.length);
      }
    }
  };
  try {
    await Promise.all(Array.from({length: hostsAtOnce}, lane));
  } finally {
    await folder.tidy();
    if (!how.network) await network.close();
  }
  const lost = wanted.flatMap(({src}) => lostOf(src, folder));
  return {kept: wanted.length - lost.length, fetched: missing.filter(({src}) => lostOf(src, folder).length === 0).length, lost};
}

function lostOf(src: string, folder: ImageFolder): readonly Lost[] {
  const line = folder.lineOf(src);
  if (line === undefined) return [{src, why: "not asked for"}];
  return "lost" in line ? [{src, why: line.lost}] : [];
}

/** Whether an image is to be fetched: it is not known, its files are not as they were left, or it may be there by now. */
function isMissing(src: string, folder: ImageFolder, {again}: KeepOptions): boolean {
  const line = folder.lineOf(src);
  if (line === undefined) return true;
  if ("lost" in line) return line.later || again;
  return line.copies.some((copy) => {
    const file = copyFile(copyName(line.sha256, copy));
    return again ? folder.read(file, copy.sha256) === null : folder.sizeOf(file) !== copy.bytes;
  });
}

function byHost(images: readonly WantedImage[]): (readonly WantedImage[])[] {
  const hosts = new Map<string, WantedImage[]>();
  for (const image of images) {
    const host = URL.canParse(image.src) ? new URL(image.src).host : "";
    const known = hosts.get(host);
    if (known) known.push(image);
    else hosts.set(host, [image]);
  }
  // the longest last: it is taken first
  return [...hosts.values()].sort((a, b) => a.length - b.length);
}

/** Fetches one image and writes it down: files first, then the line that names them. An original that is there is not asked for. */
async function keepImage(image: WantedImage, folder: ImageFolder, fetching: Fetching, now: () => Date): Promise<void> {
  const line = folder.lineOf(image.src);
  const known = line && "sha256" in line ? line : null;
  try {
    const bytes = known && folder.read(originalFile(known.sha256, endingOf(known)), known.sha256);
    if (bytes) folder.add({...known, copies: putCopies(known.sha256, (await copiesOf(bytes)).copies, folder)});
    else folder.add(keep(image.src, await fetchImage(image, fetching), folder, now));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    folder.add({src: image.src, asked: now().toISOString(), lost: error.message, later: error.later});
  }
}

function keep(src: string, {bytes, from, original, copies}: Fetched, folder: ImageFolder, now: () => Date): KeptLine {
  const sha256 = hashOf(bytes);
  folder.put(originalFile(sha256, endingOf(original)), bytes);
  return {src, from, fetched: now().toISOString(), ...original, bytes: bytes.length, sha256, copies: putCopies(sha256, copies, folder)};
}

function putCopies(sha256: string, copies: readonly MadeCopy[], folder: ImageFolder): KeptLine["copies"] {
  return copies.map(({content, ...copy}) => {
    folder.put(copyFile(copyName(sha256, copy)), content);
    return {...copy, bytes: content.length, sha256: hashOf(content)};
  });
}
