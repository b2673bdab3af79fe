import {row, type Names} from "../../model/language.js";
import {pageLanguage} from "../labels.js";

const words = {
  "undated": row("日期不详", "日期不詳", "Undated"),
  "pick": row("选来对照", "選來對照", "Pick to compare"),
  "picked": row("已选", "已選", "Picked"),
  "bar": row("选来对照的文章", "選來對照的文章", "Articles to compare"),
  "go": row("对照 {count} 篇", "對照 {count} 篇", "Compare {count}"),
  "one-more": row("再选一篇就可以对照", "再選一篇就可以對照", "Pick one more to compare"),
  "drop": row("不选：{title}", "不選：{title}", "Drop: {title}"),
  "clear": row("清除", "清除", "Clear"),
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
} as const satisfies Record<string, Names>;

/** A word of comparing in the page's language, with `{name}` replaced by its value. */
export function word(name: keyof typeof words, values: Readonly<Record<string, string>> = {}): string {
  return words[name][pageLanguage()].replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank);
}
