import type {Child} from "../markup/jsx-runtime.js";
import type {Site} from "../../src/model/view.js";
import type {Difference as Stretches} from "../../src/model/story-views.js";
import {label, numberText} from "../labels.js";

/** Where both states of a text are shown, or the first or the second alone. */
type Side = "both" | "from" | "to";

/** A passage with what was taken out and what was put in, marked so that it is seen without colour. */
export function Difference({stretches, side = "both"}: {readonly stretches: Stretches; readonly side?: Side}) {
  return (
    <>
      {stretches.filter(({change}) => standsIn(change, side)).map(({change, text}) => {
        if (change === "same") return text;
        // a line end that was put in or taken out would not be seen
        const shown = text.replaceAll("\n", "¶ ");
        return change === "removed" ? <del>{shown}</del> : <ins>{shown}</ins>;
      })}
    </>
  );
}

function standsIn(change: Stretches[number]["change"], side: Side): boolean {
  return side === "both" || change === "same" || (change === "removed") === (side === "from");
}

/** Paragraphs that follow one another and are the same; a few of them stand as they are, more are folded away. */
type Run = {readonly unchanged: boolean; readonly paragraphs: Stretches[]};

const mostUnchanged = 2;

function runsOf(paragraphs: readonly Stretches[]): readonly Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphs) {
    const unchanged = paragraph.every(({change}) => change === "same");
    const last = runs.at(-1);
    if (last?.unchanged === unchanged) last.paragraphs.push(paragraph);
    else runs.push({unchanged, paragraphs: [paragraph]});
  }
  return runs;
}

type TextProps = {readonly site: Site; readonly lang: string; readonly paragraphs: readonly Stretches[]};

/** Two states of a text as one. */
export function OneText({site, lang, paragraphs}: TextProps) {
  return (
    <div class="difference">
      {runsOf(paragraphs).map((run) => (
        <Folded site={site} run={run}>
          {run.paragraphs.map((stretches) => (
            <p lang={lang} dir="auto">
              <Difference stretches={stretches} />
            </p>
          ))}
        </Folded>
      ))}
    </div>
  );
}

type SideProps = TextProps & {readonly heads: readonly [string, string]};

/** Two states of a text side by side, paragraph by paragraph; on a narrow page one below the other. */
export function SideBySide({site, lang, paragraphs, heads}: SideProps) {
  return (
    <div class="sides">
      <p class="side-heads" aria-hidden="true">
        <span>{heads[0]}</span>
        <span>{heads[1]}</span>
      </p>
      {runsOf(paragraphs).map((run) => (
        <Folded site={site} run={run}>
          {run.paragraphs.map((stretches) => (
            <div class="side-row">
              <SidePassage stretches={stretches} side="from" head={heads[0]} lang={lang} />
              <SidePassage stretches={stretches} side="to" head={heads[1]} lang={lang} />
            </div>
          ))}
        </Folded>
      ))}
    </div>
  );
}

function SidePassage({stretches, side, head, lang}: {readonly stretches: Stretches; readonly side: "from" | "to"; readonly head: string; readonly lang: string}) {
  const present = stretches.some(({change}) => standsIn(change, side));
  return (
    <div class={present ? "side" : "side absent"}>
      <span class="side-head">{head}</span>
      <p lang={lang} dir="auto">{present ? <Difference stretches={stretches} side={side} /> : "—"}</p>
    </div>
  );
}

function Folded({site, run, children}: {readonly site: Site; readonly run: Run; readonly children: Child}) {
  if (!run.unchanged || run.paragraphs.length <= mostUnchanged) return <>{children}</>;
  return (
    <details class="unchanged">
      <summary>{label(site, "unchanged", {count: numberText(run.paragraphs.length)})}</summary>
      {children}
    </details>
  );
}
