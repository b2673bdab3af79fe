// Sorted characters as the steps from one code point to the next: half the bytes of what a browser loads of a table.

/** Steps that are one character of the packed text, `#` for 0; longer ones stand in base 36 between spaces. */
const near = 57;
const first = "#".charCodeAt(0);

/** Packs characters that stand in code-point order, each once. */
export function packCharacters(characters: string): string {
  let before = 0;
  return Array.from(characters, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const step = point - before;
    before = point;
    return step < near ? String.fromCharCode(first + step) : ` ${step.toString(36)} `;
  }).join("");
}

/** The characters that `packCharacters` packed. */
export function unpackCharacters(packed: string): string {
  const points: number[] = [];
  let point = 0;
  for (const [one, far] of packed.matchAll(/ (\w+) |[^ ]/g)) {
    point += far === undefined ? one.charCodeAt(0) - first : Number.parseInt(far, 36);
    points.push(point);
  }
  return points.map((each) => String.fromCodePoint(each)).join("");
}
