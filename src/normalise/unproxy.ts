import {imageProxies, imageResizers} from "../data/pictures.js";
import type {ImageProxy} from "../data/pictures.js";

/** The address of an image, taken out of any proxies around it; the address itself when there is none. */
export function unproxy(address: string): string {
  let current = address;
  // A proxy may ask a proxy, but not for ever.
  for (let i = 0; i < 5; i++) {
    const target = targetOf(current);
    if (target === null) return current;
    current = target;
  }
  return current;
}

function targetOf(address: string): string | null {
  // Behind a scheme, a host and a slash another address begins, as in hardly any.
  const resized = /http/i.test(address.slice(4)) ? imageResizers.map((pattern) => pattern.exec(address)?.[1]).find((target) => target !== undefined) : undefined;
  if (resized !== undefined) return decodedStart(resized);
  const [, host = "", rest = ""] = /^(?:https?:)?\/\/([^/?#]+)([^]*)/i.exec(address) ?? [];
  const proxy = imageProxies.find(({hosts}) => hosts.includes(host.toLowerCase()));
  if (!proxy) return null;
  const target = proxy.field === undefined ? rest.replace(/^\/+/, "").replace(/[?#][^]*/, "") : fieldOf(rest, proxy.field, proxy);
  return target === null || target === "" ? null : withScheme(target);
}

/** The field's value up to the proxy's own next field: an address that was not encoded may hold a `&` itself. */
function fieldOf(rest: string, field: string, {options = []}: ImageProxy): string | null {
  const query = rest.slice(rest.indexOf("?") + 1).split("&");
  const at = query.findIndex((part) => part.startsWith(`${field}=`));
  if (at === -1) return null;
  const own = query.slice(at + 1).findIndex((part) => options.includes(part.split("=")[0] ?? ""));
  const written = query.slice(at, own === -1 ? undefined : at + 1 + own).join("&").slice(field.length + 1);
  return written.includes("/") ? written : decoded(written);
}

/** An address that was encoded as a whole. */
function decodedStart(target: string): string {
  return /^https?%3A/i.test(target) ? decoded(target) : target;
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** `ssl:` is how weserv once marked https; an address without a scheme was taken over https. */
function withScheme(target: string): string {
  const address = target.replace(/^ssl:/i, "").replace(/^\/\//, "");
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}
