import type {Dispatcher} from "undici";
import {copiesOf, type MadeCopy, type Original} from "./copies.js";
import {Failure} from "./failure.js";
import {requestImage, type RequestLimits} from "./request.js";
import type {Turns} from "./turns.js";

/** An image of an article: its own address, and the one under which a proxy handed it on. */
export type WantedImage = {readonly src: string; readonly proxied: string | null};

/** The way to images. `tries` are made of what may succeed later, each after twice the pause before it, `pause` milliseconds at first. */
export type Fetching = {readonly network: Dispatcher; readonly turns: Turns; readonly limits: RequestLimits; readonly tries: number; readonly pause: number};

/** An image that was had: its bytes, the address that answered with them, what it is, and its copies. */
export type Fetched = {readonly bytes: Buffer; readonly from: string; readonly original: Original; readonly copies: readonly MadeCopy[]};

/** The longest that a host may have us wait, in milliseconds. */
const longestRest = 60_000;

/** Asks the image's own host first, then its proxy. Throws `Failure` when neither has it: what the own host said. */
export async function fetchImage({src, proxied}: WantedImage, fetching: Fetching): Promise<Fetched> {
  try {
    return await fetchFrom(src, fetching);
  } catch (error) {
    if (proxied === null || !(error instanceof Failure)) throw error;
    return fetchFrom(proxied, fetching).catch((second: unknown) => {
      if (!(second instanceof Failure)) throw second;
      throw new Failure(`${error.message}; by proxy: ${second.message}`, error.later || second.later);
    });
  }
}

async function fetchFrom(address: string, {network, turns, limits, tries, pause}: Fetching): Promise<Fetched> {
  const host = URL.canParse(address) ? new URL(address).host : "";
  for (let nth = 1; ; nth++) {
    try {
      const bytes = await turns.take(host, () => requestImage(address, network, limits));
      return {bytes, from: address, ...(await copiesOf(bytes))};
    } catch (error) {
      if (!(error instanceof Failure) || !error.later || nth >= tries) throw error;
      turns.rest(host, Math.min(longestRest, error.wait === null ? pause * 2 ** (nth - 1) : 1000 * error.wait));
    }
  }
}
