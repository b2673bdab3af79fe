/** Tags whose content is a text of its own, read as wikitext or (`raw`) left as it stands. */
const kinds: Readonly<Record<string, "wikitext" | "raw">> = {
  ref: "wikitext", references: "wikitext", poem: "wikitext", gallery: "wikitext", indicator: "wikitext",
  nowiki: "raw", pre: "raw", math: "raw", chem: "raw", ce: "raw", syntaxhighlight: "raw", source: "raw", timeline: "raw", score: "raw",
  graph: "raw", hiero: "raw", imagemap: "raw", templatestyles: "raw", templatedata: "raw", mapframe: "raw", maplink: "raw",
  inputbox: "raw", categorytree: "raw", section: "raw", includeonly: "raw", charinsert: "raw", dynamicpagelist: "raw",
  style: "raw", script: "raw",
};

/** Whether tags of a name hold a text of their own. */
export function isTextTag(name: string): boolean {
  return Object.hasOwn(kinds, name);
}

/** Where tags of each name close, in order: beginnings and ends. */
export type Closers = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Finds all closing tags of a text in one pass, so that an unclosed one is never searched for twice. */
export function closersOf(text: string): Closers {
  const closers = new Map<string, [number, number][]>();
  for (const match of text.matchAll(/<\/([a-z]{1,16})\s{0,20}>/gi)) {
    const name = (match[1] ?? "").toLowerCase();
    if (!isTextTag(name)) continue;
    const known = closers.get(name);
    const place: [number, number] = [match.index, match.index + match[0].length];
    if (known) known.push(place);
    else closers.set(name, [place]);
  }
  return closers;
}

export type FoundTag = {
  readonly name: string;
  readonly attributes: string;
  readonly to: number;
  readonly inner: readonly [number, number];
  readonly isRaw: boolean;
};

/** The whole of a tag that begins at `from`, if it is one that holds a text and if it closes before `limit`. */
export function tagAt(text: string, from: number, limit: number, closers: Closers): FoundTag | null {
  const opener = /<([a-z]{1,16})(?=[\s/>])([^<>]{0,2000})>/iy;
  opener.lastIndex = from;
  const [whole, written = "", attributes = ""] = opener.exec(text) ?? [];
  const name = written.toLowerCase();
  if (whole === undefined || !isTextTag(name)) return null;
  const start = from + whole.length;
  const isRaw = kinds[name] === "raw";
  if (attributes.endsWith("/")) return {name, attributes: attributes.slice(0, -1), to: start, inner: [start, start], isRaw};
  const closer = firstFrom(closers.get(name) ?? [], start);
  return closer && closer[1] <= limit ? {name, attributes, to: closer[1], inner: [start, closer[0]], isRaw} : null;
}

function firstFrom(places: readonly (readonly [number, number])[], from: number): readonly [number, number] | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** The value of an attribute in `name="x" group=y`; `null` when it is not there. */
export function tagAttribute(attributes: string, wanted: string): string | null {
  for (const [, name = "", double, single, bare] of attributes.matchAll(/([a-z-]{1,30})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
    if (name.toLowerCase() === wanted) return (double ?? single ?? bare ?? "").trim();
  }
  return null;
}
