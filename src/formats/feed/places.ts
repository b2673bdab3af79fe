import type {Nodes} from "hast";
import type {Place} from "../../model/message.js";
import {append} from "../../syntax/append.js";
import {placeAt} from "../../syntax/place.js";

/** Where a value stands in a file. */
export type FindPlace = (value: string) => Place;

/** Values that are looked for to the end of the file in vain: they are escaped in a way of their own, and so will the others be. */
const mostMissed = 100;

/** Finds where values of a JSON text stand in it, each behind the one before: JSON is read without places. Many write `\/` for `/`. */
export function placesIn(text: string): FindPlace {
  let [offset, place, missed]: [number, Place, number] = [0, {line: 1, column: 1}, 0];
  const slash = /:\\\/\\\//.test(text.slice(0, 20_000)) ? "\\/" : "/";
  return (value) => {
    if (missed > mostMissed) return place;
    const found = text.indexOf(JSON.stringify(value).slice(0, 200).replaceAll("/", slash), offset);
    if (found < 0) {
      missed++;
      return place;
    }
    place = placeAt(text.slice(offset, found), found - offset, place);
    offset = found;
    return place;
  };
}

/** A text of JSON is one line of its file, however many lines it holds: a tree that was made of one stands there. */
export function standAt(body: Nodes, {line, column}: Place): void {
  const waiting: Nodes[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) append(waiting, node.children);
    if (node.position) node.position = {start: {line, column}, end: {line, column}};
  }
}
