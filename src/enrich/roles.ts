import type {Lexicon} from "./lexicon.js";
import type {Stretch} from "./mention.js";
import type {Party} from "./parties.js";
import {wordEndsAt} from "./trie.js";
import {findWord, holdsWord} from "./words.js";

/** What a party does in its clause, as the words around it tell. */
export type Roles = {
  /** What follows binds the countries of the party to each other: `中俄关系`. */
  readonly bound: boolean;
  /** The countries together do something to a third, or a third to them: `美英谴责`, `对泰国和马来西亚`. */
  readonly joint: boolean;
  /** So joint by a verb that follows, which may tell what they do with each other where nobody else is named. */
  readonly acts: boolean;
  /** `英国、南非等国`: named as examples. */
  readonly listed: boolean;
  /** `美国斡旋下`: brings others together. */
  readonly mediates: boolean;
  /** `俄罗斯大使：`, `台湾称`: says something of others. */
  readonly speaks: boolean;
  /** `美国智库：`, `日媒称`: who says it acts for no country. */
  readonly observes: boolean;
  /** `在白宫`, `赴莫斯科商讨`: where it happens. */
  readonly hosts: boolean;
  /** `因伊朗`, `通过丹麦`, `叙利亚局势`, `与伊朗交易的中国公司`: why or by what means others deal, or of which others they are. */
  readonly causes: boolean;
  /** `要求法国取消`: what it does is what another wants of it. */
  readonly urged: boolean;
  /** `在俄罗斯、中国等问题上`: a topic of what the rest of the clause tells. */
  readonly apart: boolean;
};

/** A party of a clause with what it does there. */
export type Unit = Party & Roles;

/** Where a party stands: its clause's end, the next party that deals with others, and where those end that are passed over. */
export type Place = {readonly text: string; readonly clauseEnd: number; readonly next: number; readonly past: number; readonly before: Party | null};

const longestCause = 2;
const longestDeed = 2;
const longestUrge = 2;
const longestDescription = 16;
/** `叙利亚核问题` */
const topicReach = 3;
/** As far as a word may stand from the name that it belongs to. */
const reach = 8;
/** As far as `在` may stand before one of several topics. */
const topicalReach = 12;
const meeting = /(?:赴|抵|飞|到|至|访|前往|齐聚|聚首|抵达)$/;
const going = /(?:赴|去|[前飞回返]?往|飞|到)$/;
/** `在慕尼黑投资`: the place is what they deal with. */
const settled = /^.{0,3}(?:投资|设厂|设立|设点|建厂|兴建|扩建|扩产|增设|开设|开店|开厂|买|置产|并购|收购)/;
const post = /^.{0,3}(?:使馆|大使|领事|领馆|使领馆|公使|代办|外交官|代表处|办事处)/;
const breaking = /(?:违反|违背|规避|逃避|躲避|绕过|触犯|抵触).{0,3}$/;
const rules = /^.{0,3}(?:制裁|禁令|禁运|武器禁运|出口管制)/;
const wishing = /(?:屈服于?|屈从于?|迫于|碍于|慑于|顶住|顶着|顶不住|无视|不顾|不理|不敌|[应在])$/;
const wish = /^.{0,2}(?:压力|施压|要求|请求|游说|警告|反对|威胁)/;
const topical = /^.{0,8}(?:问题|议题|事务|局势|方面|领域)(?:上|中|方面)/;

/** A party with its roles. */
export function unitOf(party: Party, place: Place, lexicon: Lexicon): Unit {
  const {codes, start, end, weight, run, seat, endsInSeat, together, facing, turns, opposed} = party;
  const {text, next, clauseEnd} = place;
  const isGroup = codes.length > 1;
  const {bond, deed} = verbsAfter(party, place, lexicon);
  const aims = next < clauseEnd && bond === Infinity && /对|向|将/.test(text.slice(end, Math.min(end + 2 * reach, next)));
  const isTarget = bond === Infinity && (/[对向将把让使]/.test(text[start - 1] ?? "") || wordEndsAt(lexicon.deeds, text, start, longestDeed));
  const joint = isGroup && !together && (deed < bond || aims || isTarget);
  const after = text.slice(end, end + reach);
  const speaks = endsInColon(party, place) || /^.{0,6}(?:称|表示|认为|说|指出)/.test(text.slice(end, Math.min(end + reach, clauseEnd)));
  const apart = place.before !== null && isAmongTopics(party, text);
  // `马里乍得边境古巴诊所`: what a third has there
  const borders = isGroup && next < clauseEnd && next - end < reach && /^(?:边境|边界|交界)(?:地区|地带)?的?$/.test(text.slice(end, next));
  return {
    codes,
    start,
    end,
    weight,
    run,
    seat,
    endsInSeat,
    together,
    facing,
    turns,
    opposed,
    joint,
    acts: joint && !aims && !isTarget && findWord(lexicon.agents, text, end, Math.min(end + 1, next)) === null,
    bound: isGroup && !joint && bond < Infinity,
    listed: borders || (isGroup && /^(?:等|多国|诸国|各国)/.test(after)),
    mediates: holdsWord(lexicon.mediation, text, end, Math.min(end + reach, text.length)),
    speaks,
    observes: speaks && isObserver(party, text, lexicon),
    hosts: seat && !settled.test(after) && (/[在于]/.test(text[start - 1] ?? "") || next === end || receives(party, place, lexicon)),
    causes: apart
      || isPost(party, place)
      || (wordEndsAt(lexicon.causes, text, start, longestCause) && !isHeldBy(party, text))
      || holdsWord(lexicon.topics, text, end, Math.min(end + topicReach, next))
      || describes(party, place)
      || isGoal(party, text)
      || isBroken(party, text)
      || isWish(party, text)
      || isGround(party, text),
    urged: wordEndsAt(lexicon.urges, text, start, longestUrge),
    apart,
  };
}

/** `两国外长赴莫斯科商讨`, `两国外长莫斯科会谈`: several meet each other there. */
function receives({codes, start, end}: Party, {text, before}: Place, {bonds}: Lexicon): boolean {
  if (before === null || before.codes.length < 2) return false;
  if (meeting.test(text.slice(before.end, start))) return findWord(bonds, text, end, end + 2) !== null;
  return start - before.end <= reach && !codes.some((code) => before.codes.includes(code)) && bonds.longest(text, end) !== null;
}

/** `中国驻日本使馆`: where those who act for the party before are posted. */
function isPost({start, end}: Party, {text, before}: Place): boolean {
  return before?.end === start - 1 && text[start - 1] === "驻" && post.test(text.slice(end, end + reach));
}

/** `在…、俄罗斯、中国等问题上` */
function isAmongTopics({start, end}: Party, text: string): boolean {
  const head = text.slice(Math.max(0, start - topicalReach), start);
  return Math.max(head.lastIndexOf("在"), head.lastIndexOf("就")) > head.lastIndexOf(",") && topical.test(text.slice(end, end + 2 * reach));
}

/** `日媒`, or a word such as `智库` close behind the name. */
function isObserver({start, end}: Party, text: string, {observers}: Lexicon): boolean {
  return text.slice(start, end + 1).endsWith("媒") || holdsWord(observers, text, end, Math.min(end + reach, text.length));
}

/** `与伊朗交易的中国公司`: what stands before `的` only says which company. */
function describes({start, end}: Party, {text, next, clauseEnd}: Place): boolean {
  if (!/[与和同跟]/.test(text[start - 1] ?? "")) return false;
  // `与智利相关的新书`
  if (/^(?:相关|有关)/.test(text.slice(end, clauseEnd))) return true;
  if (next >= clauseEnd) return false;
  const between = text.slice(end, next);
  return between.length <= longestDescription && /^[^,、]{2,}的/.test(between);
}

/** `运往委内瑞拉的油轮`, `赴委内瑞拉途中`: whither what or whom others deal with was going. */
function isGoal({start, end}: Party, text: string): boolean {
  if (going.test(text.slice(Math.max(0, start - 2), start)) && /^(?:的?途中|的?路上|中转|转机)/.test(text.slice(end, end + 3))) return true;
  return text[start - 1] === "往" && /^.{0,2}的/.test(text.slice(end, end + 3));
}

/** `中转马里被捕`: who passes through is held there. */
function isHeldBy({end}: Party, text: string): boolean {
  return /^.{0,3}(?:[被遭](?:捕|拘|扣|抓|当局|当地|警方)|落网)/.test(text.slice(end, end + reach));
}

/** `违反伊朗制裁`, `规避对朝鲜的禁令`: against whom the rules are that others break. */
function isBroken({start, end}: Party, text: string): boolean {
  return breaking.test(text.slice(Math.max(0, start - reach), start)) && rules.test(text.slice(end, end + reach));
}

/** `屈服于美国压力`, `应加拿大要求`: whose wish it is that others do something. */
function isWish({start, end}: Party, text: string): boolean {
  return wishing.test(text.slice(Math.max(0, start - reach), start)) && wish.test(text.slice(end, end + reach));
}

/** `在马里领空拦截`, `列入智利黑名单的`: where it happens, or whose list they are on. */
function isGround({start, end}: Party, text: string): boolean {
  const after = text.slice(end, end + reach);
  return /^(?:上空|黑名单[上中内的])/.test(after) || (/[在于]/.test(text[start - 1] ?? "") && /^(?:领空|境内|边境|沿海|外海|近海)/.test(after));
}

type Verbs = {readonly bond: number; readonly deed: number};

/** Where words bind the countries of a party to each other or tell what they do together; infinitely far if none do. */
function verbsAfter({end}: Party, {text, next, past}: Place, lexicon: Lexicon): Verbs {
  const near = verbsFrom(end, text, next, lexicon);
  const later = past > end ? findWord(lexicon.bonds, text, past, Math.min(past + 2 * reach, next)) : null;
  // what is passed over lies between the party and what it does
  return near.bond === Infinity && later ? {bond: later.start, deed: Infinity} : near;
}

function verbsFrom(end: number, text: string, next: number, {bonds, deeds, actors, agents}: Lexicon): Verbs {
  const agent = findWord(agents, text, end, Math.min(end + 1, next));
  if (agent) {
    const meets = findWord(bonds, text, agent.end, Math.min(agent.end + 2 * reach, next));
    const isBond = meets && !isActor(meets, text, actors);
    return {bond: isBond ? meets.start : Infinity, deed: isBond ? Infinity : agent.start};
  }
  const bond = findWord(bonds, text, end, Math.min(end + reach, next));
  const deed = findWord(deeds, text, end, Math.min(end + reach, next));
  if (bond && isActor(bond, text, actors)) {
    // `法德领导人呼吁`: what follows says what they do
    const later = findWord(deeds, text, bond.end, Math.min(bond.end + reach, next));
    if (later) return {bond: Infinity, deed: later.start};
  }
  return {bond: bond?.start ?? Infinity, deed: deed?.start ?? Infinity};
}

/** `法德联合谴责`, but not `法德联合声明谴责`. */
function isActor({start, end}: Stretch, text: string, actors: Lexicon["actors"]): boolean {
  return actors.longest(text, start)?.end === end;
}

function endsInColon({end}: Party, {text, next, clauseEnd}: Place): boolean {
  return text[clauseEnd] === ":" && next >= clauseEnd && clauseEnd - end <= reach;
}
