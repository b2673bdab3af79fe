/** Names of first elements of XML that hold records, where no declaration says that a file is XML. Corpora of news often have no element around their records. */
export const recordRoots: ReadonlySet<string> = new Set([
  "doc", "docs", "document", "documents", "news", "newsitem", "newsitems", "articles", "record", "records", "row", "rows", "item", "items", "entry", "entries", "post", "posts", "story", "stories",
  "corpus", "dataset", "data", "root", "result", "results", "response", "export", "xml", "nitf",
]);

/** Names of first elements that are known to be something else, declared or not. */
export const otherRoots: ReadonlySet<string> = new Set(["html", "svg", "opml", "urlset", "sitemapindex", "mediawiki", "page", "rss", "feed", "rdf:rdf", "en-export", "plist", "project", "tei", "text"]);

/** What elements of trafilatura and NITF (<https://iptc.org/standards/nitf/>) tell, by the name that records have for it. */
export const elementNames: ReadonlyMap<string, string> = new Map(Object.entries({main: "content", "body.content": "content", hl1: "title", hl2: "subtitle", "date.issue": "date", norm: "date", "date.publication": "published"}));
