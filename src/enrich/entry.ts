import {hash} from "node:crypto";
import type {Article, ArticleRecord, Entry, Link} from "../model/article.js";
import {htmlBytes} from "../text/html-bytes.js";
import {signatureOf} from "../text/minhash.js";
import {gistOf} from "./gist.js";
import {idOfAddress} from "./id.js";

/** What is held of an article all the time; `shelf` is where the rest of it stands. */
export function entryOf({record}: Article, shelf: string): Entry {
  const {id, seed, title, outlet, published, day, script, format, sourceUrl, countries, pairs, places, organisations, tags, links, images, text} = record;
  return {
    id,
    seed,
    title,
    outlet,
    published,
    day,
    script,
    format,
    host: sourceUrl !== null && URL.canParse(sourceUrl) ? new URL(sourceUrl).hostname.replace(/^www\./, "") : null,
    countries: countries.map(({code}) => code),
    pairs: pairs.map(({code}) => code),
    leads: leadsOf(links),
    pictures: [...new Set(images.map(({src}) => src))],
    text: {sha256: hash("sha256", text), length: text.length},
    signature: base64(signatureOf(text)),
    gist: gistOf(title, text),
    terms: JSON.stringify([places, organisations, tags]),
    cardBytes: cardBytesOf(record),
    shelf,
  };
}

/** With the most evidence that any list shows of it. */
function cardBytesOf({title, lead, outlet, countries, pairs}: ArticleRecord): number {
  const evidence = [...countries, ...pairs].map(({evidence: words}) => htmlBytes(words.join("")));
  return htmlBytes(title) + htmlBytes(lead) + htmlBytes(outlet.name) + Math.max(0, ...evidence);
}

function base64(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString("base64");
}

/** Links inside the page lead nowhere else, and those of another kind have no key. */
function leadsOf(links: readonly Link[]): readonly string[] {
  return [...new Set(links.flatMap(({href}) => idOfAddress(href) ?? []))];
}
