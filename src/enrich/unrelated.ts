import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {namesTwo} from "./pairs.js";
import type {Trie} from "./trie.js";
import {findWord, holdsWord} from "./words.js";

/** Whether a headline reports no dealings whatever it names: it promises several stories, tells of a market, of a match or of travellers who fell ill. */
export function reportsNone(title: string, sentences: readonly ReadSentence[], lexicon: Lexicon): boolean {
  if (lexicon.roundups.some((word) => title.includes(word))) return true;
  const [heading] = sentences;
  if (!heading) return false;
  return (!namesTwo(heading) && listsItems(sentences, lexicon)) || tellsOfMarkets(heading, lexicon)
    || tellsOf(heading, lexicon.illnesses, lexicon.travels, lexicon) || tellsOf(heading, lexicon.contests, lexicon.results, lexicon);
}

/** `今日焦点：…；…`: a programme or a review that begins with what it will be about. */
function listsItems(sentences: readonly ReadSentence[], {digests}: Lexicon): boolean {
  return sentences.some(({section, folded}) => section === "lead" && holdsWord(digests, folded, 0, folded.length));
}

/** Relations only move a market (`美股收跌 中美关系紧张`). */
function tellsOfMarkets(heading: ReadSentence, lexicon: Lexicon): boolean {
  const {folded, mentions} = heading;
  const clause = /[\s,;]/.exec(folded)?.index ?? folded.length;
  if (tellsOfMarket(folded, 0, clause, lexicon)) return true;
  // `等待联准会决策 港股开高`, but not `美对华加税 港股收低`
  const before = mentions.filter(({end}) => end <= clause);
  return !namesTwo({...heading, mentions: before}) && tellsOfMarket(folded, clause, folded.length, lexicon);
}

function tellsOfMarket(title: string, from: number, to: number, {markets, moves}: Lexicon): boolean {
  const market = findWord(markets, title, from, to);
  const isSum = /[\d亿万兆]/.test(title[(market?.start ?? 0) - 1] ?? "");
  return market !== null && !isSum && findWord(moves, title, market.end, to) !== null;
}

/**
 * Whether a headline has a word of each kind: `两人自智利返秘鲁后确诊`, since who brings an illness along only passes through, and
 * `智利踢和秘鲁 闯进四强`. Not where a measure is taken against others, too.
 */
function tellsOf({folded}: ReadSentence, things: Trie<true>, deeds: Trie<true>, {measures}: Lexicon): boolean {
  const holds = (words: Trie<true>): boolean => holdsWord(words, folded, 0, folded.length);
  return holds(things) && holds(deeds) && !holds(measures);
}
