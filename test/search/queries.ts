import type {ArticleRecord} from "../../src/model/article.js";
import {matches, parseQuery} from "../../src/text/query.js";
import {library} from "./library.js";

/** Ids of the articles that a plain scan of titles and texts finds, sorted. */
export const scan = (articles: readonly Pick<ArticleRecord, "id" | "title" | "text">[], query: string): readonly string[] =>
  articles.filter(({title, text}) => matches(parseQuery(query), [title, ...text.split("\n")])).map(({id}) => id).sort();

/** Queries with the articles of the library that answer. The ids are thought out; the scan must agree with them as the index must. */
export const queries = [
  ["俄羅斯", ["a01", "a02"]],
  ["俄罗斯", ["a01", "a02"]],
  ["普京", ["a01", "a02"]], // not 特朗普 … 京城, not across paragraphs
  ["越南", ["a01", "a02"]],
  ["越南 普京", ["a01", "a02"]],
  ["越南　普京 签署", ["a01"]],
  ['"普京访问越南"', ["a01"]],
  ['"普京 访问"', ["a01"]],
  ["普京 -主席府", ["a02"]],
  ['普京 -"老 朋友"', ["a01"]],
  ["-越", ["a03", "a04", "a05", "a06", "a08", "a09", "a10", "a11", "a12", "a13"]],
  ["中国", []], // punctuation stands between
  ["中，国", ["a07"]],
  ["说：「越", ["a02"]],
  ["说：", []], // only part of a run of punctuation
  ["4,760億", ["a03"]],
  ["4,760亿日元", []], // 圓 is 圆
  ["3.5%", []],
  ["3.5%。nvidia", ["a04"]],
  ["3.5", ["a04"]],
  ["%。", ["a04"]],
  ["台积电", ["a03", "a04"]],
  ["臺積電", ["a03", "a04"]],
  ["電", ["a03", "a04"]],
  ["越", ["a01", "a02", "a07"]],
  ["妈妈妈", ["a10"]],
  ["后门", ["a10"]],
  ["干燥", ["a10"]],
  ["皇后", ["a10"]],
  ["着手", ["a03", "a04"]], // one word of both scripts, which no table of characters knows
  ["著手", ["a03", "a04"]],
  ["著手進行", ["a03"]],
  ["著名", []], // not 看着名单
  ["rus", ["a06"]],
  ["Belarus", ["a06"]],
  ["larus", []],
  ['"rus"', []],
  ['"russia"', ["a06"]],
  ["ussia", []],
  ["u.s.", ["a06"]],
  ["don't", ["a06"]],
  ["n", ["a04", "a06"]],
  ["nato -nvidia", ["a06"]],
  ["covid", ["a08"]],
  ["covid-19", ["a08"]],
  ["covid－１９疫情", ["a08"]],
  ["f-16", ["a08"]],
  ["16", ["a08"]],
  ["1", ["a01", "a08"]], // 11, 16, 19
  ["ai", ["a04"]],
  ["𠮷", ["a09"]],
  ["𠮷野家", ["a09"]],
  ["かき氷", ["a09"]],
  ["が", []], // か alone stands there
  ["국어", ["a09"]],
  ["моск", ["a09"]],
  ["осква", []],
  ["café", ["a09"]],
  ["cafe\u0301", ["a09"]],
  ["cafe", []],
  ["caf", ["a09"]],
  ["ꔀ", ["a09"]],
  ["ꔀꔁ", ["a09"]],
  ["ꔁ", []],
  ["b>不是标签</b", ["a09"]],
  ["amp", ["a09"]],
  ["x".repeat(40), ["a11", "a12"]],
  [`${"x".repeat(40)}1`, ["a11"]],
  [`编号${"x".repeat(40)}2`, ["a12"]],
  [`${"x".repeat(40)}3`, []],
  ["hyphen-ated", ["a13"]],
  ["ated", ["a13"]],
  ["case", []],
  ["camelcase", ["a13"]],
  ["group", []],
  ["mail", ["a13"]],
  ["email", []],
  ["pagefind", ["a13"]],
  ["constructor", ["a13"]],
  ["火星人", []],
  ["海港日报", []], // names of outlets are not text
  ["", library.map(({id}) => id).sort()],
] as const;
