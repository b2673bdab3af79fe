import type {Way} from "../../src/model/view.js";
import {Sparkline} from "../charts/Sparkline.js";
import {numberText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {currentAt, link} from "../layouts/links.js";
import {LabelText} from "./LabelText.js";

/** Doors to other pages, with the number of articles behind them and their trend where they are known, set like the index of a book. */
export function Ways({view, site, ways}: Here & {readonly ways: readonly Way[]}) {
  return (
    <ul class="ways">
      {ways.map(({path, label: named, count, trend}) => (
        <li>
          <a href={link(view, site, path)} aria-current={currentAt(view, path)}>
            <LabelText site={site} named={named} />
          </a>
          {trend && <Sparkline trend={trend} />}
          {count !== undefined && (
            <>
              {" "}
              <span class="count">{numberText(count)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
