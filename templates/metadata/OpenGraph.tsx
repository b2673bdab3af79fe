import type {View} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import {plainText} from "../labels.js";
import type {Here} from "../layouts/props.js";

type OpenGraphProps = Here & {readonly view: Pick<View, "kind" | "path">; readonly title?: string};

/** Open Graph (ogp.me), by which a link to the page gets its title where it is shared; and the page's one true address. */
export function OpenGraph({view, site, title}: OpenGraphProps) {
  const url = site.url !== undefined && view.path !== permalinks.notFound ? site.url + view.path : null;
  return (
    <>
      <meta property="og:type" content={view.kind === "article" ? "article" : "website"} />
      <meta property="og:title" content={plainText(title ?? site.title)} />
      <meta property="og:site_name" content={plainText(site.title)} />
      {url !== null && <meta property="og:url" content={url} />}
      {url !== null && <link rel="canonical" href={url} />}
    </>
  );
}
