import {lookup as systemLookup} from "node:dns";
import {BlockList, isIPv6, type LookupFunction} from "node:net";

/** Networks that are nobody's or one's own: <https://www.iana.org/assignments/iana-ipv4-special-registry>, multicast and reserved ones besides. */
const special: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Within 2000::/3, outside of which nothing is public: <https://www.iana.org/assignments/iana-ipv6-special-registry>. 2002::/16 leads to IPv4 addresses. */
const special6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const closed = new BlockList();
for (const [network, prefix] of special) closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of special6) closed.addSubnet(network, prefix, "ipv6");
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address belongs to the public network: an address out of a seed must not lead into the keeper's own. */
export function isPublic(address: string): boolean {
  if (isIPv6(address)) return unicast.check(address, "ipv6") && !closed.check(address, "ipv6");
  return !closed.check(address, "ipv4");
}

/** A host that leads to an address which is not public. */
export class PrivateAddress extends Error {
  constructor(readonly host: string) {
    super(`${host} is not a public address`);
  }
}

/** Looks a host up, and fails when any of its addresses is not public. The connection is made to what was looked up, and nothing else. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  systemLookup(host, {...options, all: true}, (error, found) => {
    if (error) {
      callback(error, "");
      return;
    }
    const [first] = found;
    if (!first || !found.every(({address}) => isPublic(address))) callback(new PrivateAddress(host), "");
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
