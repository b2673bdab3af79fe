import type {KeptImage, KeptImages} from "../model/kept-image.js";
import {permalinks, relativeLink} from "../model/permalinks.js";
import {unescaped} from "./escapes.js";

/** How wide a picture is shown: a page's measure where there is room, otherwise nearly the window. */
const sizes = "(min-width: 44em) 40em, 92vw";

/** Above this many pixels a picture's largest copy is for looking closer only. */
const usualWidth = 960;

/** A body in which the pictures that are kept stand themselves, in place of links to those of other hosts. `path` is that of its page. */
export function withPictures(html: string, path: string, images: KeptImages): string {
  // the body is our own serialisation: `finish` wrote these links, some with where they lead, and nothing else has their class
  return html.replace(/<a class="picture" href="([^"]*)"((?: [\w-]+(?:="[^"]*")?)*)>([^<]*)(?:<bdi class="leads-to">[^<]*<\/bdi>)?<\/a>/g, (link, href: string, others: string, shown: string) => {
    const [, words = shown] = / data-words="([^"]*)"/.exec(others) ?? [];
    const src = unescaped(href);
    const kept = images.of(src);
    return kept === null ? link : pictureOf(kept, words === new URL(src).host ? "" : words, path);
  });
}

/** Every form of a picture in the order in which browsers are to choose, with the room that it takes before it is there. */
function pictureOf({width, height, copies}: KeptImage, words: string, path: string): string {
  const addressOf = ({name}: KeptImage["copies"][number]): string => relativeLink(path, permalinks.image(name));
  const setOf = (type: "avif" | "webp"): string => copies.filter((copy) => copy.type === type).map((copy) => `${addressOf(copy)} ${copy.width}w`).join(", ");
  const webp = copies.filter(({type}) => type === "webp");
  const largest = webp.at(-1);
  const usual = webp.filter((copy) => copy.width <= usualWidth).at(-1) ?? webp[0];
  if (!largest || !usual) return "";
  const avif = setOf("avif");
  const source = avif === "" ? "" : `<source type="image/avif" srcset="${avif}" sizes="${sizes}">`;
  const image = `<img src="${addressOf(usual)}" srcset="${setOf("webp")}" sizes="${sizes}" width="${width}" height="${height}" alt="${words.replaceAll('"', "&#x22;")}" loading="lazy" decoding="async">`;
  return `<a class="kept-picture" href="${addressOf(largest)}"><picture>${source}${image}</picture></a>`;
}
