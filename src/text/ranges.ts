import {boundaryWord, spelled} from "./words.js";

// The most frequent characters of modern Chinese, about in this order (after Jun Da, Modern Chinese Character Frequency
// List, 2004), and those that news has besides. Together they are three quarters of a text; which ones exactly only
// matters for how much a search loads.
const frequent = [
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种",
  "事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第",
  "公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合",
  "回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总",
  "何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听",
  "白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带",
  "导争运香港台湾京疫病毒党选举议委警案查检察官席媒网络苗球亚英俄法普朗欧盟韩联际局影响视频访问称示未续近周究组织继收",
  "华始终流连协消息布证实拜票防卫武器洲团支持批评律师府院制裁贸易商股市值增率超亿元百千半岁男深转击停止失落技术创州责",
  "纪级约红纳纽线练细终绝绩维绿缺讨训讯讲评词试诗详语误请读谁调谈谢诉诺轻载较辆输辑企份快态博卖销针钱铁错锋键闭闻闹阅",
].join("");

/**
 * Where the words of an index are cut into leaves: the nth range begins with the nth of these and ends before the next.
 * The same for every index, so that the leaves of several can be put together unread. The more often words occur the
 * fewer of them share a range: whoever looks for one loads the others.
 */
export const wordRanges: readonly string[] = [
  "", ...numbers(), ...latin(), ...han(), ...spellings(), boundaryWord,
].sort((a, b) => (a < b ? -1 : 1));

/** Which range a word belongs to. */
export function rangeOf(word: string): number {
  let [low, high] = [0, wordRanges.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((wordRanges[middle] ?? "") <= word) low = middle;
    else high = middle;
  }
  return low;
}

/** The ranges in which words may stand that begin so, in order. */
export function rangesOf(beginning: string): readonly number[] {
  const [first, last] = [rangeOf(beginning), rangeOf(`${beginning}\uffff`)];
  return Array.from({length: last - first + 1}, (_, nth) => first + nth);
}

/** Small numbers, days and years are what news counts. */
function numbers(): readonly string[] {
  const upTo = (from: number, to: number) => Array.from({length: to - from}, (_, nth) => String(from + nth));
  return [...upTo(1, 32), ...upTo(2000, 2030)];
}

/** Words of an alphabet by their first two letters, where those are common. */
function latin(): readonly string[] {
  return Array.from("abcdefghijklmnopqrstuvwxyz", (first) => ["", ..."aehilorsu"].map((second) => first + second)).flat();
}

/** Frequent characters by themselves, and what stands between them. */
function han(): readonly string[] {
  const begins = new Set(["\u3400", "\u4e00"]);
  for (const character of frequent) {
    begins.add(character);
    begins.add(String.fromCharCode(character.charCodeAt(0) + 1));
  }
  const widest = 64;
  for (let unit = 0x4e00, last = unit; unit < 0x9fcd; unit++) {
    const character = String.fromCharCode(unit);
    if (begins.has(character)) last = unit;
    else if (unit - last === widest) begins.add(String.fromCharCode((last = unit)));
  }
  return [...begins];
}

/** Words that are spelled: signs by themselves, runs of other alphabets by their first letter. */
function spellings(): readonly string[] {
  const every = (step: number, from: number, to: number) =>
    Array.from({length: Math.ceil((to - from) / step)}, (_, nth) => spelled(String.fromCharCode(from + nth * step)));
  return [
    ...every(1, 0x21, 0x30), ...every(1, 0x3a, 0x41), ...every(1, 0x5b, 0x61), ...every(4, 0x61, 0x80), ...every(32, 0xa0, 0x180), // Latin
    ...every(64, 0x180, 0x400), ...every(8, 0x400, 0x460), ...every(64, 0x460, 0x600), // Greek, Cyrillic, Armenian, Hebrew
    ...every(8, 0x620, 0x650), ...every(64, 0x650, 0x800), ...every(64, 0x900, 0xe00), ...every(8, 0xe00, 0xe30), // Arabic, India's, Thai
    ...every(512, 0xe80, 0x2000), ...every(2, 0x2010, 0x2040), ...every(256, 0x2040, 0x3000), // signs
    ...every(1, 0x3000, 0x3020), ...every(8, 0x3040, 0x3100), ...every(128, 0x3100, 0x3400), // kana
    ...every(64, 0xac00, 0xd7a4), ...every(256, 0xd800, 0x10000), // Hangul; rare characters
  ];
}
