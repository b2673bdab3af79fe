import type {CheerioAPI} from "cheerio";

/** An item as a reference manager would keep it. */
export type ReadItem = {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly abstractNote: string | undefined;
};

/** Names by which Highwire's tags say that a work is of some kind. */
const kinds: Readonly<Record<string, string>> = {
  citation_journal_title: "journalArticle", citation_technical_report_institution: "report", citation_conference_title: "conferencePaper",
  citation_conference: "conferencePaper", citation_book_title: "bookSection", citation_inbook_title: "bookSection", citation_dissertation_institution: "thesis",
};
const guesses: Readonly<Record<string, string>> = {citation_title: "journalArticle", citation_series_title: "journalArticle", citation_isbn: "book"};

/** Types of Zotero's that `DC.type` may name as they are. */
const itemTypes = ["newspaperArticle", "magazineArticle", "journalArticle", "webpage", "blogPost", "encyclopediaArticle"];

/**
 * Reads a page as Zotero's translator "Embedded Metadata" does (zotero/translators, with its RDF translator): of `citation_`
 * names first, then Dublin Core and Open Graph, then what any page has. A tag counts by `name`, else by `property`.
 */
export function readEmbedded($: CheerioAPI, address: string): ReadItem {
  const tags = $("meta").toArray().map(({attribs}) => [attribs.name ?? attribs.property ?? "", attribs.content ?? ""] as const).filter(([name, content]) => name !== "" && content !== "");
  const all = (name: string): string[] => tags.filter(([known]) => known.toLowerCase() === name.toLowerCase()).map(([, content]) => content);
  const first = (...names: readonly string[]): string | undefined => names.flatMap(all)[0]?.replace(/\s+/g, " ").trim();
  const kind = tags.map(([name]) => kinds[name]).find((known) => known !== undefined);
  const guess = tags.map(([name]) => guesses[name]).find((known) => known !== undefined);
  const openGraph = first("og:type") === "website" ? "webpage" : undefined;
  const dublinCore = itemTypes.find((type) => type === first("DC.type", "DCTERMS.type"));
  return {
    itemType: kind ?? openGraph ?? dublinCore ?? guess ?? "webpage",
    title: first("citation_title", "DC.title", "og:title"),
    creators: all("citation_author").flatMap((names) => names.split(/\s*;\s*/)).filter((name) => /[^\s,-.;]/.test(name)),
    date: first("citation_publication_date", "citation_cover_date", "citation_date", "DC.date", "article:published_time"),
    publicationTitle: first("citation_journal_title", "prism.publicationName", "DC.source", "og:site_name"),
    url: first("citation_public_url", "og:url") ?? $("head link[rel=canonical]").attr("href") ?? address,
    language: first("citation_language", "DC.language") ?? $("html").attr("lang"),
    abstractNote: first("citation_abstract", "DC.description", "og:description", "description"),
  };
}
