import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {canonicalKey} from "../../text/address.js";
import type {FragmentHeader} from "../fragment/header.js";

/** Notes where the header of a fragment below front matter says something else; front matter is what is kept. */
export function noteDisagreement(title: Written | undefined, source: Written | undefined, header: FragmentHeader, findings: Findings): void {
  if (title) compareTitles(title, header.title, findings);
  if (source && header.address.value !== "" && source.value !== header.address.value && keyOf(source) !== keyOf(header.address)) {
    const kept = `the address of the front matter, \`${source.value}\`, was kept`;
    findings.note("address-disagreement", `Found \`${header.address.value}\` as the address of the link; ${kept}`, header.address.place);
  }
}

function compareTitles(title: Written, linked: Written, findings: Findings): void {
  const words = linked.value.trim();
  if (words === "" || title.value === words || bare(title.value) === bare(words)) return;
  const kept = `the title of the front matter, \`${title.value.trim()}\`, was kept`;
  findings.note("title-disagreement", `Found \`${words}\` as the text of the link; ${kept}`, linked.place);
  if (!bare(title.value).includes(bare(words))) findings.drop("second-title", words, linked.place);
}

function bare(title: string): string {
  return title.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

function keyOf({value}: Written): string {
  return canonicalKey(value) ?? value;
}
