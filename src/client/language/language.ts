import {languages, type Language, type Names} from "../../model/language.js";
import {swapWords} from "./swap.js";

/** Words of the interface by name, and names of countries, in the order of `languages`: the build puts them here. */
declare const INTERFACE_WORDS: Readonly<Record<string, readonly string[]>>;

// Says the page in the language that its reader chose; `first.ts` has named both.
const {lang: chosen, dataset} = document.documentElement;
const [from, to] = [dataset.written, chosen].map((tag) => languages.find((language) => language === tag));

if (from && to) {
  const rows = Object.fromEntries(Object.entries(INTERFACE_WORDS).map(([name, said]) => [name, namesOf(said)]));
  whenRead(() => {
    swapWords(document, rows, from, to);
    delete dataset.written;
  });
}

function namesOf(said: readonly string[]): Names {
  return Object.fromEntries(languages.map((language: Language, nth) => [language, said[nth] ?? ""])) as Names;
}

function whenRead(does: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", does);
  else does();
}
