import type {CountryCode} from "../model/country.js";
import type {Lexicon} from "./lexicon.js";
import type {ReadSentence} from "./mention.js";
import {wordEndsAt} from "./trie.js";
import {holdsWord} from "./words.js";

/** One country, or several side by side (`中国和俄罗斯`, `美英`), where a clause names them. */
export type Party = {
  readonly codes: readonly CountryCode[];
  readonly start: number;
  readonly end: number;
  /** How surely the countries are meant: the weight of the surest name. */
  readonly weight: number;
  /** As written, where it is a run of abbreviations. */
  readonly run: string | null;
  /** Named by a city or a seat of power. */
  readonly seat: boolean;
  /** The last of its names is one: `总统访问马里首都巴马科`. */
  readonly endsInSeat: boolean;
  /** Several named by one word, such as `两岸`. */
  readonly together: boolean;
  /** How many stand before those that they deal with: 2 in `马里、乍得与古巴`, 1 in `马里中止与乍得、古巴`; 0 if none is set apart so. */
  readonly facing: number;
  /** The first does something about its dealings with the others: `马里中止与乍得`. */
  readonly turns: boolean;
  /** Two, of which `与` stands between: `马里与乍得`. */
  readonly opposed: boolean;
};

const connector = /^(?:.{0,4}(?:、|和|与|及|跟|同)|[-–—/&+])$/;
const opposing = /^.{0,4}[与跟同]$/;
/** What one does about its dealings with the next (`中止与`), or that and when it has them (`正在与`), behind which `与` joins no two. */
const turning = /(?:正在?|已经?|曾|将|拟|欲|想|愿意?|要|会|可|应|需|未|不|再|首次|继续|仍|同意|希望|计划|准备|考虑|打算|中止|暂停|终止|取消|停止|结束|断绝|切断|恢复|重启|搁置|拒绝|推迟|冻结|撤销|废除|签署|签订|达成|完成|加强|强化|深化|扩大|推进|寻求|展开|升级)[与跟同和]$/;
const latinConnector = /^(?:,|,? and)$/;
const longestConnector = 5;
const longestCause = 2;
const topicReach = 2;
/** As far as a word may stand from the name that it belongs to. */
const reach = 8;

/** Gathers the parties among some of a sentence's mentions, in order. */
export function partiesOf({mentions, folded}: ReadSentence, from: number, to: number, {causes, topics}: Lexicon): readonly Party[] {
  const parties: Party[] = [];
  for (const {code, start, end, weight, run, seat} of mentions.slice(from, to)) {
    if (code === null) continue;
    const last = parties.at(-1);
    const between = last ? folded.slice(last.end, start) : "";
    // `因阿曼战事与巴西签署`: the cause is no party to what follows
    const isCause = last && between.length > 1 && wordEndsAt(causes, folded, last.start, longestCause);
    // `马里智利问题特使`: with what the one deals who acts for the other
    const isTopic = last && between === "" && run === undefined && holdsWord(topics, folded, end, end + topicReach);
    const apart = isCause || isTopic;
    if (last && !apart && (isSame(last, code, between) || isJoined(last, between, run))) {
      parties[parties.length - 1] = {
        codes: last.codes.includes(code) ? last.codes : [...last.codes, code],
        start: last.start,
        end,
        weight: Math.max(last.weight, weight),
        run: run ?? last.run,
        seat: false,
        endsInSeat: seat ?? false,
        together: last.start === start && run !== undefined,
        facing: facingOf(last, code, between.trim()),
        turns: last.turns || turning.test(between.trim()),
        opposed: last.codes.length === 1 ? opposing.test(between.trim()) : last.opposed && last.codes.includes(code),
      };
    } else {
      parties.push({codes: [code], start, end, weight, run: run ?? null, seat: seat ?? false, endsInSeat: seat ?? false, together: false, facing: 0, turns: false, opposed: false});
    }
  }
  return parties;
}

/** How many of a party face those that follow, now that another joins it. */
function facingOf({codes, facing, opposed}: Party, code: CountryCode, between: string): number {
  if (codes.includes(code)) return facing;
  if (turning.test(between) || (codes.length > 1 && opposing.test(between))) return codes.length;
  // `马里与乍得和古巴`, `马里中止与乍得、古巴的协议`
  return opposed || facing === 1 ? 1 : 0;
}

/** `俄罗斯总统普京` is one party. */
function isSame({codes}: Party, code: CountryCode, between: string): boolean {
  return codes.length === 1 && codes[0] === code && between.length <= reach;
}

function isJoined({run: lastRun, endsInSeat}: Party, between: string, run: string | undefined): boolean {
  const words = between.trim();
  // `洛杉矶缅甸人`: where they are, not with whom
  if (words === "" && endsInSeat) return false;
  if (words === "") return between === "" || (lastRun !== null && run !== undefined);
  return words.length <= longestConnector && (connector.test(words) || latinConnector.test(words));
}
