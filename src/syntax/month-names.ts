/**
 * Names of months, first to last, as dates use them (Russian in the genitive as well), in English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Indonesian, Russian, Polish, Ukrainian and Turkish; abbreviations only where they are not the beginning of a name.
 */
const names: readonly string[] = [
  "january januar jänner janvier enero gennaio janeiro januari январь января stycznia січня ocak",
  "february februar feber février fevrier febrero febbraio fevereiro februari февраль февраля lutego лютого şubat",
  "march märz maerz mrz mars marzo março marco maart maret март марта marca березня mart",
  "april avril abril aprile апрель апреля kwietnia квітня nisan",
  "may mai mayo maggio maio mei май мая maja травня mayıs",
  "june juni juin junio giugno junho июнь июня czerwca червня haziran",
  "july juli juillet julio luglio julho июль июля lipca липня temmuz",
  "august août aout agosto augustus agustus август августа sierpnia серпня ağustos",
  "september septembre septiembre setiembre settembre setembro сентябрь сентября września вересня eylül",
  "october oktober octobre octubre ottobre outubro октябрь октября października жовтня ekim",
  "november novembre noviembre novembro ноябрь ноября listopada листопада kasım",
  "december dezember décembre decembre diciembre dicembre dezembro desember декабрь декабря grudnia грудня aralık",
];

const namesByMonth = names.map((row) => row.split(" "));

/** The month (1 to 12) that a name, or its first three letters or more, stands for; `null` when it is none. */
export function monthOf(name: string): number | null {
  const small = name.toLowerCase();
  if (small.length < 3) return null;
  const index = namesByMonth.findIndex((row) => row.some((full) => full.startsWith(small)));
  return index < 0 ? null : index + 1;
}
