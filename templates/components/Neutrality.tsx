import type {Site} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import type {Names} from "../../src/model/language.js";

/** What a label says, and what not. */
export const neutralityNote: Names = {
  "zh-Hans": "国家/地区标签由程序从文章用词中推得，说明谁在行动，不代表对主权或边界的任何看法；两方按代码字母顺序排列。",
  "zh-Hant": "國家/地區標籤由程式從文章用詞中推得，說明誰在行動，不代表對主權或邊界的任何看法；兩方按代碼字母順序排列。",
  "en":
    "Labels of countries and territories are worked out by a program from the words of an article. They say who acts " +
    "and are no view on sovereignty or borders; the two sides stand in alphabetical order of their codes.",
};

/** The words of the link to more. */
export const neutralityMore: Names = {"zh-Hans": "怎样读这些标签", "zh-Hant": "怎樣讀這些標籤", "en": "How to read them"};

const spoken = (site: Site, names: Names) => names[site.language];

/** That a label is no view on sovereignty, wherever countries and pairs are listed. */
export function Neutrality({view, site}: Here) {
  return (
    <p class="neutrality">
      {spoken(site, neutralityNote)} <a href={link(view, site, `${permalinks.about}#neutrality`)}>{spoken(site, neutralityMore)}</a>
    </p>
  );
}
