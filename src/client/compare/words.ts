import {row} from "../../model/language.js";
import {labeller} from "../labels.js";

/** A word of comparing in the page's language, with `{name}` replaced by its value. */
export const word = labeller({
  "undated": row("日期不详", "日期不詳", "Undated"),
  "which": row(
    "在搜索结果或文章页面上选两三篇文章，它们就会并排在这里。",
    "在搜尋結果或文章頁面上選兩三篇文章，它們就會並排在這裡。",
    "Pick two or three articles in search results or on their pages, and they stand here side by side.",
  ),
  "search": row("去搜索", "去搜尋", "Search"),
  "loading": row("正在取文章……", "正在取文章……", "Loading…"),
  "missing": row("有的文章此刻读不到：{ids}", "有的文章此刻讀不到：{ids}", "These cannot be loaded now: {ids}"),
  "sum": row("并排 {count} 处意思相近的话。", "並排 {count} 處意思相近的話。", "{count} passages say nearly the same."),
  "near": row("与第 {number} 篇的一句相近", "與第 {number} 篇的一句相近", "near to a sentence of article {number}"),
  "passage": row("第 {number} 处", "第 {number} 處", "Passage {number}"),
});
