/** A way of writing a date or a part of it, and what the forms of `readDate` know it by. */
type Spelling = readonly [RegExp, string | ((...groups: string[]) => string)];

const numeral = "[〇零○一二三四五六七八九十廿卅]";

/** Hours east of UTC of clocks that are named before or behind a date, and of zones that never change theirs. */
const clocks: readonly (readonly [RegExp, number])[] = [
  [/(?:北京|香港|台北|臺北|台灣|台湾|新加坡)(?:时间|時間)|\(?Asia\/(?:Shanghai|Taipei|Hong_Kong|Macau|Singapore|Chongqing)\)?/u, 8],
  [/(?:东京|東京|日本|首尔|首爾)(?:时间|時間)|\(?Asia\/(?:Tokyo|Seoul)\)?/u, 9],
  [/(?:河内|曼谷|越南)(?:时间|時間)|\(?Asia\/(?:Ho_Chi_Minh|Saigon|Bangkok)\)?/u, 7],
  [/(?:莫斯科|麦加|麥加|利雅得|多哈|安卡拉)(?:时间|時間)|\(?Europe\/Moscow\)?/u, 3],
  [/(?:格林[尼威]治|世界协调|世界協調)(?:标准|標準)?(?:时间|時間|时|時)|\(?(?:Etc\/)?UTC\)?$/u, 0],
];

/** Time stamps without signs: `20210310152000`, `20210310T1520Z`. */
const stamp: Spelling = [/^((?:19|20)\d{2})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(?=Z|$)/, (_, year = "", month = "", day = "", hour = "", minute = "", second = "") => `${year}-${month}-${day} ${hour}:${minute}${second === "" ? "" : `:${second}`}`];

/** The day of a year, or of an ISO week (1 is Monday), as ISO 8601 counts them: `2024-172`, `2024-W25-4`. */
function dayOf(year: number, week: number | null, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = week === null ? Date.UTC(year, 0, 1) : fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const found = new Date(first + ((week === null ? 0 : (week - 1) * 7) + day - 1) * 86_400_000);
  return found.toISOString().slice(0, 10);
}

/** In order: what an earlier one leaves, a later one finds. */
const spellings: readonly Spelling[] = [
  // A day of the moon's calendar behind the sun's
  [/\s?[（(]?(?:农历|農曆|阴历|陰曆|夏历|夏曆)[\p{Script=Han}\s]{2,16}[）)]?$/u, ""],
  // `西元2024年`, and a day of the moon's calendar in front: `甲辰年五月十五日 2024年6月20日`
  [/^(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[\p{Script=Han}]{2,8}\s)?(?:西元|公元|西历|西曆)?\s?(?=[\d〇零○一二三四五六七八九])/u, ""],
  // Digits of Arabic and Persian
  [/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit = "") => String((digit.codePointAt(0) ?? 0) & 0xf)],
  // `2024-W25-4`, `2024-172`, `/Date(1718870036000)/` of .NET, `1718870036.123`
  [/^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])-?([1-7])(?=$|T)/, (_, year = "", week = "", day = "") => dayOf(Number(year), Number(week), Number(day))],
  [/^(\d{4})-([0-2]\d{2}|3[0-5]\d|36[0-6])(?=$|T)/, (_, year = "", day = "") => dayOf(Number(year), null, Number(day))],
  [/^\/Date\((\d{9,14})(?:[+-]\d{4})?\)\/$/, "$1"],
  [/^(\d{9,10})\.\d{1,9}$/, "$1"],
  // Eras: a year of the Republic, of Reiwa, Heisei and Shōwa
  [/^(?:(?:中华|中華)?(?:民国|民國)\s?)?(1[0-4]\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, (_, year = "", _mark = "", month = "", day = "") => `${1911 + Number(year)}-${month}-${day}`],
  [/^(1[0-4]\d)\s?年(?=\s?\d{1,2}\s?月)/u, (_, year = "") => `${1911 + Number(year)}年`],
  [/(?:中华|中華)?(?:民国|民國)\s?(\d{1,3}|[〇零○一二三四五六七八九十百]{1,6})\s?年/u, (_, year = "") => `${1911 + number(year)}年`],
  [/(令和|平成|昭和)\s?(\d{1,2}|元|[一二三四五六七八九十]{1,3})\s?年/u, (_, era = "", year = "") => `${(eras[era] ?? 0) + (year === "元" ? 1 : number(year))}年`],
  // Days of the week
  [/\s?[（(]?(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)[）)]?/u, " "],
  [/(?<=[日号號일.\d])\s?[（(][一二三四五六日天月火水木金土월화수목금토일][）)]/u, " "],
  [/,?\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i, ""],
  [/^(?:thứ \p{L}{2,5}|chủ nhật),?\s/iu, ""],
  [/^ngày\s/iu, ""],
  [/^[,\s]+/u, ""],
  // Korean and Vietnamese words, Chinese numerals
  [/년/u, "年"], [/월/u, "月"], [/일/u, "日"], [/시(?=\s?\d|$|\s)/u, "時"], [/분/u, "分"], [/초/u, "秒"], [/오전/u, "上午"], [/오후/u, "下午"],
  [/^(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})/iu, "$1/$2/$3"],
  [new RegExp(`${numeral}{1,5}(?=\\s?[年月日号號时時点點分秒])`, "gu"), (words = "") => String(number(words))],
  // `28 六月 2021`, `六月 28, 2021`, as blogs in Chinese have it that were made for English
  [/^(\d{1,2}) (\d{1,2})月,? (\d{4})(?!\d)/u, "$3/$2/$1"],
  [/^(\d{1,2})月 (\d{1,2}), (\d{4})(?!\d)/u, "$3/$1/$2"],
  // `9时5分`, `零时30分`; an hour or half a day alone is less than any record tells
  [/(?<=\d[点點時时])(\d)(?=分|$)/u, "0$1"],
  [/(?<=\d\s?[日号號])\s{0,3}(?:上午|早上|凌晨|清晨|中午|下午|傍晚|晚上|晚间|晚間)?\s?(?:\d{1,2}\s?[点點時时](?:[整许許]|左右)?)?$/u, ""],
  [/(?<=年|月|日|号|號|时|時|点|點|分)\s(?=\d)/gu, ""],
  [/(?<=[日号號])\s?,\s?(?=\d|[上下中]午)/u, " "],
  [/(?<=[日号號])(?=\d|上午|下午|早上|凌晨|清晨|中午|傍晚|晚)/u, " "],
  // `2021 June 10`, `2021-Jun-10`
  [/^(\d{4})[\s-](\p{L}{3,10})\.?[\s-](\d{1,2})(?!\d)/u, "$3 $2 $1"],
  // `2021. 3. 10.`, `10-3-2021`, `10-Mar-2021`
  [/^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?/, "$1/$2/$3"],
  [/^(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/, "$1/$2/$3"],
  [/^(\d{1,2})-(\p{L}{3,10})-(\d{4}|\d{2})(?!\d)/u, "$1 $2 $3"],
  // `10 de marzo de 2021`, `1er mars 2021`
  [/(\d{1,2})º? de (\p{L}{3,10})\.? (?:de |del )?(\d{4})/iu, "$1 $2 $3"],
  [/^(\P{N}{0,20})1er (?=\p{L})/u, "$11 "],
  // `Wed Mar 10 15:20:00 CST 2021` of Unix, `Wed Mar 10 2021 15:20:00 GMT+0800 (…)` of browsers
  [/^\p{L}{3},? (\p{L}{3}) {1,2}(\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)(?: ([A-Z]{2,5}|[+-]\d{4}))? (\d{4})$/u, (_, month = "", day = "", time = "", zone = "", year = "") => `${day} ${month} ${year} ${time} ${zone}`.trimEnd()],
  [/^\p{L}{3},? (\p{L}{3}) (\d{1,2}) (\d{4}) (\d{1,2}:\d{2}:\d{2})(?= |$)/u, "$2 $1 $3 $4"],
  // A zone between a day and a time: `2024-06-20 HKT 15:53`
  [/(?<=\d) ((?:HK|JS|KS)T|GMT|UTC|[ECMP][SD]?T) (\d{1,2}:\d{2}(?::\d{2})?)$/, " $2 $1"],
  // Zones: `UTC+8`, `(GMT+08:00)`, `[America/New_York]` and the like behind an offset
  [/\s?[（(]?(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?[）)]?/i, (_, sign = "", hours = "", minutes = "") => ` ${sign}${hours.padStart(2, "0")}${minutes === "" ? "00" : minutes}`],
  [/(?<=[+-]\d{2}:?\d{2}|Z)\s?(?:\[[\w/+-]{1,40}\]|\([\p{L} ]{1,40}\))$/u, ""],
  // Go writes an offset and the name of its zone, Java and Thymeleaf the place in brackets
  [/(?<=\s[+-]\d{4})\s[A-Z]{3,5}(?:\sm=\S{1,40})?$/, ""],
  [/\sМСК$/u, " MSK"],
  [/(?<=\d{4})\s[|｜·]\s(?=\d{1,2}:)/, " "],
  // What stands between a day and a time, and behind it: `à`, `um`, `Uhr`, `г.`
  [/\sг(?:\.|ода)?,?(?=\s|$)/u, ""],
  [/(?<=\d),?\s(?:at|um|à|às|a las|alle|в|om|lúc|pukul|kl\.?)\s(?=\d)/iu, " "],
  [/\s(?:Uhr|Hrs?)$/i, ""],
  // Hours: `15h20`, `15.20` behind a day, `3:20 pm`, `下午 3:20`
  [/(?<!\d)(\d{1,2})\s?h\s?(\d{2})(?!\d)/i, "$1:$2"],
  [/(?<=\d{4},? )(\d{1,2})\.(\d{2})(?=\s[A-Z]|$)/, "$1:$2"],
  [/(?<!\d)(\d{1,2}):(\d{2}(?::\d{2})?)\s?([ap])\.?m\.?/i, (_, hour = "", rest = "", half = "") => `${hourOf(hour, /p/i.test(half), /a/i.test(half))}:${rest}`],
  [/(上午|早上|凌晨|清晨|中午|下午|傍晚|晚上|晚间|晚間)\s?(\d{1,2})([:点點時时])/u, (_, part = "", hour = "", mark = "") => `${hourOf(hour, /^[下傍晚]/u.test(part), part === "凌晨")}${mark}`],
  // A time before its day: `08:30 - 10/03/2021`
  [/^(\d{1,2}:\d{2}(?::\d{2})?),?\s(?:-\s)?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})$/, "$2 $1"],
  // A zone between a day and a time: `2024年6月20日 +0800 15:53`
  [/(?<=[\d日号號]) ([+-]\d{2}:?\d{2}) (\d{1,2}:\d{2}(?::\d{2})?)$/u, " $2 $1"],
  stamp,
];

const eras: Readonly<Record<string, number>> = {令和: 2018, 平成: 1988, 昭和: 1925};

/** A date in the spelling that most are written in, if it is a date at all; a few hundred spellings become some ten. */
export function usualSpelling(written: string): string {
  let text = written.normalize("NFKC");
  text = text.replace(/(?<=[+-]\d{2}:?\d{2}|Z)\s?(?:\[[\w/+-]{1,40}\]|\([\w :/+-]{1,40}\))$/, "");
  const clock = clocks.find(([name]) => name.test(text));
  if (clock) text = `${text.replace(clock[0], " ").replace(/\(\s{0,9}\)/, "").trim()} +${String(clock[1]).padStart(2, "0")}00`;
  for (const spelling of spellings) text = respelled(text, spelling);
  return text.replace(/\s+/g, " ").trim();
}

/** The same for a text of digits alone, which only a time stamp is another spelling for. */
export function usualSpellingOfDigits(digits: string): string {
  return respelled(digits, stamp);
}

function respelled(text: string, [pattern, usual]: Spelling): string {
  return typeof usual === "string" ? text.replace(pattern, usual) : text.replace(pattern, usual);
}

const digits = "〇一二三四五六七八九";

/** `二〇二一` is 2021, `三十一` is 31, `一百一十三` is 113, `110` itself. */
function number(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const plain = words.replace(/[零○]/gu, "〇").replace(/廿/u, "二十").replace(/卅/u, "三十");
  const [, tens = "", ones = ""] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(plain) ?? [];
  const [, hundreds = "", rest = ""] = /^([一二三四五六七八九])百〇?(.*)$/u.exec(plain) ?? [];
  if (hundreds !== "") return digits.indexOf(hundreds) * 100 + (rest === "" ? 0 : number(rest));
  if (plain.includes("十")) return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + (ones === "" ? 0 : digits.indexOf(ones));
  return Number([...plain].map((digit) => digits.indexOf(digit)).join(""));
}

/** Of 24, from one of 12. */
function hourOf(written: string, isAfternoon: boolean, isNight: boolean): number {
  const hour = Number(written);
  if (hour === 12) return isNight ? 0 : 12;
  return isAfternoon && hour < 12 ? hour + 12 : hour;
}
