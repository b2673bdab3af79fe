import type {Group} from "../../model/archive.js";
import type {AlmanacYear} from "../../model/view.js";

/** Every month has 31 places, so that a day has the same place in every year. */
const places = 12 * 31;

/** Which days of each year have articles, the newest year first; `days` stand newest first, as `2024-06-20`. */
export function almanacOf(days: readonly Group<string>[]): AlmanacYear[] {
  const years = new Map<string, number[]>();
  for (const {key} of days) {
    const [year = "", month = "", day = ""] = key.split("-");
    const digits = years.get(year) ?? Array.from({length: places / 4}, () => 0);
    const place = (Number(month) - 1) * 31 + Number(day) - 1;
    digits[place >> 2] = (digits[place >> 2] ?? 0) | (1 << (place & 3));
    years.set(year, digits);
  }
  return [...years].map(([year, digits]) => ({year, days: digits.map((digit) => digit.toString(16)).join("")}));
}
