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
  let [depth, from, inText] = [0, 0, false];
  // sign by sign: an expression runs out of room in a text of millions of signs
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inText && sign === "\\") at++;
    else if (sign === '"') inText = !inText;
    else if (inText) continue;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) {
      yield [from, at + 1];
      from = at + 1;
    }
  }
  if (text.slice(from).trim() !== "") yield [from, text.length];
}
