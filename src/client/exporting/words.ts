import {row, type Names} from "../../model/language.js";
import {pageLanguage} from "../labels.js";

const words = {
  "copy": row("复制", "複製", "Copy"),
  "copied": row("已复制", "已複製", "Copied"),
  "copy-failed": row("没有复制成功，请选中文字复制", "沒有複製成功，請選取文字複製", "Copying failed: select the text instead"),
  "page-address": row("本页网址", "本頁網址", "This page"),
  "references": row("文献管理", "文獻管理", "For reference managers"),
  "article": row("本文", "本文", "The article"),
  "all-articles": row("全部文章", "全部文章", "All articles"),
  "text": row("纯文本", "純文字", "Plain text"),
  "loading": row("正在整理……", "正在整理……", "Collecting…"),
  "texts-loaded": row("正在读取全文：{done} / {total}", "正在讀取全文：{done} / {total}", "Loading texts: {done} of {total}"),
  "saved": row("{count} 篇文章，存为 {file}", "{count} 篇文章，存為 {file}", "{count} articles, saved as {file}"),
  "saved-without-text": row(
    "{count} 篇文章，存为 {file}。超过 {most} 篇时不含全文：全文在“数据”里。",
    "{count} 篇文章，存為 {file}。超過 {most} 篇時不含全文：全文在「資料」裡。",
    "{count} articles, saved as {file}. More than {most} come without their texts: those are among the data.",
  ),
  "trouble": row("没有成功：{reason}", "沒有成功：{reason}", "That did not succeed: {reason}"),
} as const satisfies Record<string, Names>;

/** A word of exporting in the page's language, with `{name}` replaced by its value. */
export function word(name: keyof typeof words, values: Readonly<Record<string, string>> = {}): string {
  return words[name][pageLanguage()].replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank);
}
