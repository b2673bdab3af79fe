import type {Card} from "../../src/model/view.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {OutletName} from "./OutletName.js";

/** Copies of an article of a list, folded away. */
export function CardCopies({view, site, copies}: Here & {readonly copies: readonly Card[]}) {
  return (
    <details class="card-copies">
      <summary>{label(site, "also-at-count", {count: numberText(copies.length)})}</summary>
      <ul>
        {copies.map(({path, title, lang, outlet}) => (
          <li>
            <OutletName site={site} name={outlet.name} lang={lang} />{" "}
            <a href={link(view, site, path)}>
              <bdi lang={lang}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
