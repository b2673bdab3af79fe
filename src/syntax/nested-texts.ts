/** What a value of front matter holds: its texts, and those that stand beside the name of an object. */
export type NestedTexts = {readonly texts: readonly string[]; readonly others: readonly string[]; readonly isNested: boolean};

/** What an object goes by, first the most telling. */
const names = ["name", "title", "label", "path", "src", "url"];

const deepest = 3;
const most = 5000;

/**
 * The texts of a value that may be a text, a number, a list, perhaps of lists, or an object with a name (`{name: …, url: …}`),
 * in order. An alias may stand for a list many times over: no more than a few thousand are read.
 */
export function nestedTexts(value: unknown): NestedTexts {
  const [texts, others]: [string[], string[]] = [[], []];
  let isNested = false;
  const read = (item: unknown, depth: number): void => {
    if (texts.length + others.length >= most || item === null || item === undefined) return;
    if (typeof item === "string" || typeof item === "number") texts.push(String(item));
    else if (depth > 0 && typeof item === "object") isNested = true;
    if (typeof item !== "object" || depth >= deepest) return;
    if (Array.isArray(item)) for (const part of item as readonly unknown[]) read(part, depth + 1);
    else readObject(item as Readonly<Record<string, unknown>>);
  };
  const readObject = (item: Readonly<Record<string, unknown>>): void => {
    isNested = true;
    const own = names.find((name) => Object.hasOwn(item, name) && typeof item[name] === "string");
    if (own !== undefined) texts.push(String(item[own]));
    for (const key of Object.keys(item)) {
      const part = item[key];
      if (key !== own && typeof part === "string" && others.length < most) others.push(`${key}: ${part}`);
    }
  };
  read(value, 0);
  return {texts, others, isNested};
}
