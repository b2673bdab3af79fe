/**
 * Makes an address of a seed whole: `//host/…` and `/path` against the article's own address. `null` when it cannot be
 * read, when it needs an address that the article lacks, and unless it is http or https without a user's name.
 */
export function wholeAddress(written: string, source: string | null): string | null {
  const address = parsed(written.trim(), source ?? undefined);
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== "" || address.password !== "") return null;
  if (!address.hostname.includes(".") && !address.hostname.startsWith("[")) return null;
  return address.href;
}

/** The same with `https:` where no port was named: an image over http would be blocked on a page over https. */
export function imageAddress(written: string, source: string | null): string | null {
  const address = wholeAddress(written, source);
  return address && new URL(address).port === "" ? address.replace(/^http:/, "https:") : address;
}

function parsed(written: string, source: string | undefined): URL | null {
  const full = written.startsWith("//") && source === undefined ? `https:${written}` : written;
  return written !== "" && URL.canParse(full, source) ? new URL(full, source) : null;
}
