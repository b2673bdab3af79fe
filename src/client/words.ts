import {row, type Names} from "../model/language.js";
import {labeller} from "./labels.js";

const words = {
  "table": row("表格", "表格", "Table"),
  "note": row("注释", "註釋", "Note"),
  "show-picture": row("显示图片", "顯示圖片", "Show picture"),
  "picture-lost": row("图片没能显示，可能已经不在了。", "圖片沒能顯示，可能已經不在了。", "The picture could not be loaded; it may be gone."),
  "aid-undo": row("看原文", "看原文", "Show as written"),
  "aid-note": row("逐字转换，并非原文，可能有误", "逐字轉換，並非原文，可能有誤", "Converted character by character: not as written, and may err"),
  "report-words": row("按文字筛选", "按文字篩選", "Filter by words"),
  "report-outcome": row("结果", "結果", "Outcome"),
  "report-all": row("全部", "全部", "All"),
  "report-shown": row("显示 {total} 个文件", "顯示 {total} 個檔案", "{total} files shown"),
} as const satisfies Record<string, Names>;

export type Word = keyof typeof words;

/** Words that the script adds to any page. */
export const label = labeller(words);
