import {characters} from "./han.js";
import {byRank, draw, Random, weighted, type Weighted} from "./random.js";

/** Languages of synthetic articles; `zh-Hant` is `zh` in other characters. */
export type Tongue = "zh" | "en" | "de" | "vi" | "ru" | "ar" | "ja";

/** How a language looks: its words, most frequent first, and how they stand together. */
export type Manner = {
  readonly words: Weighted<string>;
  readonly between: string;
  readonly comma: string;
  readonly stop: string;
  /** Letters that say as much as one Han character. */
  readonly lettersPerHan: number;
};

const known = new Map<Tongue, Manner>();

/** The manner of a language; its invented words are made once. */
export function mannerOf(tongue: Tongue): Manner {
  const found = known.get(tongue) ?? makers[tongue]();
  known.set(tongue, found);
  return found;
}

const makers: Readonly<Record<Tongue, () => Manner>> = {
  zh: () => ({words: words("的 了 是 在 和 也 不 有 为 对 将 被 从 到 就 而 及 这 那 都", 4000, hanWord, 1), between: "", comma: "，", stop: "。", lettersPerHan: 1}),
  ja: () => ({words: words("は が を に で と も の から まで した する", 2000, japaneseWord, 2), between: "", comma: "、", stop: "。", lettersPerHan: 1}),
  en: () => spaced("the of to and in that for was with on by from is at", spoken("b c d f g l m n p r s t th st br", "a e i o u ea ou", "n r s t l nd ck"), 3),
  de: () => spaced("der die und das in ist mit nicht ein auf für wird den", spoken("b d f g h k l m n r s sch st w z", "a e i o u ei au ü ö", "n r t ch nd ng s"), 4),
  vi: () => spaced("và của là không được cho một các trong với đã", spoken("b c đ g h kh l m nh ph t th tr v x", "a ă ơ ê ộ ạ ư ế ó ả", "n ng t c m p nh"), 5, 2),
  ru: () => spaced("и в на не что с по для это как из от", spoken("б в г д ж з к л м н п р с т", "а е и о у ы я", "н р т к л м"), 6),
  ar: () => ({...spaced("في من على إلى أن هذا التي عن مع", spoken("ب ت ج ح د ر س ش ع ق ك ل م ن", "ا و ي", "ب د ر ل م ن ة"), 7), comma: "، "}),
};

type Maker = (random: Random) => string;

function words(grammar: string, count: number, make: Maker, key: number): Weighted<string> {
  const random = new Random(0x776f7264, key);
  const [first = "", ...others] = grammar.split(" ");
  const made = new Set(others);
  while (made.size < count) made.add(make(random));
  return weighted([first, ...made], byRank);
}

function spaced(grammar: string, make: Maker, key: number, syllables = 4): Manner {
  const whole: Maker = (random) => Array.from({length: random.between(1, syllables)}, () => make(random)).join("");
  return {words: words(grammar, 3000, whole, key), between: " ", comma: ", ", stop: ". ", lettersPerHan: 3};
}

/** Syllables of an onset, a vowel and perhaps a coda. */
function spoken(onsets: string, vowels: string, codas: string): Maker {
  const [onset, vowel, coda] = [onsets, vowels, codas].map((list) => list.split(" ") as [string, ...string[]]);
  return (random) => (onset && vowel && coda ? random.pick(onset) + random.pick(vowel) + (random.chance(50) ? random.pick(coda) : "") : "");
}

const [commonest = "的", ...others] = characters;
const han = weighted([commonest, ...others], (_character, rank) => Math.floor(60_000 / (rank + 20)) + 1);

/** Most words have two characters, as in any Chinese text. */
function hanWord(random: Random): string {
  const length = random.pick([1, 2, 2, 2, 2, 2, 2, 2, 3, 4]);
  return Array.from({length}, () => draw(han, random)).join("");
}

const kana = [..."あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ"] as [string, ...string[]];

function japaneseWord(random: Random): string {
  return random.chance(60) ? hanWord(random) : Array.from({length: random.between(2, 4)}, () => random.pick(kana)).join("");
}
