import type {Site} from "../../src/model/view.js";
import {dateText} from "../dates.js";

/** A year, month or day in the reader's words beside its machine form. */
export function DateText({site, date}: {readonly site: Site; readonly date: string}) {
  return <time datetime={date}>{dateText(site.language, date)}</time>;
}
