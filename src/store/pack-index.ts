import {lastLine, LineTable, nextLine, type Line, type Lines} from "./line-table.js";

/** Where the bytes of an entry lie. */
export type Entry = {readonly pack: string; readonly offset: number; readonly length: number; readonly sum: string};

/** Lines of a pack's index: `<name> <offset> <length> <SHA-256>`. */
type Piece = Lines & {readonly pack: string};

/** So many names are looked for among the lines as they stand: to make a table of them takes longer. */
const fewNames = 24;

/**
 * Finds entries by name among the lines of indexes. There are hundreds of thousands, of which a build asks for a few
 * hundred, and a process that reads one seed for two: a line is only taken apart when it is asked for.
 */
export class PackIndex {
  private readonly pieces: Piece[] = [];
  private readonly table = new LineTable<Piece>();
  /** How many of the pieces the table has. */
  private tabled = 0;
  private asked = 0;
  /** What was taken apart or set; `null` was deleted. */
  private readonly known = new Map<string, Entry | null>();

  /** Takes up lines that follow those of the same pack that it has; a line that is not whole is none. Of lines of one name the last counts. */
  add(pack: string, lines: Buffer): void {
    const piece = {pack, bytes: lines.subarray(0, lines.lastIndexOf("\n") + 1)};
    this.pieces.push(piece);
    if (this.known.size > 0) for (const name of namesOf(piece)) this.known.delete(name);
  }

  get(name: string): Entry | undefined {
    const known = this.known.get(name);
    if (known !== undefined) return known ?? undefined;
    this.asked++;
    const line = this.asked > fewNames ? this.wholeTable().find(name) : this.lastOf(name);
    const entry = line && entryOf(line);
    if (entry) this.known.set(name, entry);
    return entry;
  }

  set(name: string, entry: Entry): void {
    this.known.set(name, entry);
  }

  delete(name: string): void {
    this.known.set(name, null);
  }

  /** The names of all entries. */
  names(): readonly string[] {
    const names = new Set([...this.pieces.flatMap(namesOf), ...this.known.keys()]);
    return [...names].filter((name) => this.get(name) !== undefined);
  }

  private lastOf(name: string): Line<Piece> | undefined {
    for (let nth = this.pieces.length - 1; nth >= 0; nth--) {
      const piece = this.pieces[nth];
      const line = piece && lastLine(piece, name);
      if (line) return line;
    }
    return undefined;
  }

  private wholeTable(): LineTable<Piece> {
    for (const piece of this.pieces.slice(this.tabled)) this.table.add(piece);
    this.tabled = this.pieces.length;
    return this.table;
  }
}

function namesOf(piece: Piece): readonly string[] {
  const names: string[] = [];
  for (let start = 0; start < piece.bytes.length; start = nextLine(piece, start)) {
    names.push(piece.bytes.toString("latin1", start, piece.bytes.indexOf(" ", start)));
  }
  return names;
}

/** `undefined` where a line says no place. */
function entryOf({lines, start}: Line<Piece>): Entry | undefined {
  const [, offset, length, sum] = lines.bytes.toString("latin1", start, nextLine(lines, start) - 1).split(" ");
  if (sum === undefined || ![offset, length].every((number) => /^\d{1,15}$/.test(number ?? ""))) return undefined;
  return {pack: lines.pack, offset: Number(offset), length: Number(length), sum};
}
