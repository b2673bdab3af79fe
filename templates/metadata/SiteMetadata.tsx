import {permalinks} from "../../src/model/permalinks.js";
import type {FrontView} from "../../src/model/view.js";
import {plainText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {addressOf, JsonLd} from "./JsonLd.js";

/** The site as programs read it, with the way to search it. */
export function SiteMetadata({view, site}: Here & {readonly view: Pick<FrontView, "path">}) {
  const target = `${addressOf(view, site, permalinks.search)}?q={query}`;
  return (
    <JsonLd
      graph={[{
        "@type": "WebSite",
        name: plainText(site.title),
        url: addressOf(view, site, view.path),
        inLanguage: site.language,
        potentialAction: {"@type": "SearchAction", target: {"@type": "EntryPoint", urlTemplate: target}, "query-input": "required name=query"},
      }]}
    />
  );
}
