import {row, type Names} from "../../src/model/language.js";
import {unknownOutlet} from "../../src/model/outlet.js";

/** Words of every page, of the front page, and of pages that stand by themselves. */
export const frameWords = {
  // The frame of every page
  "skip": row("跳到正文", "跳至正文", "Skip to content"),
  "site-navigation": row("全站导航", "全站導覽", "Site"),
  "interface-language": row("界面语言", "介面語言", "Language of the interface"),
  "breadcrumbs": row("所在位置", "所在位置", "Breadcrumbs"),
  "front": row("首页", "首頁", "Front page"),
  "outlets": row("媒体", "媒體", "Outlets"),
  "dates": row("日期", "日期", "Dates"),
  "countries": row("国家/地区", "國家/地區", "Countries and territories"),
  "countries-door": row("国家/地区", "國家/地區", "Countries"),
  "pairs": row("国家/地区对", "國家/地區對", "Country pairs"),
  "all-pairs": row("全部国家/地区对", "全部國家/地區對", "All country pairs"),
  "search": row("搜索", "搜尋", "Search"),
  "report": row("收录报告", "收錄報告", "Report"),
  "about": row("关于", "關於", "About"),
  "about-title": row("关于 {title}", "關於 {title}", "About {title}"),
  "undated": row("日期不详", "日期不詳", "Undated"),
  "no-outlet": unknownOutlet,
  "rights": row("文章版权归原作者与原媒体所有。", "文章版權歸原作者與原媒體所有。", "The articles belong to their authors and outlets."),
  "made-by": row("由 Dateline 整理", "由 Dateline 整理", "Made with Dateline"),
  "seeds-to-pages": row("每份原始文件的去向", "每份原始檔案的去向", "What became of every source file"),

  // Addresses of earlier builds
  "gone": row("此文已不在档案中", "此文已不在檔案中", "No longer in the archive"),
  "gone-how": row("这个地址曾有一篇文章，现在档案中没有它了。", "這個網址曾有一篇文章，現在檔案中沒有它了。", "An article stood at this address; the archive has it no more."),
  "moved": row("已移至新地址", "已移至新網址", "Moved"),
  "moved-how": row("这里的内容现在位于：", "這裡的內容現在位於：", "What stood here is now at:"),

  // Counts
  "article-count": row("{count} 篇文章", "{count} 篇文章", "{count} articles"),
  "article-count-one": row("{count} 篇文章", "{count} 篇文章", "{count} article"),
  "file-count": row("{count} 份文件", "{count} 份檔案", "{count} files"),
  "file-count-one": row("{count} 份文件", "{count} 份檔案", "{count} file"),
  "outlet-count": row("{count} 家媒体", "{count} 家媒體", "{count} outlets"),
  "outlet-count-one": row("{count} 家媒体", "{count} 家媒體", "{count} outlet"),
  "span": row("{first}至{last}", "{first}至{last}", "{first} to {last}"),
  "separator": row("、", "、", ", "),

  // Front page
  "newest": row("最新文章", "最新文章", "Newest articles"),
  "this-day": row("往年今日", "往年今日", "This day in other years"),
  "this-day-how": row("按日历翻看每一天", "按日曆翻看每一天", "Turn to any day in the calendar"),
  "ways-in": row("从这里读起", "從這裡讀起", "Ways in"),
  "years": row("年份", "年份", "Years"),
  "all": row("全部 {count} 项", "全部 {count} 項", "All {count}"),
  "empty": row("这里还没有文章。", "這裡還沒有文章。", "There are no articles here yet."),
  "empty-how": row(
    "把新闻文件放进种子文件夹，文章就会出现在这里；收录报告会说明每份文件的去向。",
    "把新聞檔案放進種子資料夾，文章就會出現在這裡；收錄報告會說明每份檔案的去向。",
    "Put news files into the seeds folder and they appear here; the report says what became of each.",
  ),

  // Not found
  "not-found": row("没有这一页", "沒有這一頁", "There is no such page"),
  "not-found-how": row(
    "网址可能写错了，也可能文章已经移出本馆。可以搜索，或从下面的入口找起。",
    "網址可能寫錯了，也可能文章已經移出本館。可以搜尋，或從下面的入口找起。",
    "The address may be mistyped, or the article has left the archive. Search, or start from one of these.",
  ),
} as const satisfies Record<string, Names>;
