import type {CheerioAPI} from "cheerio";
import type {Written, WrittenDate} from "../../model/format.js";
import {textOf} from "../../syntax/html-tree.js";
import {lineOf, placeOf, tagged} from "./visible.js";

/** When a post appeared, in seconds, as the page's script keeps it: the element for it is filled when the page is shown. */
const posted = /\b(?:var\s+|\.)?(?:ct|oriCreateTime|create_time)\s*[=:]\s*["'](\d{10})["']/;

/** Who published and who wrote a page of a public account of WeChat, and when; empty lists for any other page. */
export function readAccount($: CheerioAPI): {readonly publishers: readonly Written[]; readonly authors: readonly Written[]; readonly dates: readonly WrittenDate[]} {
  if ($("#js_content").length === 0 || $("#activity-name, #js_name").length === 0) return {publishers: [], authors: [], dates: []};
  const authors = tagged($("#js_author_name, #meta_content .rich_media_meta_text").toArray()).slice(0, 1).map((element) => ({value: lineOf([element]), place: placeOf(element)}));
  const publishers = tagged($("#js_name").toArray()).slice(0, 1).map((element) => ({value: lineOf([element]), place: placeOf(element)}));
  const dates = tagged($("script").toArray()).slice(0, 100).flatMap((script): WrittenDate[] => {
    const seconds = posted.exec(textOf(script.children).slice(0, 1_000_000))?.[1];
    return seconds === undefined ? [] : [{from: "meta", value: seconds, place: placeOf(script)}];
  });
  return {publishers: publishers.filter(({value}) => value !== ""), authors: authors.filter(({value}) => value !== "" && value.length <= 20 && !/[\d。]|^原创$/.test(value)), dates: dates.slice(0, 1)};
}
