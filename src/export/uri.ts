/**
 * An address as RFC 3986 wants it, where formats ask for more than browsers do: a `%` that begins no octet, brackets outside
 * the host, and signs that no URI may hold are written as octets. Takes an address that a browser has read already.
 */
export function strictUri(address: string): string {
  const [, host = "", rest = ""] = /^([a-z]+:\/\/[^/?#]*)([/?#].*)?$/is.exec(address) ?? [];
  return host + rest.replace(/%(?![0-9a-f]{2})|[^%\w\-.~:/?#@!$&'()*+,;=]/giu, (sign) => encodeURIComponent(sign));
}
