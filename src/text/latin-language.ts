/** Words that hardly any other of these languages uses, and none of them twice. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "and", "of", "to", "is", "that", "for", "with", "was", "this", "by", "from", "are"],
  de: ["der", "die", "und", "das", "den", "dem", "von", "ist", "sich", "nicht", "ein", "mit", "auf", "für", "wird"],
  fr: ["le", "les", "et", "des", "est", "une", "du", "dans", "pour", "que"],
  es: ["el", "los", "y", "una", "con", "por", "para", "las", "del", "se"],
  vi: ["và", "của", "là", "không", "được", "cho", "một", "các", "trong", "với"],
};

const languageByWord = new Map(Object.entries(commonWords).flatMap(([language, words]) => words.map((word) => [word, language] as const)));

/** The language (BCP 47) of a text in Latin letters, by common words, and by vowels with the signs of Vietnamese; `null` when none stands out. */
export function latinLanguageOf(text: string): string | null {
  const words = text.toLowerCase().normalize("NFC").match(/\p{Script=Latin}+/gu) ?? [];
  const found = words.flatMap((word) => languageByWord.get(word) ?? []);
  const counts = Object.keys(commonWords).map((language) => ({language, found: found.filter((other) => other === language).length}));
  const vietnamese = words.filter((word) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/.test(word)).length;
  if (vietnamese > words.length / 6) return "vi";
  const [best, second] = counts.sort((a, b) => b.found - a.found);
  return best && best.found > 0 && best.found > (second?.found ?? 0) ? best.language : null;
}
