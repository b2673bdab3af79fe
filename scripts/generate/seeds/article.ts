import {origins, type Origin} from "./outlets.js";
import {places, type Place} from "./places.js";
import {writerOf, type Language, type Writer} from "./prose.js";
import {draw, Random, weighted} from "./random.js";

export type Block =
  | {readonly kind: "paragraph"; readonly text: string; readonly link: {readonly words: string; readonly address: string} | null}
  | {readonly kind: "heading"; readonly text: string}
  | {readonly kind: "picture"; readonly address: string; readonly caption: string};

/** An article that nobody wrote, before it is put into a format. */
export type SyntheticArticle = {
  readonly language: Language;
  readonly host: string;
  readonly address: string;
  readonly title: string;
  readonly author: string | null;
  /** Milliseconds since 1970; `null` for one without a date. */
  readonly published: number | null;
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
};

const [first, ...others] = origins;
if (!first) throw new Error("No outlets");
const byWeight = weighted<Origin>([first, ...others], ({weight}) => weight);

const firstDay = Date.UTC(2009, 0, 1);
const days = 17 * 365;

/** Lengths in Han characters, at 0, 5, 10 … 100 hundredths of all articles: the middle one is 1,200 long. */
const lengths = [80, 180, 300, 400, 500, 600, 720, 840, 960, 1080, 1200, 1340, 1500, 1680, 1900, 2200, 2600, 3200, 4400, 7000, 30_000] as const;

/** The article of an entry of a file, from the generator's seed: nothing else has a part in it. */
export function articleOf(seed: number, file: number, entry: number): SyntheticArticle {
  const random = new Random(seed, file, entry, 1);
  const origin = draw(byWeight, random);
  const writer = writerOf(origin.language, random);
  const about = placesOf(random);
  const published = random.chance(97) ? firstDay + random.below(days) * 86_400_000 + random.below(86_400) * 1000 : null;
  const host = origin.host.split("/")[0] ?? "";
  return {
    language: origin.language,
    host,
    published,
    address: `https://${origin.host}/${dayPath(published)}${file}-${entry}.html`,
    title: writer.headline(about),
    author: random.chance(40) ? writer.phrase(1, 2).slice(0, 20) : null,
    tags: Array.from({length: random.below(4)}, () => writer.phrase(1, 1)),
    blocks: blocksOf(lengthOf(random), host, writer, about, random),
  };
}

/** The same article as an outlet corrects it: a sentence more at its end. */
export function corrected(article: SyntheticArticle, random: Random): SyntheticArticle {
  const text = writerOf(article.language, random).paragraph(30, []);
  return {...article, blocks: [...article.blocks, {kind: "paragraph", text, link: null}]};
}

function placesOf(random: Random): Place[] {
  const count = random.pick([0, 1, 1, 2, 2, 2, 3]);
  return Array.from({length: count}, () => random.pick(places));
}

function dayPath(published: number | null): string {
  return published === null ? "" : `${new Date(published).toISOString().slice(0, 10).replaceAll("-", "")}/`;
}

function lengthOf(random: Random): number {
  const step = random.below(lengths.length - 1);
  const [least = 80, most = 80] = lengths.slice(step, step + 2);
  // the last step has the longest tail: few of it are very long
  return step === lengths.length - 2 ? least + Math.floor(random.below(most - least) / random.between(1, 12)) : random.between(least, most);
}

function blocksOf(length: number, host: string, writer: Writer, about: readonly Place[], random: Random): Block[] {
  const blocks: Block[] = [];
  for (let written = 0; written < length; ) {
    const size = Math.min(random.between(40, 260), length - written);
    if (blocks.length > 3 && random.chance(8)) blocks.push({kind: "heading", text: writer.phrase(3, 6)});
    if (random.chance(7)) blocks.push({kind: "picture", address: `https://img.${host}/${random.below(1_000_000)}.jpg`, caption: writer.phrase(4, 9)});
    blocks.push({kind: "paragraph", text: writer.paragraph(size, about), link: linkOf(host, writer, random)});
    written += size;
  }
  return blocks;
}

function linkOf(host: string, writer: Writer, random: Random): {words: string; address: string} | null {
  return random.chance(8) ? {words: writer.phrase(3, 6), address: `https://${host}/topic/${random.below(5000)}`} : null;
}
