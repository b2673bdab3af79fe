import {row, type Names} from "../../model/language.js";
import {labeller} from "../labels.js";

const words = {
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
} as const satisfies Record<string, Names>;

export type Word = keyof typeof words;

/** Words of what keeps the site for when its server is away. */
export const label = labeller(words);
