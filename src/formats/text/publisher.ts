import type {RawArticle, Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {squeeze} from "../../syntax/nodes.js";

/** The outlet as a seed calls it: the first of the names that it gives; the others are listed. */
export function publisherOf(names: readonly Written[], findings: Findings): Pick<RawArticle, "publisher"> {
  const [publisher, ...others] = names.map((name) => ({...name, value: squeeze(name.value)})).filter(({value}) => value !== "");
  for (const {value, place} of others) if (value !== publisher?.value) findings.drop("source-name", value, place);
  return publisher ? {publisher} : {};
}
