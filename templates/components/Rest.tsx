import {reportPath} from "../../src/model/report.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

/** Items of a list of findings that a page shows: a dump may have tens of thousands, and all stand in the report's data. */
export const mostListed = 100;

/** What follows those that a page shows: how many more there are, and where they stand. */
export function Rest({view, site, all}: Here & {readonly all: readonly unknown[]}) {
  if (all.length <= mostListed) return null;
  return <a href={link(view, site, reportPath)}>{label(site, "rest-in-report", {count: numberText(all.length - mostListed)})}</a>;
}
