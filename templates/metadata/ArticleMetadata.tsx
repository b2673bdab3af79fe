import {isEncyclopedic} from "../../src/model/article.js";
import {namelessOutlet} from "../../src/model/outlet.js";
import type {ArticleView, Site} from "../../src/model/view.js";
import {shownDate} from "../dates.js";
import {plainText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {countryText} from "../names.js";
import {addressOf, breadcrumbList, collectionOf, JsonLd, type Thing} from "./JsonLd.js";

type ArticleProps = Here & {readonly view: ArticleView};

/** An article as programs read it: reference managers the `citation_` names, search engines the linked data. */
export function ArticleMetadata({view, site}: ArticleProps) {
  const title = plainText(view.record.title);
  return (
    <>
      <Citation view={view} />
      {view.record.published !== null && <meta property="article:published_time" content={view.record.published} />}
      <JsonLd graph={[newsArticle(view, site), breadcrumbList(view, site, view.crumbs, title)]} />
    </>
  );
}

/**
 * What Zotero's translator for embedded metadata and its like read. `citation_journal_title` would make a journal of the
 * outlet: its name stands in `DC.source`, and `DC.type` says what kind of work this is.
 */
function Citation({view: {record, lang}}: Pick<ArticleProps, "view">) {
  const date = shownDate({...record, precision: record.publishedPrecision});
  return (
    <>
      <meta name="citation_title" content={plainText(record.title)} />
      {record.authors.map((author) => <meta name="citation_author" content={plainText(author)} />)}
      {date !== null && <meta name="citation_date" content={date} />}
      <meta name="citation_language" content={lang} />
      {record.sourceUrl !== null && <meta name="citation_public_url" content={record.sourceUrl} />}
      {record.outlet.name !== namelessOutlet && <meta name="DC.source" content={plainText(record.outlet.name)} />}
      <meta name="DC.type" content={isEncyclopedic(record) ? "encyclopediaArticle" : "newspaperArticle"} />
      {record.tags.length > 0 && <meta name="citation_keywords" content={record.tags.map(plainText).join("; ")} />}
    </>
  );
}

/** The archive's page is based on the original; the outlet published it. */
function newsArticle(view: ArticleView, site: Site): Thing {
  const {record, lang, outlet} = view;
  const named = (type: string) => (name: string): Thing => ({"@type": type, name: plainText(name)});
  return {
    "@type": isEncyclopedic(record) ? "Article" : "NewsArticle",
    identifier: record.id,
    headline: plainText(record.title),
    url: addressOf(view, site, view.path),
    inLanguage: lang,
    datePublished: record.published ?? undefined,
    author: record.authors.length > 0 ? record.authors.map(named("Person")) : undefined,
    publisher: outlet.name === namelessOutlet ? undefined : {...named(isEncyclopedic(record) ? "Organization" : "NewsMediaOrganization")(outlet.name), url: addressOf(view, site, outlet.path)},
    isBasedOn: record.sourceUrl ?? undefined,
    isPartOf: collectionOf(view, site),
    about: view.countries.length > 0 ? view.countries.map(({country}) => named("Place")(countryText(site, country))) : undefined,
    keywords: record.tags.length > 0 ? record.tags.map(plainText) : undefined,
  };
}
