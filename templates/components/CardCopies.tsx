import type {Card} from "../../src/model/view.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

/** Copies of an article of a list, folded away. */
export function CardCopies({view, site, copies}: Here & {readonly copies: readonly Card[]}) {
  return (
    <details class="card-copies">
      <summary>{label(site, "also-at-count", {count: numberText(copies.length)})}</summary>
      <ul>
        {copies.map(({path, title, lang, outlet}) => (
          <li>
            <bdi class="name" lang={lang}>{outlet.name}</bdi>{" "}
            <a href={link(view, site, path)}>
              <bdi lang={lang}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
