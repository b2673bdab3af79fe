import {withoutTracking} from "../text/address.js";

/**
 * A working link to the page that a seed names: `http` or `https`, without tracking and without user info. `null` when
 * what was written is no such address.
 */
export function sourceUrl(written: string): string | null {
  return withoutTracking(written)?.href ?? null;
}
