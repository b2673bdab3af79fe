import sharp, {type Sharp} from "sharp";
import {Failure} from "./failure.js";

/** What an original is: its type as its bytes say, and its size in pixels as it is shown. */
export type Original = {readonly type: string; readonly width: number; readonly height: number};

/** A copy, made. */
export type MadeCopy = {readonly type: "avif" | "webp"; readonly width: number; readonly content: Buffer};

/** Types that are kept, as `sharp` calls them, with the endings of their files. */
const endings: Readonly<Record<string, string>> = {jpeg: "jpg", png: "png", webp: "webp", gif: "gif", heif: "avif", tiff: "tif", svg: "svg"};

/** Widths in pixels: a phone's, a page's measure, and that on a fine screen. A picture is never made wider than it is. */
const widths = [480, 960, 1600];

/** A picture of more pixels, all of its frames together, is a bomb, or nothing for a page. */
const mostPixels = 64_000_000;

/** Seconds that the making of one copy may take. */
const mostSeconds = 20;

/** Beginning with an effort at which a photograph of a page's width takes about a tenth of a second. */
const forms = {
  avif: (image: Sharp) => image.avif({quality: 50, effort: 2}),
  webp: (image: Sharp) => image.webp({quality: 78, effort: 4}),
} as const;

/** The file ending of an original's type. */
export function endingOf({type}: Pick<Original, "type">): string {
  return endings[type] ?? "bin";
}

/**
 * What a picture is, and its copies, narrowest first: without what cameras add, upright, in sRGB. One that moves stays so, in
 * WebP alone. Throws `Failure` for bytes that are no picture.
 */
export async function copiesOf(bytes: Buffer): Promise<{readonly original: Original; readonly copies: readonly MadeCopy[]}> {
  try {
    const {format, width, height, pageHeight = height, pages = 1, autoOrient} = await open(bytes, 1).metadata();
    if (!Object.hasOwn(endings, format)) throw new Failure(`not a picture: ${format}`, false);
    const moves = pages > 1 && format !== "tiff" && pages * width * pageHeight <= mostPixels;
    const size = pages > 1 ? {width, height: pageHeight} : {width: autoOrient.width, height: autoOrient.height};
    const copies: MadeCopy[] = [];
    for (const wanted of widthsOf(size.width)) {
      for (const type of moves ? (["webp"] as const) : (["avif", "webp"] as const)) {
        const image = open(bytes, moves ? -1 : 1).autoOrient().resize({width: wanted, withoutEnlargement: true}).timeout({seconds: mostSeconds});
        copies.push({type, width: wanted, content: await forms[type](image).toBuffer()});
      }
    }
    return {original: {type: format, ...size}, copies};
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`not a whole picture: ${firstLine(error)}`, false);
  }
}

function open(bytes: Buffer, pages: number): Sharp {
  return sharp(bytes, {limitInputPixels: mostPixels, failOn: "truncated", pages});
}

function widthsOf(width: number): readonly number[] {
  const narrower = widths.filter((one) => one < width);
  return narrower.length < widths.length ? [...narrower, width] : narrower;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
