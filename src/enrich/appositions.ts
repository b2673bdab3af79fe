import {commonPairs} from "./common-words.js";
import type {Lexicon} from "./lexicon.js";
import {mentioned, type Mention, type ReadSentence, type Stretch} from "./mention.js";
import type {Sentence} from "./sections.js";
import {isLatinAt} from "./latin.js";
import {unitAt, UnitSet} from "./unit-set.js";

/** Between a country and what somebody or something is called there lie no more characters. */
const longestDescription = 12;
const longestName = 12;
/** A name in Chinese characters that is shorter has to end where the text shows it. */
const sureName = 3;
const shortest = {han: 2, latin: 4};
/** Firms and venues say less of who somebody is than countries and cities do. */
const leastSure = 0.6;
const meant = 0.6;
const sign = /[\s,、。:;!?"“”'()「」『』《》<>|/]/;
const quote = /[“"「『《]/;
const aim = /[对向把被与]/;
const firm = /^(\p{Script=Han}{2,})(?:公司|集团)$/u;
const firmEnds = UnitSet.of("司团");
/** An office that stands before or behind a name in one row of the tables (`总理卡尼`, `卡尼总理`), of which a headline has the name alone. */
const office = "总统|总理|首相|外长|外交部长|外相|外交大臣|防长|国防部长|国防大臣|财长|财相|财政大臣|副总统|特使|王储|国王";
const holder = new RegExp(`^(?:${office})(\\p{Script=Han}{2,})$|^(\\p{Script=Han}{2,}?)(?:${office})$`, "u");
const officeUnits = UnitSet.of("总首外防国财副特王理相长臣统使储");
/** What shows that a name is only a part of a longer one: `马丁·路德`. */
const joint = /[·•-]/;
/** What no name begins with. */
const particle = /[的了在被和与及将已就对向从把会为日其]/;

/**
 * Whom a headline names and the text introduces by a country (`智利药厂安第维`): the country stands in the headline, too. Of
 * several that an article introduces so, each counts once.
 */
export function introduced(heading: Sentence, taken: readonly Mention[], others: readonly ReadSentence[], lexicon: Lexicon): readonly Mention[] {
  const found = new Map<number, Mention>();
  for (const {folded, mentions} of others) {
    mentions.forEach((mention, nth) => {
      const {start, end, code, weight, run} = mention;
      const short = code !== null && mayShorten(folded, start, end) ? shortened(heading, taken, folded.slice(start, end), lexicon) : null;
      if (short && code !== null && !found.has(short.start)) found.set(short.start, mentioned({...short, code, weight}));
      // `驻智利大使`: where somebody is posted
      if (code === null || run !== undefined || weight < leastSure || folded[start - 1] === "驻") return;
      const limit = Math.min(end + longestDescription, mentions[nth + 1]?.start ?? folded.length);
      const name = nameIn(heading, taken, folded, end, limit, lexicon);
      if (name && !found.has(name.start)) found.set(name.start, mentioned({...name, code, weight: meant}));
    });
  }
  return [...found.values()];
}

/** Whether a name may be given with what it is, by its first and its last character: a look at each is quicker than at the whole. */
function mayShorten(text: string, start: number, end: number): boolean {
  const last = unitAt(text, end - 1);
  return firmEnds.has(last) || officeUnits.has(last) || officeUnits.has(unitAt(text, start));
}

/** Where a headline calls a firm or somebody in office by the name alone. */
function shortened(heading: Sentence, taken: readonly Mention[], written: string, lexicon: Lexicon): Stretch | null {
  const isFirm = firmEnds.has(unitAt(written, written.length - 1));
  return isFirm ? firmIn(heading, taken, written, lexicon) : holderIn(heading, taken, written, lexicon);
}

/** Where a headline has the name alone of somebody whom the text gives with the office: `卡尼` for `总理卡尼`. */
function holderIn({folded}: Sentence, taken: readonly Mention[], written: string, {names}: Lexicon): Stretch | null {
  const [, behind, before] = holder.exec(written) ?? [];
  const name = behind ?? before ?? "";
  const start = name === "" ? -1 : folded.indexOf(name);
  const end = start + name.length;
  const isOther = start < 0 || commonPairs.has(folded, start) || joint.test(folded[start - 1] ?? "") || joint.test(folded[end] ?? "")
    || (names.longest(folded, start)?.end ?? end) > end;
  return isOther || taken.some((mention) => mention.start < end && start < mention.end) ? null : {start, end};
}

/** Where a headline calls a firm by its name alone that the text gives with what it is: `安第维` for `安第维公司`. */
function firmIn({folded}: Sentence, taken: readonly Mention[], written: string, {names, uses}: Lexicon): Stretch | null {
  const name = firm.exec(written)?.[1] ?? "";
  const start = name === "" ? -1 : folded.indexOf(name);
  const end = start + name.length;
  // `安第维疫苗`, `安第维发文`: what it makes, or a means
  const isOther = start < 0 || uses.longest(folded, end) !== null || (names.longest(folded, start)?.end ?? end) > end;
  return isOther || taken.some((mention) => mention.start < end && start < mention.end) ? null : {start, end};
}

/** The first name behind what somebody is called that the headline has, too, where nothing else is named. */
function nameIn(heading: Sentence, taken: readonly Mention[], text: string, from: number, limit: number, lexicon: Lexicon): Stretch | null {
  for (let at = from; at < limit && !sign.test(text[at] ?? ""); at++) {
    // `美国智利事务特使费尔斯特伦`: with what somebody deals
    if (lexicon.topics.longest(text, at)) return null;
    // `智利政府对制造商安第维`: to whom it is done
    if (aim.test(text[at] ?? "")) return null;
    const calling = lexicon.callings.longest(text, at);
    if (!calling) continue;
    const start = quote.test(text[calling.end] ?? "") ? calling.end + 1 : calling.end;
    const name = isWord(text, start, lexicon) ? null : shared(heading.folded, text, start);
    if (name && !taken.some((mention) => mention.start < name.end && name.start < mention.end)) return name;
  }
  return null;
}

/** `芬兰企业投资`, `芬兰公司的`: a word that any text may have, not whom it introduces. */
function isWord(text: string, at: number, {dealings, bonds}: Lexicon): boolean {
  return commonPairs.has(text, at) || particle.test(text[at] ?? "") || dealings.longest(text, at) !== null || bonds.longest(text, at) !== null;
}

/** The longest name that begins at a place of a text and stands in a headline. */
function shared(title: string, text: string, start: number): Stretch | null {
  const isLatin = isLatinAt(text, start);
  let length = isLatin ? shortest.latin : shortest.han;
  const at = title.indexOf(text.slice(start, start + length));
  if (at < 0 || start + length > text.length || sign.test(text.slice(start, start + length))) return null;
  while (length < longestName && start + length < text.length && text[start + length] === title[at + length] && !sign.test(text[start + length] ?? "")) length++;
  const isWhole = isLatin
    ? !isLatinAt(title, at - 1) && !isLatinAt(title, at + length) && !isLatinAt(text, start + length)
    : length >= sureName || sign.test(text[start + length] ?? "。");
  return isWhole ? {start: at, end: at + length} : null;
}
