import {languages} from "../../model/language.js";
import {rememberLanguage} from "./choice.js";

/** Buttons that choose the language of the interface: the page is opened anew in it. */
export function offerLanguages(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-language]")) {
    const language = languages.find((known) => known === button.dataset.language);
    button.setAttribute("aria-pressed", String(language === document.documentElement.lang));
    button.addEventListener("click", () => {
      if (language && rememberLanguage(language)) location.reload();
    });
  }
}
