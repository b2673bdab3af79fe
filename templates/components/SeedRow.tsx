import {permalinks} from "../../src/model/permalinks.js";
import {longestInRow, mostInRow, type SeedReport} from "../../src/model/report.js";
import type {ReportView} from "../../src/model/view.js";
import {asWritten, beginningOf, label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {DroppedList} from "./DroppedList.js";
import {Shown} from "./LongList.js";
import {Messages, Reason} from "./Messages.js";

/** What became of one seed file; all that is said of it stands in the report's data. */
export function SeedRow({view, site, seed, titles}: Here & {readonly seed: SeedReport; readonly titles: ReportView["titles"]}) {
  const path = pathText(seed.path);
  return (
    <tr data-outcome={seed.outcome}>
      <th scope="row">
        <bdi>
          <code>{asWritten(path)}</code>
        </bdi>
      </th>
      <td class="became">
        <span class="outcome" data-word={`outcome-${seed.outcome}`}>{label(site, `outcome-${seed.outcome}`)}</span>
        <Shown
          view={view}
          site={site}
          listed={mostInRow}
          items={seed.articles}
          show={(id) => (
            <>
              {" "}
              <a href={link(view, site, permalinks.article(id))}>
                <bdi lang={titles[id]?.lang}>{beginningOf(titles[id]?.title ?? id, longestInRow.title)}</bdi>
              </a>
            </>
          )}
          showRest={(rest) => <> {rest}</>}
        />
      </td>
      <td>
        <SeedFormat site={site} seed={seed} />
      </td>
      <td>
        <Messages view={view} site={site} messages={seed.messages} path={path} listed={mostInRow} most={longestInRow.text} />
        {seed.dropped.length > 0 && (
          <details>
            <summary>{label(site, "dropped-count", {count: numberText(seed.dropped.length)})}</summary>
            <DroppedList view={view} site={site} dropped={seed.dropped} listed={mostInRow} most={longestInRow.text} />
          </details>
        )}
      </td>
    </tr>
  );
}

function SeedFormat({site, seed: {format, because}}: Pick<Here, "site"> & {readonly seed: SeedReport}) {
  if (format === null) return <span class="hint">{label(site, "no-format")}</span>;
  return (
    <>
      <code>{format}</code>
      {because !== null && (
        <>
          {" "}
          <span class="hint" lang="en">
            <Reason text={beginningOf(because, longestInRow.text)} />
          </span>
        </>
      )}
    </>
  );
}

/** A path, or both ends of a long one. */
function pathText(path: string): string {
  const half = longestInRow.path / 2;
  return path.length <= longestInRow.path ? path : `${beginningOf(path, half)}${path.slice(-half).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
