import type {NormalArticle} from "../model/article.js";
import type {RawArticle} from "../model/format.js";
import type {Outlet} from "../model/outlet.js";
import type {SeedFile} from "../model/seed.js";
import type {Settings} from "../model/settings.js";
import {isCopy, sourceUrl} from "./address.js";
import {readAuthors} from "./authors.js";
import {bylinesIn} from "./bylines.js";
import {normaliseBody, type Body} from "./body.js";
import {dateAtEnd, datesInNames} from "./date-hints.js";
import {readDates} from "./date.js";
import {cleanLine} from "./line.js";
import {saysNoArticle} from "./no-article.js";
import {findOutlet} from "./outlets.js";
import {publisherIn} from "./source-label.js";
import {readTags} from "./tags.js";
import {deriveTitle, headingOf, readTitle, type Title} from "./title.js";

export type NormaliseTables = {
  readonly outlets: readonly Outlet[];
  /** IANA zone of dates without an offset where the outlet's own is unknown. */
  readonly timeZone: string;
  readonly images: Settings["images"];
};

/** Messages of a file that each of its entries but the first repeats: how it is encoded, what is damaged. The report has all. */
const mostOfFile = 3;

/** Characters of the address of a file, which is read anew for each entry. */
const longestFileAddress = 2000;

/** An article in our forms, and the outlet's row, found or made up, that it was read with. */
export type Normalised = {readonly article: NormalArticle; readonly outlet: Outlet};

/**
 * The facts that a format found, in our forms. `null` when the file or the entry was refused, or holds neither title
 * nor text. `messages` are those of the file, few of which a later entry repeats, and of the entry.
 */
export function normalise(raw: RawArticle, file: SeedFile, format: string, tables: NormaliseTables): Normalised | null {
  const {findings} = raw;
  if (file.findings.refused || findings.refused) return null;
  const source = readSource(raw);
  const outlet = readOutlet(raw, source, tables);
  const named = namedTitle(raw, outlet);
  const body = normaliseBody(raw.body, {source, ...(raw.base !== undefined && {base: raw.base}), outlet, title: named.title, titleDerived: named.titleDerived ?? false, images: tables.images, findings});
  if (isEmpty(raw, body)) {
    const which = raw.entry === 0 ? "" : ` in entry \`${raw.entry + 1}\``;
    findings.refuse("empty-article", `Found neither title nor text nor image${which}; expected an article`, {line: 1, column: 1});
    return null;
  }
  const title = finalTitle(named, raw, body, file.path);
  if (!holdsArticle(title.title, raw, body)) return null;
  const dates = [...raw.dates, ...datesInNames(source, file.path)];
  const written = dates.length > 0 ? dates : dateAtEnd(body.text);
  const tags = readTags(raw.tags, findings);
  const signatures = [...raw.authors, ...bylinesIn(body.text, outlet, tables.outlets).map((value) => ({value}))];
  const article: NormalArticle = {
    entry: raw.entry,
    format,
    seed: {path: file.path, sha256: file.sha256, entry: raw.entry},
    ...title,
    outlet: {id: outlet.id, name: outlet.name},
    authors: readAuthors(signatures, outlet, tables.outlets, findings, tags),
    ...readDates(written, outlet.timeZone, findings),
    sourceUrl: source,
    ...(raw.sourceDerived && source !== null ? {sourceDerived: true} : {}),
    ...fileAddressOf(raw, source),
    tags,
    ...body,
    messages: [...(raw.entry === 0 ? file.findings.messages : file.findings.messages.slice(0, mostOfFile)), ...findings.messages],
  };
  return {article, outlet};
}

function readSource({source, findings}: RawArticle): string | null {
  if (source === undefined || source.value.trim() === "") return null;
  const address = sourceUrl(source.value);
  if (address === null) {
    const found = `Unreadable address \`${source.value.slice(0, 200)}\``;
    findings.warn("bad-address", `${found}; expected one that begins with \`https://\``, source.place);
  } else if (isCopy(source.value)) findings.drop("second-address", source.value, source.place);
  return address;
}

function fileAddressOf({fileAddress}: RawArticle, source: string | null): {fileAddress?: string} {
  const address = source === null && fileAddress && fileAddress.value.length <= longestFileAddress ? sourceUrl(fileAddress.value) : null;
  return address === null ? {} : {fileAddress: address};
}

/** The outlet; its name as the seed has it is listed where the record shows another. */
function readOutlet(raw: RawArticle, source: string | null, {outlets, timeZone}: NormaliseTables): Outlet {
  const {authors, body, findings} = raw;
  const publisher = raw.publisher ?? (source === null ? publisherIn(body) : undefined);
  const outlet = findOutlet({source, publisher, authors, place: raw.source?.place}, outlets, timeZone, findings);
  const name = cleanLine(raw.publisher?.value ?? "");
  if (name !== "" && name !== outlet.name) findings.drop("source-name", name, raw.publisher?.place);
  return outlet;
}

type NamedTitle = Title & {readonly titleDerived?: true};

/** The title that the seed names, or its first heading; empty when there is neither. */
function namedTitle(raw: RawArticle, outlet: Outlet): NamedTitle {
  const title = readTitle(raw.title, outlet, raw.findings);
  if (title.title !== "") return raw.titleDerived ? {...title, titleDerived: true} : title;
  const heading = headingOf(raw.body);
  return heading === null ? {title: ""} : {title: heading, titleDerived: true};
}

function finalTitle(named: NamedTitle, raw: RawArticle, {text}: Body, path: string): NamedTitle {
  const title = named.title === "" ? {title: deriveTitle(text, path), titleDerived: true as const} : named;
  if (title.titleDerived && !raw.findings.messages.some(({rule}) => rule === "title-derived")) {
    const reason = `Found no title; \`${title.title}\` was derived from the content`;
    raw.findings.note("title-derived", reason, raw.title?.place);
  }
  return title;
}

/** Says it where a page says that there is no article; `false` where that is sure. */
function holdsArticle(title: string, {title: written, dates, authors, findings}: RawArticle, {text}: Body): boolean {
  const said = saysNoArticle({title, text, isAlone: dates.length + authors.length === 0});
  if (!said) return true;
  const reason = `Found \`${said.words}\`, as pages say that hold no article`;
  const place = written?.place ?? {line: 1, column: 1};
  if (said.isSure) findings.refuse("no-article", `${reason}; expected one`, place);
  else findings.warn("no-article", `${reason}; the title and what else is known were kept`, place);
  return !said.isSure;
}

function isEmpty({title, source}: RawArticle, {text, images, links}: Body): boolean {
  const named = (title?.value ?? "").trim() !== "" || (source?.value ?? "").trim() !== "";
  return !named && text.trim() === "" && images.length === 0 && links.length === 0;
}
