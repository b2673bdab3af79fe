import type {Place} from "../../model/message.js";

/** Answers places of offsets in a text that begins at `start`, each in logarithmic time; a line ends with CR LF, LF or CR. */
export function placesOf(text: string, start: Place = {line: 1, column: 1}): (offset: number) => Place {
  const begins = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) begins.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, begins.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (begins[low] ?? 0) + (low === 0 ? start.column : 1);
    return {line: low + start.line, column};
  };
}
