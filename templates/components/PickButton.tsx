import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/** Picks an article to be compared. It needs the script, and stands there from the first, so that nothing jumps. */
export function PickButton({site, id}: {readonly site: Site; readonly id: string}) {
  return (
    <button type="button" class="pick" data-pick={id} aria-pressed="false">
      {label(site, "pick")}
    </button>
  );
}
