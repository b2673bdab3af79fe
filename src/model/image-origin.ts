/** IPv4 addresses, and names for networks at home (RFC 6761, 6762, 8375; ICANN's `internal`) as a browser writes them. */
const ownNetwork = /^[\d.]+$|(?:^|\.)(?:localhost|local|lan|internal|home\.arpa)\.?$/;

/**
 * The origin that an image is loaded from, such as `https://img.example:8443`; `null` unless its host is of plain letters,
 * figures, dots and hyphens: others, which may hold `;` or `,`, would end a directive of a policy, and are never loaded.
 * Nor is what may stand in a reader's own network: numbers for a host, and names that no public host has.
 */
export function imageOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const {origin, hostname} = new URL(address);
  if (ownNetwork.test(hostname)) return null;
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(origin) ? origin : null;
}
