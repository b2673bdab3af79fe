import type {Child} from "../markup/jsx-runtime.js";
import {permalinks} from "../../src/model/permalinks.js";
import type {View} from "../../src/model/view.js";
import {OpenGraph} from "../metadata/OpenGraph.js";
import {plainText} from "../labels.js";
import {framePart} from "./frame.js";
import {link} from "./links.js";
import {contentPolicy} from "./policy.js";
import type {Here} from "./props.js";

export type HeadProps = Here & {
  readonly view: Pick<View, "kind" | "path">;
  /** Of the page alone; the site's own is added. Absent on the front page. */
  readonly title?: string;
  readonly description?: string;
  /** Exact origins of the article's images. */
  readonly imageHosts?: readonly string[];
  /** Path of the folder whose feeds carry what the page lists, when it is not the archive as a whole. */
  readonly feeds?: string;
  /** What programs read of the page. */
  readonly metadata?: Child;
};

/** The head of a page: policy, names, what belongs to it, and what programs read of it. */
export function Head({view, site, title, description, imageHosts, feeds, metadata}: HeadProps) {
  const wholeTitle = [title, site.title].map((part) => plainText(part ?? "")).filter(Boolean).join(" · ");
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(site, imageHosts)} />
      <meta name="referrer" content="no-referrer" />
      {/* no host is looked up for a link that nobody follows; browsers do so on pages over http */}
      <meta http-equiv="x-dns-prefetch-control" content="off" />
      <meta name="color-scheme" content="light dark" />
      <title>{wholeTitle}</title>
      {/* one element for both who look for it: a lead is long */}
      <meta name="description" property="og:description" content={plainText(description ?? wholeTitle)} />
      <OpenGraph view={view} site={site} title={title} />
      <Files view={view} site={site} />
      {feeds !== undefined && <Feeds view={view} site={site} title={wholeTitle} folder={feeds} />}
      {feeds !== permalinks.front && <link rel="alternate" type="application/atom+xml" title={plainText(site.title)} href={link(view, site, "feed.xml")} />}
      {metadata}
      <Script view={view} site={site} />
    </head>
  );
}

/** What every page needs before it is shown, and how the site is searched. */
const Files = framePart(({view, site}) => (
  <>
    {site.assets.first && <script src={link(view, site, site.assets.first)} data-portable={site.portable || undefined} />}
    <link rel="stylesheet" href={link(view, site, site.assets.style)} />
    {site.assets.icon && <link rel="icon" type="image/svg+xml" href={link(view, site, site.assets.icon)} />}
    <link rel="search" type="application/opensearchdescription+xml" title={plainText(site.title)} href={link(view, site, "opensearch.xml")} />
  </>
));

const Script = framePart(({view, site}) => (
  <script
    defer
    src={link(view, site, site.assets.script)}
    data-portable={site.portable || undefined}
    data-worker={site.assets.worker && link(view, site, site.assets.worker)}
  />
));

function Feeds({view, site, title, folder}: Pick<HeadProps, "view" | "site"> & {readonly title: string; readonly folder: string}) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={link(view, site, `${folder}feed.xml`)} />
      <link rel="alternate" type="application/feed+json" title={title} href={link(view, site, `${folder}feed.json`)} />
    </>
  );
}
