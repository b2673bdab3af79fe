import type {Crumb} from "../../src/model/view.js";
import {label} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {link} from "../layouts/links.js";
import {LabelText} from "./LabelText.js";

/** The pages that this one stands below, from the front page down. */
export function Breadcrumbs({view, site, crumbs}: Here & {readonly crumbs: readonly Crumb[]}) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={label(site, "breadcrumbs")}>
      <ol>
        {crumbs.map(({path, label: named}) => (
          <li>
            <a href={link(view, site, path)}>
              <LabelText site={site} named={named} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
