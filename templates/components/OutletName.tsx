import {namelessOutlet} from "../../src/model/outlet.js";
import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/** The name of an outlet as it writes it, in the language of its articles; that there is none, in the reader's. */
export function OutletName({site, name, lang}: {readonly site: Site; readonly name: string; readonly lang: string}) {
  return name === namelessOutlet ? <span class="name">{label(site, "no-outlet")}</span> : <bdi class="name" lang={lang}>{name}</bdi>;
}
