import {inTraditional} from "./han.js";
import {nameOf, type Place} from "./places.js";
import {draw, type Random} from "./random.js";
import {mannerOf, type Tongue} from "./words.js";

export type Language = Tongue | "zh-Hant";

/** Writes sentences in one language. */
export type Writer = {
  /** So many words in a row, without a stop. */
  phrase(least: number, most: number): string;
  sentence(places: readonly Place[]): string;
  /** Sentences of about so many Han characters, or what says as much in another writing. */
  paragraph(size: number, places: readonly Place[]): string;
  /** Two countries and what they do together, as a headline says it. */
  headline(places: readonly Place[]): string;
};

export function writerOf(language: Language, random: Random): Writer {
  const tongue = language === "zh-Hant" ? "zh" : language;
  const {words, between, comma, stop, lettersPerHan} = mannerOf(tongue);
  const inScript = language === "zh-Hant" ? inTraditional : (text: string): string => text;
  const run = (count: number): string => Array.from({length: count}, () => draw(words, random)).join(between);
  const named = (places: readonly Place[]): string => {
    const [first, second] = places;
    if (!first || !random.chance(35)) return "";
    return second && random.chance(40) ? joined(tongue, first, second) + between : nameOf(first, tongue) + between;
  };
  const sentence = (places: readonly Place[]): string => {
    const clauses = Array.from({length: random.between(1, 4)}, () => run(random.between(3, 9)));
    const figure = random.chance(15) ? `${between}${random.between(2, 4000)}${between}` : "";
    return capital(named(places) + clauses.join(comma)) + figure + stop;
  };
  return {
    phrase: (least, most) => inScript(capital(run(random.between(least, most)))),
    sentence: (places) => inScript(sentence(places)),
    paragraph(size, places) {
      let text = "";
      while (text.length < size * lettersPerHan) text += sentence(places);
      return inScript(text.trimEnd());
    },
    headline: ([first, second]) =>
      inScript(first && second ? joined(tongue, first, second) + (tongue === "zh" ? "" : between) + run(random.between(3, 6)) : capital(run(random.between(5, 9)))),
  };
}

/** What two countries do together, so that pairs are found. */
function joined(tongue: Tongue, first: Place, second: Place): string {
  const [one, two] = [nameOf(first, tongue), nameOf(second, tongue)];
  return dealings[tongue].replace("1", one).replace("2", two);
}

const dealings: Readonly<Record<Tongue, string>> = {
  zh: "1与2签署协议",
  ja: "1と2が合意",
  en: "1 and 2 sign agreement",
  de: "1 und 2 unterzeichnen Abkommen",
  vi: "1 và 2 ký thỏa thuận",
  ru: "1 и 2 подписали соглашение",
  ar: "1 و 2 توقعان اتفاقا",
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
