import type {Cited} from "../../text/citation/cited.js";
import {styles} from "../../text/citation/styles.js";

/** The article to be read anywhere: title, where it comes from, its text in paragraphs, and a citation. */
export function plainTextOf(cited: Cited, text: string): string {
  return [cited.title, sourceLine(cited), ...text.split("\n"), styles.gbt7714.cite(cited)].filter((part) => part !== "").join("\n\n") + "\n";
}

/** Outlet, authors and date in a line. */
export function sourceLine({outlet, authors, date}: Cited): string {
  return [outlet.name, authors.join(", "), date ?? ""].filter((part) => part !== "").join(" · ");
}
