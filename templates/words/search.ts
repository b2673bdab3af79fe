import {row, type Names} from "../../src/model/language.js";

/** Words of the search page, and of keeping the archive. */
export const searchWords = {
  // Search
  "search-label": row("搜索标题和正文", "搜尋標題和內文", "Search titles and texts"),
  "search-placeholder": row("标题或正文", "標題或內文", "Title or text"),
  "search-how": row(
    "用空格隔开的词都要出现；\"……\" 是原样的一句；-词 表示不要",
    "用空格隔開的詞都要出現；\"……\" 是原樣的一句；-詞 表示不要",
    "words apart must all occur; \"…\" is an exact phrase; -word excludes",
  ),
  "search-help": row("更多写法", "更多寫法", "more ways"),
  "skip-filters": row("跳过筛选，到结果", "跳過篩選，到結果", "Skip to the results"),
  "search-filters": row("筛选", "篩選", "Narrow"),
  "search-needs-script": row(
    "搜索需要 JavaScript。没有它，也可以从这里找起：",
    "搜尋需要 JavaScript。沒有它，也可以從這裡找起：",
    "Search needs JavaScript. Without it, start from one of these:",
  ),

  // Keeping the archive
  "keep": row("保存到这台设备", "儲存到這台裝置", "Keep this archive on this device"),
  "keep-how": row(
    "读过的页面会留在这台设备上，没有网络也能再读。也可以把整个档案连同搜索一起保存下来，以后随时移除。",
    "讀過的頁面會留在這台裝置上，沒有網路也能再讀。也可以把整個檔案庫連同搜尋一起儲存下來，以後隨時移除。",
    "Pages that you have read stay on this device, to be read again without a network. The whole archive can be kept as well, with its search, and removed at any time.",
  ),
  "keep-start": row("保存整个档案", "儲存整個檔案庫", "Keep the whole archive"),
  "keep-continue": row("继续保存", "繼續儲存", "Continue"),
  "keep-stop": row("停止", "停止", "Stop"),
  "keep-remove": row("从这台设备移除", "從這台裝置移除", "Remove from this device"),
} as const satisfies Record<string, Names>;
