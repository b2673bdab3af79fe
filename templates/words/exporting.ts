import {row, type Names} from "../../src/model/language.js";

/** Words of citing and exporting, and of the page of the data. */
export const exportingWords = {
  "cite": row("引用与导出", "引用與匯出", "Cite and export"),
  "cite-needs-script": row(
    "有 JavaScript 时，这里还可以一键复制，或存为 BibTeX、RIS、CSL-JSON、Markdown、纯文本和 JSON。",
    "有 JavaScript 時，這裡還可以一鍵複製，或存為 BibTeX、RIS、CSL-JSON、Markdown、純文字和 JSON。",
    "With JavaScript each can be copied here, and saved as BibTeX, RIS, CSL-JSON, Markdown, plain text and JSON.",
  ),
  "export-listing": row("导出与订阅", "匯出與訂閱", "Export and subscribe"),
  "export-articles": row("导出这些文章", "匯出這些文章", "Export these articles"),
  "export-search": row("导出搜索结果", "匯出搜尋結果", "Export the results"),
  "data": row("数据", "資料", "Data"),
  "data-how": row(
    "整个档案也是一个 Frictionless Data Package：每个文件的字段、大小和校验和都写在 {file} 里。CSV 用 UTF-8，可以直接用电子表格打开；以 =、+、-、@ 开头的文字前面加了 '，以免被当作公式。",
    "整個檔案庫也是一個 Frictionless Data Package：每個檔案的欄位、大小和校驗和都寫在 {file} 裡。CSV 用 UTF-8，可以直接用試算表開啟；以 =、+、-、@ 開頭的文字前面加了 '，以免被當作公式。",
    "The whole archive is a Frictionless Data Package as well: {file} says what the fields, size and checksum of every file are. CSV is UTF-8 and opens in a spreadsheet; a text that begins with =, +, - or @ has a ' before it, lest it be run as a formula.",
  ),
  "dataset": row(
    "{title}收录的新闻文章：标题、媒体、日期、全文，所关的国家和地区、国家/地区对及依据，以及每月的篇数。",
    "{title}收錄的新聞文章：標題、媒體、日期、全文，所關的國家和地區、國家/地區對及依據，以及每月的篇數。",
    "News articles of {title}: titles, outlets, dates, texts, the countries, territories and pairs they are about with the evidence, and counts a month.",
  ),
  "field": row("字段", "欄位", "Field"),
  "field-type": row("类型", "類型", "Type"),
  "field-means": row("含义", "含義", "Meaning"),
  "more-data": row("其他文件", "其他檔案", "Other files"),
} as const satisfies Record<string, Names>;
