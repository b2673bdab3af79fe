import type {ArticleView, Site} from "../../src/model/view.js";
import {label, numberText} from "../labels.js";

/**
 * Offers to load all pictures of an article, now or always; a single one has its button where it stands. It needs the
 * script, and stands there from the first, so that nothing jumps.
 */
export function PictureOffer({view, site}: {readonly view: ArticleView; readonly site: Site}) {
  const {length} = view.record.images;
  if (site.images !== "ask" || length === 0) return null;
  return (
    <span class="show-pictures" data-show-pictures="">
      {length > 1 && <button type="button">{label(site, "show-pictures", {count: numberText(length)})}</button>}
      <label>
        <input type="checkbox" /> <span>{label(site, "always-pictures")}</span>
      </label>
    </span>
  );
}
