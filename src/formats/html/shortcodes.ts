import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";

const quote = String.raw`(?:["'“”″’]|&#(?:82(?:16|17|20|21|42|43)|34|39);|&(?:quot|[lr]dquo);)`;
const attributes = String.raw`(?:\s{1,9}[\w-]{1,40}\s?=\s?(?:${quote}[^"'“”″’\]\n<>]{0,300}?${quote}|[\w.%:/-]{1,200}))`;

/** A picture with its caption: <https://codex.wordpress.org/Caption_Shortcode>. */
const caption = new RegExp(String.raw`\[(wp_)?caption${attributes}{1,9}\s?\]([^]{0,4000}?)\[/(?:wp_)?caption\]`, "g");
const picture = /^\s*((?:<a\s[^<>]{0,1000}>\s*)?<img\s[^<>]{0,4000}>(?:\s*<\/a>)?)([^]*)$/;

/** Films and recordings by their address: <https://wordpress.org/documentation/article/embeds/>. */
const film = new RegExp(String.raw`\[(?:embed|youtube|vimeo|video|audio|soundcloud|tweet|twitter|dailymotion|bilibili)(?:${attributes}{0,9}\s?\](https?://[^\s[\]<>]{1,1000})\[/\w{1,12}\]|(?:[ =]|\s(?:src|url|mp4|mp3)=${quote}?)(https?://[^\s[\]<>"'”&]{1,1000})[^[\]\n<>]{0,300}\](?:\[/\w{1,12}\])?)`, "g");

/** Any other command with attributes, and the end of one; what stands between them is text. */
const other = new RegExp(String.raw`\[([a-z][a-z0-9_-]{2,40})${attributes}{1,20}\s?/?\](?![(:[])`, "g");

/**
 * Replaces commands of WordPress within markup that a site or an export left as they are: captions become figures, films links,
 * other commands with attributes go and are listed. No line moves.
 */
export function withoutShortcodes(markup: string, place: Place | undefined, findings: Findings | null): string {
  if (!/\[[a-z][a-z0-9_-]{2,40}[\s=\]]/.test(markup) || !/\[[a-z_-]{3,41}(?:\s[\w-]{1,40}\s?=|[ =\]]https?:)/.test(markup)) return markup;
  const figures = markup.replace(caption, (whole: string, _: string | undefined, inner: string) => {
    const [, image, words = ""] = picture.exec(inner) ?? [];
    const shown = words.trim() === "" ? "" : `<figcaption>${words}</figcaption>`;
    return image === undefined ? inner : `<figure>${image}${shown}</figure>${"\n".repeat(linesIn(whole) - linesIn(image) - linesIn(shown))}`;
  });
  const films = figures.replace(film, (whole: string, within: string | undefined, own: string | undefined) => {
    const address = (within ?? own ?? "").replaceAll('"', "%22");
    return `<p><a href="${address}">${address}</a></p>${"\n".repeat(linesIn(whole))}`;
  });
  const lines = new LineCounter(films, place ?? {line: 1, column: 1});
  const opened = new Set<string>();
  const kept = films.replace(other, (whole: string, name: string, offset: number) => {
    opened.add(name);
    findings?.drop("shortcode", whole, place && lines.placeOf(offset));
    return "\n".repeat(linesIn(whole));
  });
  return opened.size === 0 ? kept : kept.replace(/\[\/([a-z][a-z0-9_-]{2,40})\]/g, (whole: string, name: string) => (opened.has(name) ? "" : whole));
}

/** Line ends. */
function linesIn(words: string): number {
  return words.split("\n").length - 1;
}
