import {languages, type Language, type Names} from "../model/language.js";

/** One row a word: Simplified, Traditional, English. `{…}` is filled in by `label`. */
const row = (hans: string, hant: string, en: string): Names => ({"zh-Hans": hans, "zh-Hant": hant, en});

const words = {
  "found": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} articles found"),
  "found-one": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} article found"),
  "searching": row("正在搜索……", "正在搜尋……", "Searching…"),
  "trouble": row("搜索没有成功：{reason}", "搜尋沒有成功：{reason}", "The search did not succeed: {reason}"),
  "nothing": row("没有文章同时符合这些条件：", "沒有文章同時符合這些條件：", "No article meets all of these:"),
  "term-has": row("含有“{term}”：{count} 篇", "含有「{term}」：{count} 篇", "with “{term}”: {count}"),
  "term-lacks": row("不含“{term}”：{count} 篇", "不含「{term}」：{count} 篇", "without “{term}”: {count}"),
  "without-filters": row("不加筛选再找一次", "不加篩選再找一次", "Search without filters"),
  "script-tried": row("简体、繁体和全角、半角都找过了。", "繁體、簡體和全形、半形都找過了。", "Both scripts, both widths and both cases were tried."),
  "more": row("再显示 {count} 篇", "再顯示 {count} 篇", "Show {count} more"),
  "undated": row("日期不详", "日期不詳", "Undated"),
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
  "show-picture": row("显示图片", "顯示圖片", "Show picture"),
  "show-pictures": row("显示本文全部 {count} 张图片", "顯示本文全部 {count} 張圖片", "Show all {count} pictures"),
  "always-pictures": row("以后都显示图片", "以後都顯示圖片", "Always show pictures"),
  "picture-lost": row("图片没能显示，可能已经不在了。", "圖片沒能顯示，可能已經不在了。", "The picture could not be loaded; it may be gone."),
  "report-words": row("按文字筛选", "按文字篩選", "Filter by words"),
  "report-outcome": row("结果", "結果", "Outcome"),
  "report-all": row("全部", "全部", "All"),
  "report-shown": row("显示 {total} 个文件", "顯示 {total} 個檔案", "{total} files shown"),
} as const satisfies Record<string, Names>;

export type Word = keyof typeof words;

/** The language of the page, which is the site's. */
export function pageLanguage(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? "zh-Hans";
}

/** A word of the interface in the page's language, with `{name}` replaced by its value. */
export function label(word: Word, values: Readonly<Record<string, string>> = {}): string {
  return words[word][pageLanguage()].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

const englishMonths = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** A year, month or day (`2024`, `2024-06`, `2024-06-20`) in words: `2024年6月20日`, `20 June 2024`. */
export function dateLabel(date: string): string {
  const [year = "", month, day] = date.split("-");
  const parts =
    pageLanguage() === "en"
      ? [day && String(Number(day)), month && englishMonths[Number(month) - 1], year]
      : [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
  return parts.filter(Boolean).join(pageLanguage() === "en" ? " " : "");
}
