/**
 * Days of other years with the month and day of `now`, as `2024-06-20`. An almanac is `<year>:<days>` separated by spaces;
 * `days` is a bit a day in hexadecimal digits, the lowest first, 31 to a month.
 */
export function daysLike(almanac: string, now: Date): string[] {
  const place = now.getMonth() * 31 + now.getDate() - 1;
  return almanac.split(" ").flatMap((entry) => {
    const [year = "", digits = ""] = entry.split(":");
    const has = (parseInt(digits[place >> 2] ?? "0", 16) >> (place & 3)) & 1;
    return has === 1 && Number(year) !== now.getFullYear() ? [`${year}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`] : [];
  });
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
