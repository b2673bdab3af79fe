import type {Place} from "./world.js";

/** The name of a place on a map: where its letters stand on their line, and from which side of them `x` counts. */
export type MapName = Place & {readonly anchor: "start" | "middle" | "end"};

/** The most names that are told apart at a glance. */
const mostNames = 20;

/** Units of a line of letters, what these rise above it, and how wide they are: Latin ones, and Han characters. */
const letters = {height: 13, rise: 11, latin: 8, han: 13} as const;
/** Units between a place and its name. */
const gap = 4;

type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};

/** A mark on a map: its middle, and how far it reaches; 0 where arcs meet in a point. */
export type Mark = Place & {readonly radius?: number};

/**
 * Names of those of some marks, the largest first, for which there is room: above the mark, else below it, to its right or to its
 * left, within a picture of `width` units. It covers no name that stands there, and neither its own mark nor a larger one.
 */
export function namesWithRoom(marks: readonly Mark[], width: number): readonly MapName[] {
  const names: MapName[] = [];
  const taken: Box[] = [];
  for (const mark of marks) {
    if (names.length === mostNames) break;
    taken.push(boxOfMark(mark));
    const free = candidates(mark).find(({box}) => fits(box, width) && !taken.some((other) => overlap(other, box)));
    if (!free) continue;
    names.push(free.name);
    taken.push(free.box);
  }
  return names;
}

/** Above, below, to the right, to the left. */
function candidates({country, x, y, radius = 0}: Mark): readonly {readonly name: MapName; readonly box: Box}[] {
  const away = radius + gap;
  const middle = y + letters.rise / 2 - 1;
  const width = widthOf(country);
  const names: readonly MapName[] = [
    {country, x, y: y - away, anchor: "middle"},
    {country, x, y: y + away + letters.rise, anchor: "middle"},
    {country, x: x + away, y: middle, anchor: "start"},
    {country, x: x - away, y: middle, anchor: "end"},
  ];
  return names.map((name) => ({name, box: boxOfName(name, width)}));
}

function boxOfName({x, y, anchor}: MapName, width: number): Box {
  const left = x - {start: 0, middle: width / 2, end: width}[anchor];
  return {left, right: left + width, top: y - letters.rise, bottom: y - letters.rise + letters.height};
}

/** Of a name in whatever language of the interface is the longest. */
function widthOf({names}: Place["country"]): number {
  return Math.max(...Object.values(names).map((name) => [...name].reduce((sum, letter) => sum + (letter < "\u2e80" ? letters.latin : letters.han), 0)));
}

function boxOfMark({x, y, radius = 0}: Mark): Box {
  return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
}

function fits({left, right, top}: Box, width: number): boolean {
  return left >= 0 && right <= width && top >= 0;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
