import {row, type Names} from "../../src/model/language.js";

/** Words of listings and overviews. */
export const listingWords = {
  // Listings and overviews
  "year": row("年", "年", "Year"),
  "month": row("月", "月", "Month"),
  "outlet": row("媒体", "媒體", "Outlet"),
  "country": row("国家/地区", "國家/地區", "Country or territory"),
  "pair": row("国家/地区对", "國家/地區對", "Country pair"),
  "search-these": row("在这些文章中搜索", "在這些文章中搜尋", "Search these articles"),
  "home": row("该媒体的网站", "該媒體的網站", "The outlet’s own site"),
  "with-it": row("同一批文章中的其他国家/地区对", "同一批文章中的其他國家/地區對", "Other pairs in the same articles"),
  "other-pairs": row("其余 {count} 对", "其餘 {count} 對", "The other {count}"),
  "see-also": row("另见", "另見", "See also"),
  "listing-pages": row("分页", "分頁", "Pages"),
  "part": row("第 {number} 页，从最旧的数起", "第 {number} 頁，從最舊的數起", "Page {number}, counted from the oldest"),
  "newest-part": row("最新一页，共 {number} 页", "最新一頁，共 {number} 頁", "Newest of {number} pages"),
  "newest-page": row("最新", "最新", "Newest"),
  "newer-page": row("较新", "較新", "Newer"),
  "older-page": row("较旧", "較舊", "Older"),
  "oldest-page": row("最旧", "最舊", "Oldest"),
  "page-number": row("第 {page} 页", "第 {page} 頁", "Page {page}"),
  "previous-page": row("上一页", "上一頁", "Previous page"),
  "next-page": row("下一页", "下一頁", "Next page"),
  "neighbours": row("相邻日期", "相鄰日期", "Neighbouring dates"),
  "evidence": row("依据", "依據", "Evidence"),
  "total": row("合计", "合計", "Total"),
  "count": row("篇数", "篇數", "Articles"),
} as const satisfies Record<string, Names>;
