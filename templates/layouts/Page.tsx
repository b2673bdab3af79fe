import type {Child} from "../markup/jsx-runtime.js";
import type {Crumb, View} from "../../src/model/view.js";
import {Breadcrumbs} from "../components/Breadcrumbs.js";
import {label} from "../labels.js";
import {Footer} from "./Footer.js";
import {Head, type HeadProps} from "./Head.js";
import {Header} from "./Header.js";

type PageProps = HeadProps & {
  readonly view: Pick<View, "kind" | "path"> & {readonly crumbs?: readonly Crumb[]};
  readonly children: Child;
};

/** Everything around the content of a page. The doctype is put before it where pages are rendered. */
export function Page({children, ...head}: PageProps) {
  const {view, site} = head;
  return (
    <html lang={site.language}>
      <Head {...head} />
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
