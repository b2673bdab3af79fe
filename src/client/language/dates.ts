import type {Language} from "../../model/language.js";

/** A date as far as it is written; a month may stand alone, as in the head of a table. */
export type WrittenDate = {readonly year?: string | undefined; readonly month?: number | undefined; readonly day?: number | undefined};

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Reads a date as the interface writes it; `null` for any other text, and for an English year, which could be any number. */
export function readDate(text: string, language: Language): WrittenDate | null {
  return language === "en" ? readEnglish(text) : readChinese(text);
}

function readChinese(text: string): WrittenDate | null {
  const [found, year, month, day] = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/.exec(text) ?? [];
  if (!found || (day !== undefined && (year === undefined || month === undefined))) return null;
  return {year, month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day)};
}

function readEnglish(text: string): WrittenDate | null {
  const [found, day, name = "", year] = /^(?:(\d{1,2}) )?([A-Z][a-z]+)(?: (\d{4}))?$/.exec(text) ?? [];
  const month = 1 + months.findIndex((known) => (year === undefined ? known.slice(0, 3) === name : known === name));
  return found && month > 0 && (year !== undefined || day === undefined) ? {year, month, day: day === undefined ? undefined : Number(day)} : null;
}

/** Writes a date as the interface does: `2024年6月20日`, `20 June 2024`; a month alone as `6月`, `Jun`. */
export function writeDate({year, month, day}: WrittenDate, language: Language): string {
  const name = month === undefined ? undefined : months[month - 1];
  if (language === "en") return [day, year === undefined ? name?.slice(0, 3) : name, year].filter((part) => part !== undefined).join(" ");
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join("");
}
