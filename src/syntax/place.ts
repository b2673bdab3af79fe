import type {Place} from "../model/message.js";

/** The place of an offset in a text that begins at `start`; a line ends with CR LF, LF or CR. */
export function placeAt(text: string, offset: number, start: Place = {line: 1, column: 1}): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const last = lines[lines.length - 1] ?? "";
  return {line: start.line + lines.length - 1, column: last.length + (lines.length === 1 ? start.column : 1)};
}
