// How our own serialisation of bodies writes the signs that markup is made of.

/** A text as it stands between tags. */
export function escapedText(text: string): string {
  return text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

/** A value as it stands in an attribute, in double quotes. */
export function escapedValue(value: string): string {
  return value.replaceAll("&", "&#x26;").replaceAll('"', "&#x22;");
}

/** What stands between tags, or in an attribute, as it was before. */
export function unescaped(written: string): string {
  return written.replaceAll("&#x3C;", "<").replaceAll("&#x22;", '"').replaceAll("&#x26;", "&");
}
