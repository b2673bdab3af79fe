import type {ArticleView} from "../../src/model/view.js";
import {asWritten, label, numberText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {DatesFound} from "./DatesFound.js";
import {DroppedList} from "./DroppedList.js";
import {Fact} from "./Fact.js";
import {Messages, Reason} from "./Messages.js";
import {LongList} from "./LongList.js";

type ArticleProps = Here & {readonly view: ArticleView};

/** How an article came here: its file, every date that the file offers, what was noticed, what was left out. */
export function Provenance({view, site}: ArticleProps) {
  const {record, dropped} = view;
  return (
    <details class="provenance">
      <summary>{label(site, "provenance")}</summary>
      <Facts view={view} site={site} />
      <h2>{label(site, "dates-found")}</h2>
      <DatesFound site={site} record={record} />
      {record.messages.length > 0 && <h2>{label(site, "messages")}</h2>}
      <Messages view={view} site={site} messages={record.messages} path={record.seed.path} explained />
      <h2>{label(site, "dropped-count", {count: numberText(dropped.length)})}</h2>
      {dropped.length > 0 ? <DroppedList view={view} site={site} dropped={dropped} explained /> : <p>{label(site, "nothing-dropped")}</p>}
      <OtherCopies view={view} site={site} />
    </details>
  );
}

function Facts({view, site}: ArticleProps) {
  const {record, because} = view;
  const {seed} = record;
  return (
    <dl class="facts">
      <Fact name={label(site, "seed")}>
        <bdi>
          <code>{asWritten(seed.path)}</code>
        </bdi>
        {seed.entry > 0 && ` ${label(site, "entry", {number: numberText(seed.entry + 1)})}`}
      </Fact>
      <Fact name={label(site, "fingerprint")}>
        <code>{seed.sha256}</code>
      </Fact>
      <Fact name={label(site, "format")}>
        <code>{record.format}</code>
        {because !== null && (
          <span class="hint" lang="en">
            {" "}
            <Reason text={because} />
          </span>
        )}
      </Fact>
      <Fact name={label(site, "identity")}>
        <code>{record.id}</code>
      </Fact>
      <Fact name={label(site, "language")}>
        <code>{view.lang}</code>
      </Fact>
      <Fact name={label(site, "length")}>{label(site, "characters", {count: numberText(record.characters)})}</Fact>
    </dl>
  );
}

function OtherCopies({view, site}: ArticleProps) {
  const {versions, duplicates} = view.record;
  return (
    <>
      <FileList view={view} site={site} title={label(site, "versions")} paths={versions.map(({seed}) => seed)} />
      <FileList view={view} site={site} title={label(site, "duplicates")} paths={duplicates} />
    </>
  );
}

function FileList({view, site, title, paths}: Here & {readonly title: string; readonly paths: readonly string[]}) {
  if (paths.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <LongList
        view={view}
        site={site}
        lengthOf={(path) => path.length}
        items={paths}
        show={(path) => (
          <li>
            <bdi>
              <code>{asWritten(path)}</code>
            </bdi>
          </li>
        )}
      />
    </>
  );
}
