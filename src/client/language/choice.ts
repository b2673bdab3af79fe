import {languages, type Language} from "../../model/language.js";

const remembered = "dateline-language";

/** The language that the reader chose for the interface; `null` when none was, or when storage is forbidden. */
export function chosenLanguage(): Language | null {
  try {
    const chosen = localStorage.getItem(remembered);
    return languages.find((language) => language === chosen) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a choice for the pages to come; whether it could be kept. */
export function rememberLanguage(language: Language): boolean {
  try {
    localStorage.setItem(remembered, language);
    return true;
  } catch {
    return false;
  }
}
