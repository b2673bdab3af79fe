/**
 * A part of a file as it is planned: all that it hangs on in one text, and what stands there, made when it is asked for. Of one
 * file, parts that show the same say the same.
 */
export type PlannedPart = {readonly shows: string; readonly text: () => string};

/** A file as it is planned: its parts, one behind the other. */
export type PlannedFile = {readonly path: string; readonly parts: readonly PlannedPart[]};

/** A part that hangs on nothing else. */
export function always(text: string): PlannedPart {
  return {shows: text, text: () => text};
}
