import type {Label, Site} from "../../src/model/view.js";
import {labelText} from "../names.js";
import {DateText} from "./DateText.js";
import {PairName} from "./PairName.js";

/** Whatever a page names, in the reader's language; words of a seed keep their own language and direction. */
export function LabelText({site, named}: {readonly site: Site; readonly named: Label}) {
  if (named.type === "text") return <bdi lang={named.lang}>{named.text}</bdi>;
  if (named.type === "date") return <DateText site={site} date={named.date} />;
  if (named.type === "pair") return <PairName site={site} pair={named.pair} />;
  return <>{labelText(site, named)}</>;
}
