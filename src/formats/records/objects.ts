import {isObject, parseJson} from "../../syntax/json.js";

/**
 * The objects of a text that holds one behind the other with nothing between them, as `jq` and many scrapers write them; `undefined`
 * when it holds anything else.
 */
export function objectsIn(text: string): readonly object[] | undefined {
  const objects: object[] = [];
  for (const [from, to] of spansOf(text)) {
    const object = parseJson(text.slice(from, to));
    if (!isObject(object)) return undefined;
    objects.push(object);
  }
  return objects.length > 1 ? objects : undefined;
}

/** From the first to behind the last character of everything between braces, by counting those that stand in no text; what stands between two of them goes with the second. */
function* spansOf(text: string): Generator<readonly [from: number, to: number]> {
  let [depth, from] = [0, 0];
  // a text, or a brace
  for (const found of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (found[0] === "{") depth++;
    else if (found[0] === "}" && --depth === 0) {
      const to = found.index + 1;
      yield [from, to];
      from = to;
    }
  }
  if (text.slice(from).trim() !== "") yield [from, text.length];
}
