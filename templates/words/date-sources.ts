import {row, type Names} from "../../src/model/language.js";

/** Names of the places in which a seed may carry a date. */
export const dateSources = {
  "rfc822-line": row("正文前的 RFC 822 日期", "正文前的 RFC 822 日期", "an RFC 822 line above the text"),
  "date-line": row("正文前的日期行", "正文前的日期行", "a date line above the text"),
  "time": row("文中的 time 元素", "文中的 time 元素", "a time element"),
  "pudate": row("文中的 pudate 属性", "文中的 pudate 屬性", "a pudate attribute"),
  "front-matter": row("文件头", "檔案標頭", "front matter"),
  "epoch-comment": row("抓取注释中的时间戳", "擷取註解中的時間戳記", "the scraper’s time stamp"),
  "meta": row("网页元数据", "網頁中繼資料", "the page’s metadata"),
  "feed-item": row("订阅条目", "訂閱條目", "the feed item"),
  "text": row("正文", "正文", "the text"),
  "address": row("网址", "網址", "the address"),
  "file-name": row("文件名", "檔案名稱", "the file name"),
  "revision": row("最后一次修订", "最後一次修訂", "the last revision"),
} as const satisfies Record<string, Names>;
