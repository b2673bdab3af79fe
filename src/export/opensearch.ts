import {permalinks} from "../model/permalinks.js";
import type {Settings} from "../model/settings.js";
import {xmlText} from "./xml.js";

/** Limits of the specification, in characters. */
const longest = {short: 16, long: 48, description: 1024};

const descriptions = {
  "zh-Hans": "搜索 {title} 的标题和正文",
  "zh-Hant": "搜尋 {title} 的標題和內文",
  "en": "Search titles and texts of {title}",
} as const;

/**
 * OpenSearch 1.1 description, by which a browser adds the archive to its search engines. `url` is the absolute address of
 * the site, with a slash at its end.
 */
export function openSearchDescription({title, language}: Settings, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${field(title, longest.short)}</ShortName>
  <LongName>${field(title, longest.long)}</LongName>
  <Description>${field(descriptions[language].replace("{title}", () => title), longest.description)}</Description>
  <Url type="text/html" template="${template(url, `${permalinks.search}?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${template(url, openSearchPath)}"/>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** Where the description lies below the output folder. */
export const openSearchPath = "opensearch.xml";

function field(text: string, most: number): string {
  return xmlText([...text].slice(0, most).join("").trim());
}

/** A brace in the site's own address is none of the template's. */
function template(url: string, path: string): string {
  return xmlText(url.replaceAll("{", "%7B").replaceAll("}", "%7D") + path);
}
