/** Beginnings of month names in English, German and French, by month. */
const beginnings: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "fév", "fev"],
  ["mar", "mär", "mrz"],
  ["apr", "avr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aoû", "aou"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "déc"],
];

/** The month (1 to 12) that a name or its abbreviation stands for; `null` when it is none. */
export function monthOf(name: string): number | null {
  const small = name.toLowerCase();
  const index = beginnings.findIndex((starts) => starts.some((start) => small.startsWith(start)));
  return index < 0 ? null : index + 1;
}
