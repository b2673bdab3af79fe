import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {lettersAlone} from "../../text/letters-alone.js";

/** Aggregators write `Headline - Publisher` and name the publisher once more: the title without it, which is listed. */
export function withoutPublisher(title: Written, publishers: readonly Written[], findings: Findings): Written {
  const [, headline = "", name = ""] = /^(.{4,999}?)\s{1,9}[-–—|]\s{1,9}([^|–—]{1,60})$/s.exec(title.value.trim()) ?? [];
  const cut = [headline, ...name.split(" - ").slice(0, -1)].join(" - ");
  const last = name.split(" - ").at(-1) ?? "";
  if (last === "" || !publishers.some(({value}) => bare(value) === bare(last))) return title;
  findings.drop("title-suffix", title.value.trim(), title.place);
  return {...title, value: cut};
}

function bare(words: string): string {
  return lettersAlone(words).toLowerCase();
}
