import {languages, row, type Language, type Names} from "../model/language.js";

const words = {
  "found": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} articles found"),
  "found-one": row("找到 {total} 篇文章", "找到 {total} 篇文章", "{total} article found"),
  "searching": row("正在搜索……", "正在搜尋……", "Searching…"),
  "trouble": row("搜索没有成功：{reason}", "搜尋沒有成功：{reason}", "The search did not succeed: {reason}"),
  "nothing": row("没有文章同时符合这些条件：", "沒有文章同時符合這些條件：", "No article meets all of these:"),
  "term-has": row("含有“{term}”：{count} 篇", "含有「{term}」：{count} 篇", "with “{term}”: {count}"),
  "term-lacks": row("不含“{term}”：{count} 篇", "不含「{term}」：{count} 篇", "without “{term}”: {count}"),
  "without-filters": row("不加筛选：{count} 篇", "不加篩選：{count} 篇", "Without filters: {count}"),
  "near": row("相近的搜索：", "相近的搜尋：", "Near to it:"),
  "near-one": row("{query}：{count} 篇", "{query}：{count} 篇", "{query}: {count}"),
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
  "table": row("表格", "表格", "Table"),
  "count": row("篇数", "篇數", "Articles"),
  "reading-bar": row("本文中找到的词", "本文中找到的詞", "Found in this article"),
  "match-of": row("第 {position} 处，共 {total} 处", "第 {position} 處，共 {total} 處", "Match {position} of {total}"),
  "no-match": row("本文中没有找到", "本文中沒有找到", "Not found in this article"),
  "no-match-short": row("没有找到", "沒有找到", "Not found"),
  "previous-match": row("上一处", "上一處", "Previous match"),
  "next-match": row("下一处", "下一處", "Next match"),
  "close-bar": row("关闭", "關閉", "Close"),
  "key-search": row("搜索", "搜尋", "search"),
  "key-move": row("选择结果", "選擇結果", "move"),
  "key-open": row("打开", "開啟", "open"),
  "key-back": row("返回", "返回", "back"),
  "script-tried": row("简体、繁体和全角、半角都找过了。", "繁體、簡體和全形、半形都找過了。", "Both scripts, both widths and both cases were tried."),
  "without-text": row("文章 {id}（此刻读不到内容）", "文章 {id}（此刻讀不到內容）", "Article {id} (its text cannot be loaded now)"),
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
  "keep-offer": row("{articles} 篇文章、全部页面和搜索，共 {size}。", "{articles} 篇文章、全部頁面和搜尋，共 {size}。", "{articles} articles, all pages and search: {size}."),
  "keep-away": row("现在连不上服务器。", "現在連不上伺服器。", "The server cannot be reached now."),
  "keep-coming": row("正在保存……", "正在儲存……", "Being kept…"),
  "keep-progress": row("已保存 {percent}%", "已儲存 {percent}%", "{percent}% kept"),
  "keep-there": row(
    "整个档案都在这台设备上，共 {size}，没有网络也能阅读和搜索。有新内容时会自动更新。",
    "整個檔案庫都在這台裝置上，共 {size}，沒有網路也能閱讀和搜尋。有新內容時會自動更新。",
    "The whole archive is on this device, {size}, to read and search without a network. New builds replace it by themselves.",
  ),
  "keep-so-far": row("这台设备上已有 {size}。", "這台裝置上已有 {size}。", "{size} are on this device so far."),
  "keep-search": row("搜索已在这台设备上，共 {size}。", "搜尋已在這台裝置上，共 {size}。", "Search is on this device already: {size}."),
  "keep-removed": row("已从这台设备移除。", "已從這台裝置移除。", "Removed from this device."),
  "keep-room": row("这台设备给本站的空间不够。", "這台裝置給本站的空間不夠。", "This device has no room for more."),
  "keep-unreachable": row(
    "连不上服务器，下次打开本站时会继续。",
    "連不上伺服器，下次打開本站時會繼續。",
    "The server cannot be reached; keeping goes on at the next visit.",
  ),
  "keep-missing": row(
    "有些文件没能取到，下次打开本站时会再取。",
    "有些檔案沒能取得，下次打開本站時會再取。",
    "Some files could not be fetched; they are tried again at the next visit.",
  ),
  "kept-away-title": row("打不开这一页", "打不開這一頁", "This page cannot be opened"),
  "kept-away": row(
    "现在连不上服务器，这一页也没有保存在这台设备上。",
    "現在連不上伺服器，這一頁也沒有儲存在這台裝置上。",
    "The server cannot be reached, and this page is not kept on this device.",
  ),
  "kept-articles": row("保存着 {count} 篇文章，最近读过的是：", "儲存著 {count} 篇文章，最近讀過的是：", "{count} articles are kept; those read last:"),
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

/** The month of a date alone: `6月`, `Jun`. */
export function monthLabel(date: string): string {
  const month = Number(date.slice(5, 7));
  return pageLanguage() === "en" ? (englishMonths[month - 1] ?? "").slice(0, 3) : `${month}月`;
}
