import {readDate} from "../../syntax/written-date.js";
import {withoutEnd} from "../../text/trim.js";

/** Dates that a line holds among other words. */
export type DatesWithin = {
  /** As written, in order; those of a later change are left out. */
  readonly dates: readonly string[];
  /** How many dates are said to be those of a change. */
  readonly changes: number;
  /** The line with a line break in the place of each date. */
  readonly rest: string;
};

const zone = String.raw`(?:Z|GMT|UTC|[ECMP][SD]?T|CES?T|BST|HKT|JST|KST|MSK|[+-]\d{2}:?\d{2})(?![a-z])`;
const clockOf = "[（(]?(?:北京|香港|台北|臺北|台灣|台湾|新加坡|东京|東京|首尔|首爾|河内|莫斯科|麦加|麥加)(?:时间|時間)[）)]?";
const weekday = "(?:星期|周|週)[一二三四五六日天]";
const time = String.raw`\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|[点點时時]\d{2}分?)`;
const partOfDay = "(?:at |上午|早上|凌晨|清晨|中午|下午|傍晚|晚上|晚间|晚間)?";
const clock = String.raw`(?:,?[ T　]{0,3}(?:[-–/] )?${partOfDay}\s?(?:${zone}\s)?${time}(?:\s?[ap]\.?m\.?)?(?:\s?(?:${zone}|${clockOf}))?)?`;
/** `星期二 下午三时二十分` behind a day in Chinese numerals. */
const clockInWords = String.raw`(?:\s?[（(]?${weekday}[）)]?)?(?:\s?${partOfDay}\s?[一二三四五六七八九十]{1,3}[点點时時][一二三四五六七八九十]{1,3}分)?`;
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";

/** What these match is read by the same reader as any other date. */
const dateInLine = new RegExp(
  [
    String.raw`(?:${weekday},? )?\d{1,2}:\d{2}(?::\d{2})?,? (?:- )?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}(?!\d)`,
    String.raw`(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号號]?(?:\s?[（(]?${weekday}[）)]?)?${clock}`,
    String.raw`(?:中華|中华)?(?:民國|民国)\s?\d{2,3}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日${clock}`,
    // a year of the Republic alone, which signs may set apart where a label says that it is a date
    String.raw`(?<!\d)1[0-4]\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日${clock}`,
    String.raw`(?<=(?:日期|[时時][间間])[:： ]{0,3})1[0-4]\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)${clock}`,
    String.raw`(?:(?:中華|中华)?(?:民國|民国)[〇零○一二三四五六七八九十]{1,5}|[〇零○一二三四五六七八九]{4})年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日${clockInWords}`,
    String.raw`\b${month}\.? \d{1,2},? \d{4},?${clock}`,
    String.raw`\b\d{1,2} ${month}\.? \d{4},?${clock}`,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}(?: -)?${clock}`,
  ].join("|"),
  "gi",
);

/** Words before a date that is not that of publication. */
const ofChange = /(?:更新|更改|修改|修訂|修订|updated?|modified)(?:时间|時間|日期|于|於| on| at)?[^\p{L}]{0,6}$/iu;

/** Finds the dates in a line of a few hundred characters, whose white space is single spaces. */
export function datesWithin(line: string): DatesWithin {
  const dates: string[] = [];
  let changes = 0;
  const rest = line.replace(dateInLine, (found: string, offset: number) => {
    const value = withoutEnd(found.replace(/：/g, ":"), /[,\s]/).trim();
    if (readDate(value) === null) return found;
    if (ofChange.test(line.slice(Math.max(0, offset - 20), offset))) changes++;
    else dates.push(value);
    return "\n";
  });
  return {dates, changes, rest};
}
