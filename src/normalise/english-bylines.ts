/** Longer lines are no bylines, in UTF-16 units. */
const longest = 200;

const most = 8;

const name = /^(?!(?:The|An?)\s)\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}$/iu;
const inCapitals = /^\p{Lu}/u;

/** What someone is, behind the name: `By Ann Shore, Hekou correspondent`. */
const office = /\b(?:correspondent|reporter|editor|writer|columnist|analyst|producer|staff)s?$/i;

/** The people of a line in English that says who wrote: `By Ann Shore and Li Du`, `Reporting by Ann Shore in Hekou; Editing by Mei Lan`. */
export function namesInEnglish(line: string): string[] {
  if (line.length > longest) return [];
  const plain = /^\(.*\)$/.test(line) ? line.slice(1, -1) : line;
  const written = /^(?:by|(?:reporting|writing|reported|written) by)\s([^;。.!?]{3,120}?)(?:\.|;.*)?$/i.exec(plain)?.[1];
  if (written === undefined) return [];
  const parts = written.split(/,\s(?:and\s)?|\sand\s/).map((part) => part.replace(/\sin\s.{2,30}$/, "").trim()).filter((part) => part !== "");
  const names = parts.filter((part, i) => i === 0 || !office.test(part));
  return names.length <= most && names.every(isName) ? names : [];
}

function isName(part: string): boolean {
  return name.test(part) && part.split(" ").every((word) => inCapitals.test(word));
}
