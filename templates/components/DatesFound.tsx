import type {ArticleDate, ArticleRecord} from "../../src/model/article.js";
import type {Site} from "../../src/model/view.js";
import {dateSourceText, label} from "../labels.js";

type DatesFoundProps = {
  readonly site: Site;
  readonly record: Pick<ArticleRecord, "dates" | "published" | "publishedFrom">;
};

/** Every date that a seed offers: where it stood, how it was written, how it was read, and which one was taken. */
export function DatesFound({site, record}: DatesFoundProps) {
  if (record.dates.length === 0) return <p>{label(site, "no-dates")}</p>;
  const used = record.dates.find(({from, value}) => from === record.publishedFrom && value === record.published);
  return (
    <section class="scroll" tabindex={0} aria-label={label(site, "dates-found")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label(site, "date-where")}</th>
            <th scope="col">{label(site, "date-written")}</th>
            <th scope="col">{label(site, "date-read")}</th>
            <th scope="col">{label(site, "date-used")}</th>
          </tr>
        </thead>
        <tbody>
          {record.dates.map((date) => (
            <DateRow site={site} date={date} used={date === used} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DateRow({site, date, used}: {readonly site: Site; readonly date: ArticleDate; readonly used: boolean}) {
  return (
    <tr class={used ? "used" : undefined}>
      <th scope="row">{dateSourceText(site, date.from)}</th>
      <td>
        <bdi>
          <code>{date.written}</code>
        </bdi>
      </td>
      <td>{date.value === null ? label(site, "unreadable") : <code>{date.value}</code>}</td>
      <td>{used && "✓"}</td>
    </tr>
  );
}
