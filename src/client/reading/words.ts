import {row, type Names} from "../../model/language.js";
import {labeller} from "../labels.js";

const words = {
  "reading-bar": row("本文中找到的词", "本文中找到的詞", "Found in this article"),
  "match-of": row("第 {position} 处，共 {total} 处", "第 {position} 處，共 {total} 處", "Match {position} of {total}"),
  "no-match": row("本文中没有找到", "本文中沒有找到", "Not found in this article"),
  "no-match-short": row("没有找到", "沒有找到", "Not found"),
  "previous-match": row("上一处", "上一處", "Previous match"),
  "next-match": row("下一处", "下一處", "Next match"),
  "close-bar": row("关闭", "關閉", "Close"),
} as const satisfies Record<string, Names>;

export type Word = keyof typeof words;

/** Words of the bar that leads through an article. */
export const label = labeller(words);
