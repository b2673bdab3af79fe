import {decodeHTMLStrict} from "../character-references.js";
import type {WikiNames} from "./options.js";

/** What a link's target says: where it leads, and what kind of page it names. */
export type LinkTarget = {
  readonly kind: "page" | "category" | "file" | "language" | "section";
  /** The page's name with its prefix, `Category:X`; without `#…`. */
  readonly page: string;
  /** What stands behind the prefix. */
  readonly name: string;
  /** `null` where pages begin nobody knows. */
  readonly href: string | null;
};

/** Reads the target of `[[…]]`; `null` when it can be none. A colon before it makes an ordinary link of it. */
export function readTarget(written: string, wiki: string | null, names: WikiNames): LinkTarget | null {
  const target = decoded(written).replace(/[\s_]+/g, " ").trim();
  if (target === "" || /[<>{}[\]|\n]/.test(target) || target.length > 1000) return null;
  if (target.startsWith("#")) return {kind: "section", page: target, name: target.slice(1), href: target};
  const isPlain = target.startsWith(":");
  const [page = "", section] = (isPlain ? target.slice(1).trim() : target).split("#", 2);
  const colon = page.indexOf(":");
  const prefix = colon < 0 ? "" : page.slice(0, colon).trim().toLowerCase();
  const name = page.slice(colon + 1).trim();
  const href = addressOf(page.trim(), prefix, name, section, wiki, names);
  const kind = isPlain || prefix === "" ? "page" : kindOf(prefix, names);
  return name === "" && kind !== "page" ? null : {kind, page: page.trim(), name, href};
}

function kindOf(prefix: string, names: WikiNames): LinkTarget["kind"] {
  if (names.categories.has(prefix)) return "category";
  if (names.files.has(prefix)) return "file";
  return names.languages.has(prefix) ? "language" : "page";
}

function addressOf(page: string, prefix: string, name: string, section: string | undefined, wiki: string | null, names: WikiNames): string | null {
  const end = section === undefined ? "" : `#${encoded(section)}`;
  const other = names.wikis.get(prefix);
  if (other !== undefined) return inLanguage(other, wiki) + encoded(name) + end;
  if (names.languages.has(prefix)) return `https://${prefix}.${/^https:\/\/[a-z-]+\.([a-z.]+)\//.exec(wiki ?? "")?.[1] ?? "wikipedia.org"}/wiki/${encoded(name)}${end}`;
  return wiki === null || page === "" ? null : wiki + encoded(page) + end;
}

/** Sister projects are those in the language of the page's own wiki; only for a page of a Wikipedia, another is the English one. */
function inLanguage(other: string, wiki: string | null): string {
  const [, language, project] = /^https:\/\/([a-z-]+)\.(wik[a-z]+)/.exec(wiki ?? "") ?? [];
  return language === undefined || (project === "wikipedia" && other.includes(".wikipedia.")) ? other : other.replace("//en.", `//${language}.`);
}

/** Where a page of a wiki stands, whose pages begin at `wiki`; their names begin with a capital, however a text writes them. */
export function pageAddress(wiki: string, title: string): string {
  const [first = ""] = title;
  const capital = first.toUpperCase();
  return wiki + encoded((capital.length === first.length ? capital : first) + title.slice(first.length));
}

/** Name of a page as an address writes it. */
export function encoded(name: string): string {
  try {
    return encodeURI(name.replaceAll(" ", "_")).replaceAll("?", "%3F").replaceAll("#", "%23");
  } catch {
    // Half of a surrogate pair.
    return "";
  }
}

function decoded(written: string): string {
  const plain = decodeHTMLStrict(written);
  if (!plain.includes("%")) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
