import type {Names} from "../src/model/language.js";
import {articleWords} from "./words/article.js";
import {exportingWords} from "./words/exporting.js";
import {frameWords} from "./words/frame.js";
import {listingWords} from "./words/listing.js";
import {pictureWords} from "./words/pictures.js";
import {reportWords} from "./words/report.js";
import {searchWords} from "./words/search.js";
import {storyWords} from "./words/stories.js";

export {dateSources} from "./words/date-sources.js";

/** Words of the interface that stand in templates; longer prose stands in `prose/`. */
export const words = {
  ...frameWords,
  ...articleWords,
  ...listingWords,
  ...exportingWords,
  ...pictureWords,
  ...reportWords,
  ...searchWords,
  ...storyWords,
} as const satisfies Record<string, Names>;
