import {longestHost} from "../text/address.js";

/**
 * Makes an address of a seed whole: `//host/…` and `/path` against the article's own address. `null` when it cannot be
 * read, when it needs an address that the article lacks, and unless it is http or https without a user's name.
 */
export function wholeAddress(written: string, source: string | null): string | null {
  const address = parsed(written.trim(), source ?? undefined);
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== "" || address.password !== "") return null;
  if (address.hostname.length > longestHost || (!address.hostname.includes(".") && !address.hostname.startsWith("["))) return null;
  return address.href;
}

/** The same with `https:` where no port was named: an image over http would be blocked on a page over https. */
export function imageAddress(written: string, source: string | null): string | null {
  const address = wholeAddress(written, source);
  return address?.startsWith("http:") && new URL(address).port === "" ? address.replace(/^http:/, "https:") : address;
}

function parsed(written: string, source: string | undefined): URL | null {
  const repaired = repair(written);
  const full = repaired.startsWith("//") && source === undefined ? `https:${repaired}` : repaired;
  if (written === "") return null;
  try {
    // an address with a scheme and `//` starts from no other, which then need not be read
    return /^https?:\/\//i.test(full) ? new URL(full) : new URL(full, source);
  } catch {
    return null;
  }
}

/** Slips that still say where they lead: `https//host`, and a site's own address set before a whole one. */
function repair(written: string): string {
  // what begins alike, and names no scheme again, has no slip in it
  if (/^https?:\/\//i.test(written) && !/http/i.test(written.slice(7))) return written;
  const whole = /^https?:?\/\/[a-z0-9.-]{0,100}?(https?:\/\/[^]*)$/i.exec(written)?.[1] ?? written;
  return whole.replace(/^(https?)\/\/(?=[a-z0-9-]+\.)/i, "$1://");
}
