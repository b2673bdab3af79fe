import type {Names} from "../src/model/language.js";

/** One row a word: Simplified, Traditional, English. `{…}` is filled in by `label`. */
const row = (hans: string, hant: string, en: string): Names => ({"zh-Hans": hans, "zh-Hant": hant, en});

/** Words of the interface that stand in templates; longer prose stands in `prose/`. */
export const words = {
  // The frame of every page
  "skip": row("跳到正文", "跳至正文", "Skip to content"),
  "site-navigation": row("全站导航", "全站導覽", "Site"),
  "breadcrumbs": row("所在位置", "所在位置", "Breadcrumbs"),
  "front": row("首页", "首頁", "Front page"),
  "outlets": row("媒体", "媒體", "Outlets"),
  "dates": row("日期", "日期", "Dates"),
  "countries": row("国家/地区", "國家/地區", "Countries and territories"),
  "pairs": row("国家/地区对", "國家/地區對", "Country pairs"),
  "search": row("搜索", "搜尋", "Search"),
  "report": row("收录报告", "收錄報告", "Report"),
  "about": row("关于", "關於", "About"),
  "about-title": row("关于 {title}", "關於 {title}", "About {title}"),
  "undated": row("日期不详", "日期不詳", "Undated"),
  "rights": row("文章版权归原作者与原媒体所有。", "文章版權歸原作者與原媒體所有。", "The articles belong to their authors and outlets."),
  "made-by": row("由 Dateline 整理", "由 Dateline 整理", "Made with Dateline"),
  "seeds-to-pages": row("每份原始文件的去向", "每份原始檔案的去向", "What became of every source file"),

  // Counts
  "article-count": row("{count} 篇文章", "{count} 篇文章", "{count} articles"),
  "article-count-one": row("{count} 篇文章", "{count} 篇文章", "{count} article"),
  "outlet-count": row("{count} 家媒体", "{count} 家媒體", "{count} outlets"),
  "outlet-count-one": row("{count} 家媒体", "{count} 家媒體", "{count} outlet"),
  "span": row("{first}至{last}", "{first}至{last}", "{first} to {last}"),
  "separator": row("、", "、", ", "),

  // Front page
  "newest": row("最新文章", "最新文章", "Newest articles"),
  "ways-in": row("从这里读起", "從這裡讀起", "Ways in"),
  "years": row("年份", "年份", "Years"),
  "months": row("月份", "月份", "Months"),
  "days": row("日期", "日期", "Days"),
  "all": row("全部 {count} 项", "全部 {count} 項", "All {count}"),
  "empty": row("这里还没有文章。", "這裡還沒有文章。", "There are no articles here yet."),
  "empty-how": row(
    "把新闻文件放进种子文件夹，文章就会出现在这里；收录报告会说明每份文件的去向。",
    "把新聞檔案放進種子資料夾，文章就會出現在這裡；收錄報告會說明每份檔案的去向。",
    "Put news files into the seeds folder and they appear here; the report says what became of each.",
  ),

  // Article
  "headline-derived": row("标题取自正文", "標題取自正文", "The title was taken from the text"),
  "published-at": row("世界协调时 {time}", "世界協調時 {time}", "{time} UTC"),
  "date-from": row("据{source}", "據{source}", "from {source}"),
  "contents": row("本文章节", "本文章節", "In this article"),
  "place-in-archive": row("在本馆中的位置", "在本館中的位置", "Place in the archive"),
  "why-pair": row("为什么归入“{pair}”", "為什麼歸入「{pair}」", "Why it is filed under {pair}"),
  "main-pair": row("主要", "主要", "main"),
  "score": row("得分 {score}", "得分 {score}", "score {score}"),
  "mentions": row("另外提到", "另外提到", "Also mentioned"),
  "times": row("{count} 次", "{count} 次", "{count}×"),
  "tags": row("标签", "標籤", "Tags"),
  "related": row("相关文章", "相關文章", "Related articles"),
  "original": row("原文", "原文", "Original"),
  "original-at": row("{host} 上的原文", "{host} 上的原文", "Original at {host}"),
  "original-derived": row("网址由正文推得", "網址由正文推得", "The address was worked out from the text"),
  "no-original": row("来源网址不详", "來源網址不詳", "Address of the original unknown"),
  "wayback": row("在互联网档案馆中查找", "在網際網路檔案館中查找", "Look for it in the Wayback Machine"),
  "print-source": row("来源", "來源", "Source"),

  // Provenance
  "provenance": row("出处与整理记录", "出處與整理紀錄", "Provenance"),
  "seed": row("原始文件", "原始檔案", "Source file"),
  "entry": row("第 {number} 条", "第 {number} 條", "entry {number}"),
  "fingerprint": row("SHA-256", "SHA-256", "SHA-256"),
  "format": row("格式", "格式", "Format"),
  "identity": row("编号", "編號", "Id"),
  "language": row("语言", "語言", "Language"),
  "characters": row("{count} 字", "{count} 字", "{count} characters"),
  "length": row("篇幅", "篇幅", "Length"),
  "dates-found": row("文件中的全部日期", "檔案中的全部日期", "Every date in the file"),
  "date-where": row("出现在", "出現在", "Where"),
  "date-written": row("原样", "原樣", "As written"),
  "date-read": row("读作", "讀作", "Read as"),
  "date-used": row("采用", "採用", "Used"),
  "unreadable": row("无法读出", "無法讀出", "Unreadable"),
  "no-dates": row("文件中没有找到日期。", "檔案中沒有找到日期。", "The file offers no date."),
  "messages": row("整理时的说明", "整理時的說明", "Messages"),
  "dropped": row("未收入正文的内容", "未收入正文的內容", "Left out of the text"),
  "dropped-count": row("未收入正文的内容（{count} 处）", "未收入正文的內容（{count} 處）", "Left out of the text ({count})"),
  "line": row("第 {line} 行", "第 {line} 行", "line {line}"),
  "nothing-dropped": row("没有。", "沒有。", "Nothing."),
  "copies": row("相近的文章", "相近的文章", "Near copies"),
  "similarity": row("相似度 {score}", "相似度 {score}", "similarity {score}"),
  "versions": row("其他版本", "其他版本", "Other versions"),
  "duplicates": row("内容相同的文件", "內容相同的檔案", "Files with the same text"),

  // Listings and overviews
  "year": row("年", "年", "Year"),
  "month": row("月", "月", "Month"),
  "day": row("日", "日", "Day"),
  "outlet": row("媒体", "媒體", "Outlet"),
  "country": row("国家/地区", "國家/地區", "Country or territory"),
  "pair": row("国家/地区对", "國家/地區對", "Country pair"),
  "home": row("该媒体的网站", "該媒體的網站", "The outlet’s own site"),
  "see-also": row("另见", "另見", "See also"),
  "listing-pages": row("分页", "分頁", "Pages"),
  "page-of": row("第 {page} 页，共 {pages} 页", "第 {page} 頁，共 {pages} 頁", "Page {page} of {pages}"),
  "page-number": row("第 {page} 页", "第 {page} 頁", "Page {page}"),
  "previous-page": row("上一页", "上一頁", "Previous page"),
  "next-page": row("下一页", "下一頁", "Next page"),
  "neighbours": row("相邻日期", "相鄰日期", "Neighbouring dates"),
  "evidence": row("依据", "依據", "Evidence"),
  "total": row("合计", "合計", "Total"),
  "count": row("篇数", "篇數", "Articles"),

  // Charts
  "over-time": row("文章与时间", "文章與時間", "Articles over time"),
  "over-time-months": row(
    "{first}至{last}每月的文章数，最多的一个月有 {most} 篇。",
    "{first}至{last}每月的文章數，最多的一個月有 {most} 篇。",
    "Articles a month from {first} to {last}; at most {most} in one month.",
  ),
  "over-time-years": row(
    "{first}至{last}每年的文章数，最多的一年有 {most} 篇。",
    "{first}至{last}每年的文章數，最多的一年有 {most} 篇。",
    "Articles a year from {first} to {last}; at most {most} in one year.",
  ),
  "as-table": row("看成表格", "看成表格", "As a table"),
  "bar": row("{date}：{count} 篇", "{date}：{count} 篇", "{date}: {count}"),

  // Report
  "report-lead": row(
    "种子文件夹中的每份文件在此恰好出现一次：成了哪篇文章，读作哪种格式，整理时作了哪些取舍。",
    "種子資料夾中的每份檔案在此恰好出現一次：成了哪篇文章，讀作哪種格式，整理時作了哪些取捨。",
    "Every file of the seed folder stands here exactly once: what it became, how it was read, what was left out.",
  ),
  "outcome": row("结果", "結果", "Outcome"),
  "seeds": row("文件", "檔案", "Files"),
  "articles": row("文章", "文章", "Articles"),
  "refused": row("未收录", "未收錄", "Refused"),
  "warnings": row("警告", "警告", "Warnings"),
  "notes": row("说明", "說明", "Notes"),
  "left-out": row("剔除", "剔除", "Left out"),
  "ignored": row("略过", "略過", "Passed over"),
  "duplicate-files": row("重复", "重複", "Duplicates"),
  "version-files": row("其他版本", "其他版本", "Versions"),
  "undated-articles": row("日期不详", "日期不詳", "Undated"),
  "report-table": row("每份文件的去向", "每份檔案的去向", "What became of each file"),
  "whole-report": row("完整数据", "完整資料", "The whole report as data"),
  "outcome-article": row("一篇文章", "一篇文章", "article"),
  "outcome-articles": row("多篇文章", "多篇文章", "articles"),
  "outcome-duplicate": row("重复", "重複", "duplicate"),
  "outcome-version": row("另一版本", "另一版本", "version"),
  "outcome-refused": row("未收录", "未收錄", "refused"),
  "severity-error": row("错误", "錯誤", "error"),
  "severity-warning": row("警告", "警告", "warning"),
  "severity-note": row("说明", "說明", "note"),
  "no-format": row("未识别", "未識別", "not recognised"),

  // Search
  "search-label": row("搜索标题和正文", "搜尋標題和內文", "Search titles and texts"),
  "search-how": row(
    "用空格隔开的词都要出现；\"……\" 是原样的一句；-词 表示不要",
    "用空格隔開的詞都要出現；\"……\" 是原樣的一句；-詞 表示不要",
    "words apart must all occur; \"…\" is an exact phrase; -word excludes",
  ),
  "search-filters": row("筛选", "篩選", "Narrow"),
  "search-needs-script": row(
    "搜索需要 JavaScript。没有它，也可以从这里找起：",
    "搜尋需要 JavaScript。沒有它，也可以從這裡找起：",
    "Search needs JavaScript. Without it, start from one of these:",
  ),

  // Not found
  "not-found": row("没有这一页", "沒有這一頁", "There is no such page"),
  "not-found-how": row(
    "网址可能写错了，也可能文章已经移出本馆。可以搜索，或从下面的入口找起。",
    "網址可能寫錯了，也可能文章已經移出本館。可以搜尋，或從下面的入口找起。",
    "The address may be mistyped, or the article has left the archive. Search, or start from one of these.",
  ),
} as const satisfies Record<string, Names>;

/** Names of the places in which a seed may carry a date. */
export const dateSources = {
  "rfc822-line": row("正文前的 RFC 822 日期", "正文前的 RFC 822 日期", "an RFC 822 line above the text"),
  "date-line": row("正文前的日期行", "正文前的日期行", "a date line above the text"),
  "time": row("time 元素", "time 元素", "a time element"),
  "pudate": row("pudate 属性", "pudate 屬性", "a pudate attribute"),
  "front-matter": row("文件头", "檔案標頭", "front matter"),
  "epoch-comment": row("抓取注释中的时间戳", "擷取註解中的時間戳記", "the scraper’s time stamp"),
  "meta": row("网页元数据", "網頁中繼資料", "the page’s metadata"),
  "feed-item": row("订阅条目", "訂閱條目", "the feed item"),
  "text": row("正文", "正文", "the text"),
  "address": row("网址", "網址", "the address"),
  "file-name": row("文件名", "檔案名稱", "the file name"),
} as const satisfies Record<string, Names>;
