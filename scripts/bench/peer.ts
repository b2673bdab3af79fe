import {mkdir, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {Attic} from "./attic.js";
import {Site, type Contestant} from "./contestant.js";
import {postsOf, type Post} from "./posts.js";
import type {Command} from "./run.js";

/** A site generator that reads posts. */
export type Generator = {
  readonly name: string;
  /** The files of the site around the posts, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Where a post goes. */
  pathOf(post: Post): string;
  /** Where names of outlets by id are kept as JSON. */
  readonly outlets: string;
  /** What it makes, by path: the site first. */
  readonly made: readonly [string, ...string[]];
  commands(folder: string): readonly [Command, ...Command[]];
};

/** A site generator with posts made of the seeds, below `work`. It makes everything again each time, as it does by itself. */
export function peer(generator: Generator, work: string, seeds: string): Contestant {
  const {name, made: [out]} = generator;
  const site = new Site(join(work, out));
  const attic = new Attic(join(work, "attic"));
  const paths = new Map<string, string[]>();
  const outlets = new Map<string, string>();
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(work, path)), {recursive: true});
    await writeFile(join(work, path), text);
  };
  const writeOutlets = (): Promise<void> => write(generator.outlets, JSON.stringify(Object.fromEntries(outlets)));
  const take = async (only?: string): Promise<void> => {
    for await (const post of postsOf(seeds, only)) {
      const path = generator.pathOf(post);
      paths.set(post.seed, [...(paths.get(post.seed) ?? []), path]);
      if (!outlets.has(post.outlet.id)) outlets.set(post.outlet.id, post.outlet.name);
      await write(path, post.text);
    }
    await writeOutlets();
  };
  const clean = async (): Promise<void> => {
    for (const path of generator.made) await attic.take(join(work, path));
    site.forget();
  };
  return {
    name,
    async begin() {
      await clean();
      for (const [path, text] of Object.entries(generator.files)) await write(path, text);
      await take();
    },
    clean,
    async follow(seed) {
      for (const path of paths.get(seed) ?? []) await rm(join(work, path), {force: true});
      paths.delete(seed);
      await take(seed);
    },
    async renameOutlet(run) {
      const [first] = outlets;
      if (first) outlets.set(first[0], `${first[1].replace(/ \d+$/, "")} ${run + 1}`);
      await writeOutlets();
    },
    async build() {
      // neither removes pages of posts that are gone; how the site was is remembered
      await attic.take(join(work, out));
      return site.measure(...generator.commands(work));
    },
  };
}
