import type {WikiTemplateRow} from "../../../data/wiki-templates.js";
import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";
import {infoboxOf} from "../infobox.js";
import {countryOf, type CountryName} from "./country.js";
import {guess} from "./guess.js";
import {galleryOf} from "./gallery.js";
import {namedNotesOf, noteOf, notesOf, shortNoteOf} from "./notes.js";
import {joined, linksOf, piecesOf} from "./pieces.js";
import {addressOf, coordinatesOf, dateOf, measureOf} from "./values.js";

type Show = (call: WikiTemplate, given: Arguments, row: WikiTemplateRow, countryName: CountryName) => readonly WikiNode[];

/** The ways of their own that rows name under `as`. */
const ways: Readonly<Record<NonNullable<WikiTemplateRow["as"]>, Show>> = {
  infobox: infoboxOf,
  source: sourceOf,
  note: (call, given, {group = ""}) => noteOf(call, given, group),
  notes: (call, given, {group = ""}) => notesOf(call, given, group),
  "short note": shortNoteOf,
  "named notes": namedNotesOf,
  gallery: galleryOf,
  measure: measureOf,
  coordinates: coordinatesOf,
  address: addressOf,
  date: dateOf,
  country: (call, given, _, countryName) => countryOf(call, given, countryName),
};

/** What a template shows by its row. */
export function byRow(row: WikiTemplateRow, call: WikiTemplate, given: Arguments, countryName: CountryName): readonly WikiNode[] {
  if (row.as) return ways[row.as](call, given, row, countryName);
  if (row.each) return joined(given.unnamed(), row.each, call.at);
  if (row.links !== undefined) return linksOf(given, row.links, call.at);
  return piecesOf(row.show ?? [], given, call.at);
}

/** Whether a row says that nothing is shown. */
export function isBare({show, each, links, as}: WikiTemplateRow): boolean {
  return show === undefined && each === undefined && links === undefined && as === undefined;
}

/** A source begins with its first part, not with what parts it from one that is not there; of unknown fields all are shown. */
function sourceOf(call: WikiTemplate, given: Arguments, row: WikiTemplateRow): readonly WikiNode[] {
  const shown = piecesOf(titleIsLink(given) ? withoutAddress(row.show ?? []) : (row.show ?? []), given, call.at);
  if (!given.anyTaken()) return guess("", call, given);
  const [first, ...others] = shown;
  return first?.type === "text" && first.at === call.at ? [wikiText(first.value.replace(/^[\s.,;:]+/, ""), first.at), ...others] : shown;
}

/** Some write a whole link where the title belongs: `title=[https://… words]`. */
function titleIsLink(given: Arguments): boolean {
  return /\[(?:https?:)?\/\//.test(wordsOf(given.peek("title")));
}

function withoutAddress(show: NonNullable<WikiTemplateRow["show"]>): NonNullable<WikiTemplateRow["show"]> {
  return show.map((piece) => (typeof piece === "string" ? piece : piece.filter((one) => !one.startsWith("["))));
}
