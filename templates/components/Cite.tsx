import type {ArticleView} from "../../src/model/view.js";
import {label} from "../labels.js";
import type {Here} from "../layouts/props.js";

/**
 * The article as others cite it. The citations stand there without script; with it, each can be copied, gets the day on which
 * it was read where its style asks for that, and the article can be taken along in other formats.
 */
export function Cite({view, site}: Here & {readonly view: ArticleView}) {
  return (
    <details class="exporting" data-exporting="article" data-outlet={view.record.outlet.id}>
      <summary>{label(site, "cite")}</summary>
      <dl class="facts">
        {view.citations.map(({style, name, text}) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <bdi lang={view.lang} data-style={style}>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <noscript>
        <p class="hint">{label(site, "cite-needs-script")}</p>
      </noscript>
    </details>
  );
}
