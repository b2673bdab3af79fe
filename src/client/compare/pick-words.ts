import {row} from "../../model/language.js";
import {labeller} from "../labels.js";

/** A word of picking in the page's language, with `{name}` replaced by its value. */
export const word = labeller({
  "pick": row("选来对照", "選來對照", "Pick to compare"),
  "picked": row("已选", "已選", "Picked"),
  "bar": row("选来对照的文章", "選來對照的文章", "Articles to compare"),
  "go": row("对照 {count} 篇", "對照 {count} 篇", "Compare {count}"),
  "one-more": row("再选一篇就可以对照", "再選一篇就可以對照", "Pick one more to compare"),
  "drop": row("不选：{title}", "不選：{title}", "Drop: {title}"),
  "clear": row("清除", "清除", "Clear"),
});
