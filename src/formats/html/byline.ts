import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {datesWithin} from "../text/dates-within.js";
import {labels, readLabelledLine} from "../text/labelled-line.js";

/** What a line between the title and the text says: `2024-06-20 15:53　来源：海港日报　作者：林海`. */
export type Byline = {
  readonly dates: readonly WrittenDate[];
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
};

const words = labels.flatMap((row) => row.words).filter((word) => /\p{Script=Han}/u.test(word) && word.length > 1);
const labelWithin = new RegExp(`(?=(?:${[...words].sort((a, b) => b.length - a.length).join("|")}|出版|更新|发布|發布|發佈|发表|發表|刊登|责任编辑|責任編輯|责编|編輯|编辑|点击|點擊|点击数|阅读|閱讀|阅读量|浏览|瀏覽|浏览量|评论|評論|人气|人氣|字体|字體|字号|字號|分享到?)\\s*[:：])`, "gu");
const bareAuthor = /^(?:by|(?:\p{Script=Han}{2,10}\s)?\p{Script=Han}{0,10}?(?:记者|記者)|作者|撰文|编译|編譯|文)[\s/／]+([\p{L}\p{M}.'’·、, -]{2,60})$/iu;

/** `作者, 林海`: a label for those who hear the page. */
const behindComma = /^(?:作者|Author), ([\p{L}\p{M}.'’· -]{2,40})$/u;

/** `김바다 기자`, with an address of theirs behind. */
const koreanReporter = /^(?:\[[^[\]]{1,20}\]\s?|\([^()]{1,20}\)\s?)?(?:\S{1,12}=)?(\p{Script=Hangul}{2,4})\s?(?:선임|수습)?(?:기자|특파원|논설위원)(?:\s|$|=)/u;

/** `海港報 記者林海／河口報導`, as the papers of Taiwan have it. */
const reporter = /(?:記者|记者|編譯|编译|特派員|特派员)\s?(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})\s?[／/]\s?\p{Script=Han}{0,8}?(?:報導|报道|報道|报导)/u;

/** How long ago it was when the page was copied, and what someone is beside a name: says nothing of the record. */
const idleLine = /^(?:Role|Reporting from), .{1,40}$|^(?:(?:发布|發布|發佈|发表|發表|更新|published|posted|updated)(?:于|於|:|：)?\s?)?(?:\d{1,3}\s?(?:秒|分[钟鐘]|[个個]?[小][时時]|天|[周週]|[个個]月)前|\d{1,3}\s?(?:mins?|minutes?|hours?|hrs?|days?|weeks?)\sago|刚刚|剛剛|just now)$/iu;

const longest = 300;

/** What begins so says whose a picture is, not whose the text. */
const ofPicture = /^(?:[图圖](?:片|像)?|照片|影片|视频|視頻|资料|資料|数据|數據|封面)(?:来源|來源|提供|源)/u;

/** Reads such a line; `null` when it names neither a date nor anyone. A line that only says when a page was changed is one that says nothing. */
export function readByline(text: string, place: Place): Byline | null {
  const line = text.replace(/[\s ]+/g, " ").trim();
  if (line === "" || line.length > longest || ofPicture.test(line)) return null;
  const {dates: values, changes, rest} = datesWithin(line);
  const dates = values.map((value): WrittenDate => ({from: "text", value, place}));
  // `《海港日报》（2014年05月01日 第 01 版）`
  const printed = /《([^《》]{2,12}[报報刊志誌])》\s?（?\n/u.exec(rest)?.[1];
  const pieces = rest.replace(/《[^《》]{1,20}》\s?（?\n/gu, "\n").split(/[\n|｜•【】]|\s[-–—·]\s|　/).flatMap((piece) => piece.split(labelWithin));
  const fields = pieces.map((piece) => readLabelledLine(piece.trim(), place.line)).filter((field) => field !== null);
  const named = pieces.map((piece) => bareAuthor.exec(piece.trim())?.[1] ?? koreanReporter.exec(piece.trim())?.[1] ?? behindComma.exec(piece.trim())?.[1]).filter((name) => name !== undefined);
  const reporters = reporter.exec(rest)?.[1]?.split("、") ?? [];
  const authors = [...reporters.map((value) => ({value, place})), ...[...fields.filter(({field}) => field === "author").map(({value}) => value), ...named].map((value) => ({value, place}))];
  const publishers = [...(printed === undefined ? [] : [printed]), ...fields.filter(({field}) => field === "publisher").map(({value}) => value.split(" ")[0] ?? value)].map((value) => ({value, place}));
  if (idleLine.test(line)) return {dates, authors, publishers};
  const found = dates.length + authors.length + publishers.length + (rest.length < 30 ? changes : 0);
  return found > 0 && (dates.length === 0 || rest.replace(/\s/g, "").length < 150) ? {dates, authors, publishers} : null;
}
