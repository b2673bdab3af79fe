import type {ComponentChildren} from "preact";
import type {Crumb, View} from "../../src/model/view.js";
import {Breadcrumbs} from "../components/Breadcrumbs.js";
import {label, plainText} from "../labels.js";
import {Footer} from "./Footer.js";
import {Header} from "./Header.js";
import {link} from "./links.js";
import {contentPolicy} from "./policy.js";
import type {Here} from "./props.js";

type PageProps = Here & {
  readonly view: Pick<View, "kind" | "path"> & {readonly crumbs?: readonly Crumb[]};
  /** Of the page alone; the site's own is added. Absent on the front page. */
  readonly title?: string;
  readonly description?: string;
  /** Exact origins of the article's images. */
  readonly imageHosts?: readonly string[];
  /** Path that a reader is led to, where the page only stands for another. */
  readonly movedTo?: string | null;
  /** Not to be found by search engines. */
  readonly unlisted?: boolean;
  readonly children: ComponentChildren;
};

/** Everything around the content of a page. The doctype is put before it where pages are rendered. */
export function Page({view, site, title, description, imageHosts, movedTo, unlisted, children}: PageProps) {
  return (
    <html lang={site.language}>
      <Head view={view} site={site} title={title} description={description} imageHosts={imageHosts} movedTo={movedTo} unlisted={unlisted} />
      <body class={`${view.kind}-page`}>
        <a class="skip" href="#content">
          {label(site, "skip")}
        </a>
        <Header view={view} site={site} />
        {view.crumbs && <Breadcrumbs view={view} site={site} crumbs={view.crumbs} />}
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer view={view} site={site} />
      </body>
    </html>
  );
}

function Head({view, site, title, description, imageHosts, movedTo, unlisted}: Omit<PageProps, "children">) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(imageHosts)} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{[title, site.title].map((part) => plainText(part ?? "")).filter(Boolean).join(" · ")}</title>
      {movedTo != null && <meta http-equiv="refresh" content={`0; url=${link(view, site, movedTo)}`} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {description && <meta name="description" content={plainText(description)} />}
      <link rel="stylesheet" href={link(view, site, site.assets.style)} />
      <link rel="search" type="application/opensearchdescription+xml" title={plainText(site.title)} href={link(view, site, "opensearch.xml")} />
      <script
        defer
        src={link(view, site, site.assets.script)}
        data-portable={site.portable || undefined}
        data-worker={site.assets.worker && link(view, site, site.assets.worker)}
      />
    </head>
  );
}
