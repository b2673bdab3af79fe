import type {PairRef, Site} from "../../src/model/view.js";
import {countryText, pairDash} from "../names.js";

/** Both sides of a pair; a line breaks between them, never within a side. */
export function PairName({site, pair: {sides: [one, other]}}: {readonly site: Site; readonly pair: PairRef}) {
  return (
    <span class="pair-name">
      <span class="side">{countryText(site, one)}</span>
      {pairDash(site)}
      <wbr />
      <span class="side">{countryText(site, other)}</span>
    </span>
  );
}
