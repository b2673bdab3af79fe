import type {Readable} from "node:stream";
import {request, type Dispatcher} from "undici";
import {systemCode} from "../model/system-error.js";
import {Failure} from "./failure.js";
import {PrivateAddress} from "./public-addresses.js";

/** What one image may take: bytes, milliseconds until the answer begins and between its pieces, milliseconds in all, redirects. */
export type RequestLimits = {readonly bytes: number; readonly silence: number; readonly time: number; readonly redirects: number};

export const requestLimits: RequestLimits = {bytes: 30_000_000, silence: 20_000, time: 60_000, redirects: 5};

/** Who asks, so that a host can tell and say no. */
const headers = {"user-agent": "Dateline (keeps the images of a news archive)", "accept": "image/avif,image/webp,image/*;q=0.9,*/*;q=0.1"};

/** Answers after which the same question may be answered otherwise: <https://www.rfc-editor.org/rfc/rfc9110#section-15.5>. */
const passing = new Set([408, 421, 425, 429]);

/** The bytes that an address answers with. Throws `Failure`. */
export async function requestImage(address: string, network: Dispatcher, limits: RequestLimits): Promise<Buffer> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    return await follow(address, network, limits, signal);
  } catch (error) {
    throw failureOf(error, signal);
  }
}

async function follow(address: string, dispatcher: Dispatcher, limits: RequestLimits, signal: AbortSignal): Promise<Buffer> {
  let url = addressOf(address);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const {statusCode, headers: answered, body} = await request(url, {dispatcher, signal, headers, headersTimeout: limits.silence, bodyTimeout: limits.silence});
    if (statusCode === 200) return read(body, Number(answered["content-length"] ?? 0), limits.bytes);
    leave(body);
    const {location} = answered;
    if (statusCode < 300 || statusCode > 399 || typeof location !== "string") throw statusFailure(statusCode, answered["retry-after"]);
    url = addressOf(location, url);
  }
  throw new Failure(`more than ${limits.redirects} redirects`, false);
}

function addressOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Failure("an address that is not http", false);
  return url;
}

function statusFailure(status: number, retryAfter: string | string[] | undefined): Failure {
  const seconds = typeof retryAfter === "string" && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  return new Failure(`HTTP ${status}`, status >= 500 || passing.has(status), seconds);
}

/** Hears no more of an answer; that it was left is no error. */
function leave(body: Readable): void {
  body.on("error", () => undefined).destroy();
}

async function read(body: Readable, announced: number, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const tooLarge = (): boolean => Math.max(announced, bytes) > most;
  if (!tooLarge()) {
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      bytes += piece.length;
      if (tooLarge()) break;
    }
  }
  leave(body);
  if (tooLarge()) throw new Failure(`more than ${most} bytes`, false);
  return Buffer.concat(pieces);
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof PrivateAddress) return new Failure(error.message, false);
  if (signal.aborted) return new Failure("took too long", true);
  // the host may be back tomorrow
  return new Failure(systemCode(error) ?? String(error), true);
}
