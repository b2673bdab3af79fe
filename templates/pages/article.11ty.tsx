import type {ArticleView} from "../../src/model/view.js";
import {ArticleHeader} from "../components/ArticleHeader.js";
import {ArticlePlace} from "../components/ArticlePlace.js";
import {Card} from "../components/Card.js";
import {Cite} from "../components/Cite.js";
import {Contents} from "../components/Contents.js";
import {Elsewhere} from "../components/Elsewhere.js";
import {Provenance} from "../components/Provenance.js";
import {label} from "../labels.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import {imageOrigins} from "../layouts/policy.js";
import type {Here, Props} from "../layouts/props.js";
import {ArticleMetadata} from "../metadata/ArticleMetadata.js";
import {textId} from "../parts.js";

export const data = paginate("article");

/** One article: what it says, where it stands in the archive, and how it came here. */
export default function Article({view, site, bodyOf}: Props<ArticleView>) {
  const here = {view, site};
  const {record} = view;
  return (
    <Page
      {...here}
      title={record.title}
      description={record.lead}
      imageHosts={imageOrigins(site, record.images)}
      metadata={<ArticleMetadata {...here} />}
    >
      <article class="article" data-article-id={record.id}>
        <div class="article-top">
          <ArticleHeader {...here} />
          <Elsewhere {...here} />
        </div>
        <Contents site={site} lang={view.lang} sections={record.sections} />
        {/* The one place that sets HTML: `bodyOf` answers with what was rebuilt from the allow-list. */}
        <div class="body" id={textId} lang={view.lang} dir="auto" innerHTML={bodyOf(record.id, view.anchors)} />
        <ArticlePlace {...here} />
      </article>
      <Related {...here} />
      <Cite {...here} />
      <Provenance {...here} />
    </Page>
  );
}

function Related({view, site}: Here & {readonly view: ArticleView}) {
  if (view.related.length === 0) return null;
  return (
    <section class="related">
      <h2>{label(site, "related")}</h2>
      <div class="related-cards">
        {view.related.map((card) => (
          <Card view={view} site={site} card={card} lead={false} />
        ))}
      </div>
    </section>
  );
}
