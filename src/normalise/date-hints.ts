import type {WrittenDate} from "../model/format.js";

/** Where addresses carry a date: groups `y`, `m` and perhaps `d`, most telling form first. */
const inAddress: readonly RegExp[] = [
  // dpa, in papers that print it: `…-newsml-dpa-com-20090101-241103-930-277390`, whose first day is always the same
  /newsml-dpa-com-20090101-(?<yy>\d\d)(?<m>\d\d)(?<d>\d\d)-/,
  /\/(?<y>(?:19|20)\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?:\/|$)/,
  // bbc.co.uk: `/2014/09/140925_name`
  /\/(?<y>20\d\d)\/(?<m>\d\d)\/\d\d\k<m>(?<d>\d\d)_/,
  // epochtimes.com: `/21/7/12/n13082744.htm`
  /\/(?<yy>\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})\/n\d/,
  // `20240620`, alone or followed by a number of the day or a time
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:\d{4}|\d{6})?(?!\d)/,
  // rfa.org: `07082021085100`
  /(?<!\d)(?<m>\d\d)(?<d>\d\d)(?<y>20\d\d)\d{6}(?!\d)/,
  /(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/,
  // portals and digital editions: `/2024/0620/`, `/2024-06/20/`, `/2024/06-20/`, `/24/0620/15/ABCDEFGHIJKLMNOP`
  /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d)-?(?<d>\d\d)\//,
  /[/_](?<y>(?:19|20)\d\d)[-_](?<m>\d\d)\/(?<d>\d\d)\//,
  /\/(?<yy>\d\d)\/(?<m>\d\d)(?<d>\d\d)\/\d\d\/[0-9A-Z]{16}/,
  /\/(?<y>(?:19|20)\d\d)\/(?<m>\d\d)\//,
];

const inFileName = /^(?<y>(?:19|20)\d\d)[-_.]?(?<m>\d\d)[-_.]?(?<d>\d\d)(?!\d)/;

/** Dates that an address and a file name carry, when they do: days or months, none that does not exist. */
export function datesInNames(address: string | null, path: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const fromAddress = address === null ? null : firstDate(address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, ""), inAddress);
  if (fromAddress !== null) found.push({from: "address", value: fromAddress});
  const fromName = firstDate(path.slice(path.lastIndexOf("/") + 1), [inFileName]);
  if (fromName !== null) found.push({from: "file-name", value: fromName});
  return found;
}

/** `（編輯：林海）1130620`: the day in a year of the Republic, with which the Central News Agency ends a report. */
const atEnd = /[）)。]\s?(?<republic>1[0-4]\d)(?<m>\d\d)(?<d>\d\d)$/u;

/** The day that a text ends with, if it has the form of an agency's. */
export function dateAtEnd(text: string): WrittenDate[] {
  const {republic = "", m = "", d = ""} = atEnd.exec(text.trimEnd().slice(-40))?.groups ?? {};
  const year = 1911 + Number(republic);
  return republic !== "" && isDay(year, Number(m), Number(d)) ? [{from: "text", value: `${year}-${m}-${d}`}] : [];
}

function firstDate(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const {y, yy = "", m = "", d} = pattern.exec(text)?.groups ?? {};
    const year = y ?? (yy === "" ? null : `20${yy}`);
    if (year !== null && isDay(Number(year), Number(m), Number(d ?? 1))) {
      return [year, m, d].filter((part) => part !== undefined).map((part) => part.padStart(2, "0")).join("-");
    }
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
