import {fillArticle} from "./exporting/article.js";
import {fillListing} from "./exporting/listing.js";

for (const part of document.querySelectorAll<HTMLElement>("details[data-exporting]")) {
  if (part.dataset.exporting === "article") fillArticle(part);
  else fillListing(part);
}
