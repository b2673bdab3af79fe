import {americanOffset} from "./american-zones.js";
import {usualSpelling, usualSpellingOfDigits} from "./date-spellings.js";
import {monthOf} from "./month-names.js";

/** A date as it stands written, taken apart: nothing is converted. */
export type DateParts = {
  readonly form: "epoch" | "rfc822" | "rfc822-without-colons" | "iso" | "chinese" | "numeric" | "english";
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC; absent when the text names no zone. */
  readonly offset?: number;
};

type Groups = Readonly<Record<string, string | undefined>>;

const time = String.raw`(?<hour>\d{1,2})[:点點時时](?<minute>\d{2})分?(?:[:]?(?<second>\d{2})秒?(?:[.,]\d{1,9})?)?`;
const zone = String.raw`(?<zone>Z|UTC|GMT|UT|MSK|WET|EET|[A-Z][SD]T|[A-Z]EST|CEST|[A-Z]{2}T|[ECMP]T|[+-]\d{2}:?\d{2}|[+-]\d{2})`;
const weekday = String.raw`(?:\p{L}{2,10}\.?,?\s+)?`;
const partOfDay = "(?<part>上午|早上|凌晨|清晨|中午|下午|傍晚|晚上|晚间|晚間)?";

/** Every form that is read, whole: a text that goes on is not a date. */
const forms: readonly {readonly form: DateParts["form"]; readonly pattern: RegExp}[] = [
  {form: "iso", pattern: whole(String.raw`(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:[T -]\s?${time}\s?${zone}?)?)?`)},
  {form: "iso", pattern: whole(String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})${zone}?)?`)},
  {form: "iso", pattern: whole(String.raw`(?<year>\d{4})`)},
  {form: "rfc822", pattern: whole(String.raw`${weekday}(?<day>\d{1,2}) (?<name>\p{L}{3,10})\.? (?<year>\d{4}|\d{2})[ ,]+${time}(?:\s?${zone})?`)},
  // `Wed, 03 Apr 2024 13 00 00 +0200`
  {form: "rfc822-without-colons", pattern: whole(String.raw`${weekday}(?<day>\d{1,2}) (?<name>\p{L}{3,10}) (?<year>\d{4}) (?<hour>\d{2}) (?<minute>\d{2}) (?<second>\d{2}) ${zone}`)},
  {
    form: "chinese",
    pattern: whole(
      String.raw`(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号號]?(?:\s?[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?(?:\s?${partOfDay}\s?${time}(?:\s?${zone})?)?)?`,
    ),
  },
  {form: "chinese", pattern: whole(String.raw`(?<year>\d{4})\s?年`)},
  {form: "numeric", pattern: whole(String.raw`(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:,?\s(?:-\s)?${time}\s?${zone}?)?`)},
  {form: "numeric", pattern: whole(String.raw`(?<first>\d{1,2})[/.](?<other>\d{1,2})[/.](?<year>\d{4})(?:,?\s(?:-\s)?${time}\s?${zone}?)?`)},
  {form: "english", pattern: whole(String.raw`${weekday}(?<name>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?:,?\s(?:at )?${time}\s?(?<half>[ap]\.?m\.?)?\s?${zone}?)?`)},
  {form: "english", pattern: whole(String.raw`${weekday}(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<name>\p{L}{3,10})\.?,? (?<year>\d{4})(?:,?\s(?:-\s)?${time}\s?${zone}?)?`)},
  {form: "english", pattern: whole(String.raw`(?<name>\p{L}{3,10})\.?,? (?<year>\d{4})`)},
];

/** Zones that RFC 822 names, and others that news sites write, in hours east of UTC. */
const zones: Readonly<Record<string, number>> = {
  Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7,
  CET: 1, CEST: 2, BST: 1, EET: 2, EEST: 3, MSK: 3, HKT: 8, JST: 9, KST: 9,
};

/** Longest text that is looked at. */
const longest = 80;

/** Signs of sentences: no date has any of them, in whatever spelling, and many a line of a text holds a digit beside one. */
const sign = /[。、！？；《》「」『』“”%％]/;

/**
 * Takes a written date apart: ISO 8601, RFC 822, Unix time, `2024年6月20日 15:53`, `15/07/2020 - 10:39` (day first, unless
 * that is no date), `Aug 11th 2020`. `null` when the whole text is not a date that exists.
 */
export function readDate(written: string): DateParts | null {
  const text = written.replace(/[\s\u200b-\u200f\ufeff]+/gu, " ").trim();
  if (text.length > longest || sign.test(text) || !mayBeDate(text)) return null;
  const known = lastRead.get(text);
  if (known !== undefined) return known;
  const parts = partsIn(text);
  if (lastRead.size >= mostLastRead) lastRead.clear();
  lastRead.set(text, parts);
  return parts;
}

// What was read last: one date stands in several places of a seed, and is looked at before it is taken out of the text.
const lastRead = new Map<string, DateParts | null>();
const mostLastRead = 16;

function partsIn(text: string): DateParts | null {
  if (/^\d{9,19}$/.test(text)) return inOtherSpelling(text, usualSpellingOfDigits(text)) ?? fromEpoch(text);
  const known = inUsualForm(text);
  if (known) return known;
  const usual = usualSpelling(text);
  return inOtherSpelling(text, usual) ?? (/^\d{9,14}$/.test(usual) ? fromEpoch(usual) : null);
}

function inOtherSpelling(text: string, usual: string): DateParts | null {
  return usual === text ? null : inUsualForm(usual);
}

/** Whether a text holds a digit of whatever script, or a year in Chinese numerals. */
export function mayBeDate(text: string): boolean {
  return /\p{Nd}|[〇零○一二三四五六七八九十百元]\s?年/u.test(text);
}

function inUsualForm(text: string): DateParts | null {
  for (const {form, pattern} of forms) {
    const groups = pattern.exec(text)?.groups;
    const parts = groups && partsOf(form, groups);
    if (parts && exists(parts)) return parts;
  }
  return null;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, "iu");
}

/** Unix time in seconds when it has up to eleven digits, in milliseconds up to fourteen, else in micro- and nanoseconds. */
function fromEpoch(digits: string): DateParts | null {
  const {length} = digits;
  const date = new Date(Number(digits) * (length <= 11 ? 1000 : length <= 14 ? 1 : length <= 17 ? 1e-3 : 1e-6));
  if (Number.isNaN(date.getTime())) return null;
  const parts: DateParts = {
    form: "epoch",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
  };
  return exists(parts) ? parts : null;
}

function partsOf(form: DateParts["form"], groups: Groups): DateParts | null {
  const month = groups["name"] === undefined ? groups["month"] : monthOf(groups["name"]);
  if (month === null) return null;
  const [day, numericMonth] = dayFirst(groups);
  const parts: DateParts = {
    form,
    year: fullYear(groups["year"] ?? ""),
    ...numbers({month: numericMonth ?? month, day: day ?? groups["day"], hour: hourOf(groups), minute: groups["minute"], second: groups["second"]}),
  };
  if (groups["zone"] === undefined) return parts;
  const offset = americanOffset(groups["zone"], parts) ?? offsetOf(groups["zone"]);
  return offset === null ? null : {...parts, offset};
}

/** `15/07` is the 15th of July, and so is `07/15`, which cannot be anything else. */
function dayFirst({first, other}: Groups): readonly [string?, string?] {
  if (first === undefined || other === undefined) return [];
  return Number(other) > 12 ? [other, first] : [first, other];
}

function hourOf({hour, part, half}: Groups): number | undefined {
  if (hour === undefined) return undefined;
  const afternoon = /^[下傍晚]/.test(part ?? "") || /^p/i.test(half ?? "");
  const midnight = Number(hour) === 12 && (/^a/i.test(half ?? "") || part === "凌晨");
  return midnight ? 0 : Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0);
}

function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) {
    const named = zones[zone.toUpperCase()];
    return named === undefined ? null : named * 60;
  }
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > 14 * 60 ? null : sign === "-" ? -offset : offset;
}

/** `24` is 2024, and `0024` the year that it says. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function numbers(texts: Readonly<Record<string, string | number | undefined>>): Partial<Omit<DateParts, "form">> {
  const numbers: Record<string, number> = {};
  for (const [key, text] of Object.entries(texts)) if (text !== undefined) numbers[key] = Number(text);
  return numbers;
}

/** Whether there was or will be such a day and hour, in the times of newspapers. */
function exists({year, month = 1, day = 1, hour = 0, minute = 0, second = 0}: DateParts): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isDay = year >= 1600 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= days;
  return isDay && hour < 24 && minute < 60 && second <= 60;
}
