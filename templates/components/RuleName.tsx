import {permalinks} from "../../src/model/permalinks.js";
import type {Here} from "../layouts/props.js";
import {link} from "../layouts/links.js";

/** A rule by its name; `explained`, a door to the part of the report that says what it means. */
export function RuleName({view, site, rule, explained}: Here & {readonly rule: string; readonly explained: boolean}) {
  const name = <code>{rule}</code>;
  return explained ? <a href={link(view, site, permalinks.reportOf(rule))}>{name}</a> : name;
}
