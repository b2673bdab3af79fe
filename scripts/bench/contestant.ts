import {inTurn} from "./arithmetic.js";
import type {Measured} from "./results.js";
import {run, type Command} from "./run.js";
import {nothing, snapshot, writtenSince, type Snapshot} from "./written.js";

/** Something that makes a site of the seeds. */
export type Contestant = {
  readonly name: string;
  /** Takes over the seeds as they are now, with nothing built before. */
  begin(): Promise<void>;
  /** Forgets all that was built and kept. */
  clean(): Promise<void>;
  /** Takes over what became of one seed, by its path below the folder. */
  follow(path: string): Promise<void>;
  /** Gives an outlet another name, as its keeper would; each run another one. */
  renameOutlet(run: number): Promise<void>;
  build(): Promise<Measured>;
};

/** Measures builds into one folder; what each wrote is told by how the folder was before. */
export class Site {
  private before: Snapshot = nothing;

  constructor(private readonly folder: string) {}

  /** The folder was removed. */
  forget(): void {
    this.before = nothing;
  }

  async measure(first: Command, ...others: readonly Command[]): Promise<Measured> {
    let cost = await run(first);
    for (const command of others) cost = inTurn(cost, await run(command));
    const after = await snapshot(this.folder, this.before);
    const written = writtenSince(this.before, after);
    this.before = after;
    return {...cost, ...written};
  }
}
