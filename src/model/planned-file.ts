/** A file as it is planned: its path, all that its content hangs on in one text, and the content, made when it is asked for. */
export type PlannedFile = {readonly path: string; readonly shows: string; readonly pieces: () => Iterable<string>};
