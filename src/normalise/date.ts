import type {ArticleDate, NormalArticle, Precision} from "../model/article.js";
import type {DateSource, WrittenDate} from "../model/format.js";
import type {Findings} from "../model/message.js";
import {readDate, type DateParts} from "../syntax/written-date.js";
import {clockIn, momentIn} from "./zone.js";

/**
 * How far each place of a seed is trusted, first the most. What the outlet itself printed on the page (line above the
 * text, `<time>`) comes before what the collector noted (front matter, comment): when an old piece is shown again years
 * later, the page still says when it was published, the collector when it came by. The collector's comment runs up to
 * 15 hours ahead for some outlets. Addresses and file names carry slips of the pen (`20110613` for 2021) and come last.
 * When a page was last changed is recorded, and never taken for when it was published.
 */
const trust: readonly DateSource[] = [
  "rfc822-line",
  "date-line",
  "pudate",
  "time",
  "meta",
  "feed-item",
  "front-matter",
  "epoch-comment",
  "text",
  "address",
  "file-name",
  "revision",
];

const dayLength = 86_400_000;

/** What is recorded of a date as it stands written, in UTF-16 units: none that can be read is longer than half of it. */
const longestWritten = 160;

type Dating = Pick<NormalArticle, "published" | "day" | "publishedPrecision" | "publishedFrom" | "dates">;

type Candidate = {
  readonly written: WrittenDate;
  readonly precision: Precision;
  readonly value: string;
  readonly day: string | null;
  /** Read although its form is broken. */
  readonly isRepaired?: boolean;
  /** The stretch of time that the date may mean, in milliseconds. */
  readonly from: number;
  readonly to: number;
};

const undated = {published: null, day: null, publishedPrecision: "none", publishedFrom: null} as const;

/**
 * Chooses among the dates of a seed by how far each place is trusted and records all of them. Dates without an offset
 * are read in `timeZone`. Unreadable ones are a warning (`bad-date`), those that differ from the chosen one by a day or
 * more a note (`date-disagreement`).
 */
export function readDates(written: readonly WrittenDate[], timeZone: string, findings: Findings): Dating {
  const sorted = [...written].sort((a, b) => trust.indexOf(a.from) - trust.indexOf(b.from));
  const candidates = sorted.map((date) => ({date, candidate: candidateOf(date, timeZone)}));
  const winner = candidates.find(({date, candidate}) => candidate !== null && date.from !== "revision")?.candidate ?? null;
  const dates: ArticleDate[] = [];
  for (const {date, candidate} of candidates) {
    dates.push({from: date.from, value: candidate?.value ?? null, written: date.value.slice(0, longestWritten).toWellFormed()});
    if (!candidate) complain(date, findings);
    // A wiki page is changed for years: that its last change lies apart from another date says nothing.
    else if (winner && date.from !== "revision") compare(candidate, winner, findings);
    if (candidate?.isRepaired) noteRepair(candidate, findings);
  }
  if (!winner) return {...undated, dates};
  const {value, day, precision, written: chosen} = winner;
  return {published: value, day, publishedPrecision: precision, publishedFrom: chosen.from, dates};
}

function complain({value, place}: WrittenDate, findings: Findings): void {
  const expected = "expected a form such as `2020-02-07` or `2020年2月7日`";
  findings.warn("bad-date", `Unreadable date \`${value.slice(0, 80)}\`; ${expected}`, place);
}

function noteRepair({written, value}: Candidate, findings: Findings): void {
  findings.note("odd-date", `Found \`${written.value}\`, read as \`${value}\`; expected colons in its time`, written.place);
}

function compare(candidate: Candidate, winner: Candidate, findings: Findings): void {
  const apart = Math.max(candidate.from - winner.to, winner.from - candidate.to);
  if (apart < dayLength) return;
  const {from, value, place} = candidate.written;
  const chosen = `\`${winner.value}\` of \`${winner.written.from}\``;
  findings.note("date-disagreement", `Found \`${value}\` as \`${from}\`; expected about ${chosen}, which was kept`, place);
}

function candidateOf(written: WrittenDate, timeZone: string): Candidate | null {
  const parts = readDate(written.value);
  if (!parts) return null;
  const precision = precisionOf(parts);
  if (precision !== "second" && precision !== "minute") return wholeDays(written, parts, precision);
  const clock = clockOf(parts);
  const isLocal = parts.offset === undefined || isChineseCst(written.value, timeZone, clock);
  const moment = isLocal ? momentIn(timeZone, clock) : clock - (parts.offset ?? 0) * 60_000;
  const day = isoOf(parts.offset ? clock : clockIn(timeZone, moment), "day");
  // Midnight sharp is what machines make of a bare day.
  const to = clock % dayLength === 0 ? moment + dayLength : moment;
  const isRepaired = parts.form === "rfc822-without-colons";
  return {written, precision, value: isoOf(moment, precision), day, isRepaired, from: moment, to};
}

/** In China, Hong Kong and Taiwan `CST` is China Standard Time, whatever RFC 822 says. */
function isChineseCst(written: string, timeZone: string, clock: number): boolean {
  return /\bCST(?: \d{4})?$/.test(written.trim()) && clockIn(timeZone, clock) - clock === 8 * 3_600_000;
}

/** A day, month or year stays what was written, in whatever zone. */
function wholeDays(written: WrittenDate, parts: DateParts, precision: Precision): Candidate {
  const from = clockOf(parts);
  const {year, month = 12} = parts;
  const to = precision === "day" ? from + dayLength : Date.UTC(year, month, 1);
  const value = isoOf(from, precision);
  return {written, precision, value, day: precision === "day" ? value : null, from, to};
}

function precisionOf({month, day, hour, second}: DateParts): Precision {
  if (month === undefined) return "year";
  if (day === undefined) return "month";
  if (hour === undefined) return "day";
  return second === undefined ? "minute" : "second";
}

function clockOf({year, month = 1, day = 1, hour = 0, minute = 0, second = 0}: DateParts): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const isoLengths: Readonly<Record<Precision, number>> = {second: 19, minute: 16, day: 10, month: 7, year: 4, none: 0};

/** ISO 8601, cut to the precision: `2024-06-20T15:53:56Z`, `2024-06-20T15:53Z`, `2024-06-20`, `2024-06`. */
function isoOf(moment: number, precision: Precision): string {
  const cut = new Date(moment).toISOString().slice(0, isoLengths[precision]);
  return precision === "second" || precision === "minute" ? `${cut}Z` : cut;
}
