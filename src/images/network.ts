import {isIP} from "node:net";
import {Agent, buildConnector, type Dispatcher} from "undici";
import {isPublic, PrivateAddress, publicLookup} from "./public-addresses.js";

/** Milliseconds until a connection must stand. */
const connectTime = 10_000;

/** The way to other hosts. Unless `allowPrivate`, no connection is begun to an address that is not public. */
export function openNetwork({allowPrivate}: {readonly allowPrivate: boolean}): Dispatcher {
  if (allowPrivate) return new Agent({connect: {timeout: connectTime}});
  const connect = buildConnector({timeout: connectTime, lookup: publicLookup});
  return new Agent({
    connect(options, callback) {
      // an address in numbers is not looked up
      const host = options.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) > 0 && !isPublic(host)) callback(new PrivateAddress(host), null);
      else connect(options, callback);
    },
  });
}
