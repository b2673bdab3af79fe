import {row, type Names} from "../../model/language.js";
import {unknownOutlet} from "../../model/outlet.js";
import {labeller} from "../labels.js";

const words = {
  "found": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} articles found"),
  "found-one": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} article found"),
  "copy-of": row("与上面的“{title}”大致相同", "與上面的「{title}」大致相同", "Much the same as “{title}” above"),
  "searching": row("正在搜索……", "正在搜尋……", "Searching…"),
  "trouble": row("搜索没有成功：{reason}", "搜尋沒有成功：{reason}", "The search did not succeed: {reason}"),
  "unreachable": row("没有网络，或网站没有回应。", "沒有網路，或網站沒有回應。", "there is no network, or the site does not answer."),
  "opened-as-file": row(
    "网页是从文件夹里直接打开的，浏览器不让它读别的文件。要这样用，生成网站时须加 --portable。",
    "網頁是從資料夾裡直接開啟的，瀏覽器不讓它讀別的檔案。要這樣用，產生網站時須加 --portable。",
    "the page was opened from a folder, where browsers let it read no other file. A site for that is built with --portable.",
  ),
  "nothing": row("没有文章同时符合这些条件：", "沒有文章同時符合這些條件：", "No article meets all of these:"),
  "term-has": row("含有“{term}”：{count} 篇", "含有「{term}」：{count} 篇", "with “{term}”: {count}"),
  "term-lacks": row("不含“{term}”：{count} 篇", "不含「{term}」：{count} 篇", "without “{term}”: {count}"),
  "without-filters": row("不加筛选：{count} 篇", "不加篩選：{count} 篇", "Without filters: {count}"),
  "near": row("相近的搜索：", "相近的搜尋：", "Near to it:"),
  "near-one": row("{query}：{count} 篇", "{query}：{count} 篇", "{query}: {count}"),
  "marks-are-text": row("引号也算在要找的文字里。不算引号：", "引號也算在要找的文字裡。不算引號：", "Quotation marks are part of what is looked for. Without them:"),
  "found-for": row("“{query}”：找到 {total} 篇文章", "「{query}」：找到 {total} 篇文章", "“{query}”: {total} articles found"),
  "chosen-filters": row("已选的筛选", "已選的篩選", "Chosen filters"),
  "remove-filter": row("取消筛选：{name}（{facet}）", "取消篩選：{name}（{facet}）", "Remove filter: {name} ({facet})"),
  "clear-filters": row("全部取消", "全部取消", "Clear all"),
  "filters-chosen": row("筛选（{count}）", "篩選（{count}）", "Narrow ({count})"),
  "more-values": row("其余 {count} 项", "其餘 {count} 項", "{count} more"),
  "trend": row("搜索结果与时间", "搜尋結果與時間", "Results over time"),
  "trend-month": row(
    "{first}至{last}每月的篇数，最多的一个月有 {most} 篇。点选一个月即按该月筛选。",
    "{first}至{last}每月的篇數，最多的一個月有 {most} 篇。點選一個月即按該月篩選。",
    "Articles a month from {first} to {last}; at most {most} in one month. Choose a month to narrow the search to it.",
  ),
  "trend-year": row(
    "{first}至{last}每年的篇数，最多的一年有 {most} 篇。点选一年即按该年筛选。",
    "{first}至{last}每年的篇數，最多的一年有 {most} 篇。點選一年即按該年篩選。",
    "Articles a year from {first} to {last}; at most {most} in one year. Choose a year to narrow the search to it.",
  ),
  "bar": row("{date}：{count} 篇", "{date}：{count} 篇", "{date}: {count}"),
  "bar-chosen": row("{date}：{count} 篇（已选）", "{date}：{count} 篇（已選）", "{date}: {count} (chosen)"),
  "as-table": row("看成表格", "看成表格", "As a table"),
  "count": row("篇数", "篇數", "Articles"),
  "key-search": row("搜索", "搜尋", "search"),
  "key-move": row("选择结果", "選擇結果", "move"),
  "key-open": row("打开", "開啟", "open"),
  "key-back": row("返回", "返回", "back"),
  "script-tried": row("简体、繁体和全角、半角都找过了。", "繁體、簡體和全形、半形都找過了。", "Both scripts, both widths and both cases were tried."),
  "without-text": row("文章 {id}（此刻读不到内容）", "文章 {id}（此刻讀不到內容）", "Article {id} (its text cannot be loaded now)"),
  "more": row("再显示 {count} 篇", "再顯示 {count} 篇", "Show {count} more"),
  "undated": row("日期不详", "日期不詳", "Undated"),
  "no-outlet": unknownOutlet,
  "filters": row("筛选", "篩選", "Narrow"),
  "sort": row("排序", "排序", "Order"),
  "relevance": row("相关", "相關", "Relevance"),
  "newest": row("最新", "最新", "Newest"),
  "oldest": row("最早", "最早", "Oldest"),
  "outlet": row("媒体", "媒體", "Outlet"),
  "year": row("年份", "年份", "Year"),
  "month": row("月份", "月份", "Month"),
  "country": row("国家/地区", "國家/地區", "Country or territory"),
  "pair": row("国家/地区对", "國家/地區對", "Country pair"),
  "script": row("字体", "字體", "Script"),
  "format": row("格式", "格式", "Format"),
  "Hans": row("简体", "簡體", "Simplified"),
  "Hant": row("繁体", "繁體", "Traditional"),
} as const satisfies Record<string, Names>;

export type Word = keyof typeof words;

/** Words of the search page. */
export const label = labeller(words);
