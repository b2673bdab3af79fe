import {bylineLabels, callings, datelinePlaces, reporting} from "../data/bylines.js";
import type {Outlet} from "../model/outlet.js";
import {fold} from "../text/fold.js";
import {withoutEnd} from "../text/trim.js";
import {namesInEnglish} from "./english-bylines.js";
import {firstLines, lastLines} from "./outer-lines.js";
import {isNameOf, isNameOfAny} from "./outlets.js";

/** Lines at either end of a text among which a byline is looked for, and the longest that may be one. */
const outermost = 3;
const longest = 100;

const dot = "·•‧・．.";
const aDot = new RegExp(`[${dot}]`, "u");
const spacesBehindDots = new RegExp(`([${dot}])\\s`, "gu");
const han = String.raw`[\p{Script=Han}${dot}－-]`;
/** A Chinese name, transliterated or not, or a Latin one in capitals and small letters. */
const name = new RegExp(String.raw`^(?:\p{Script=Han}{2,4}|(?=[^${dot}]{1,8}[${dot}])${han}{4,14}|\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3})$`, "u");
/** Words of bylines that have the look of a name. */
const noName = /[记記]者|发自|發自|[报報][导導道]|综合|綜合|特约|特約|即时|即時|编辑|編輯|[部网網报報社]$|[档檔]案|^(?:今[天日早晚]|昨[天日晚]|日前|近日|目前|现场|現場)/;
const isCalling = new RegExp(`(?:${callings})$`, "u");
const between = /[、，,/／;；&]|\s{1,4}(?=\p{Script=Han})/u;

/** A label of one character is none where it may end a name: `撰稿：李文/责编：周桥`. */
const anyLabel = `${bylineLabels.authors}|${bylineLabels.others}`.split("|").map((word) => (word.length > 1 ? word : `(?<!\\p{Script=Han})${word}`)).join("|");
/** Labels that need nothing between them and a name: `责编王舟`. */
const closeLabel = bylineLabels.others.split("|").filter((word) => /编|編|校|核/u.test(word) && word.length > 1).join("|");
const beforeNames = String.raw`(?=\p{Script=Han}{2,4}(?:[/／;；、，\s]|$))`;
const label = new RegExp(`((?:(?:${anyLabel})\\s?[/／、]\\s?)?(?:${anyLabel}))(?:\\s?[:：/／|｜丨︱│]\\s?|\\s${beforeNames})|(?<![^\\s。；;，、])(${closeLabel})${beforeNames}`, "gu");
const opensWithLabel = new RegExp(`^(?:${label.source})`, "u");
const writes = new Set(bylineLabels.authors.split("|"));

/** The word that all of the forms below hold, and few lines do. */
const aReporter = "[记記]者";
const namesReporter = new RegExp(aReporter, "u");

const reporter = new RegExp(String.raw`^(?:【[^】]{1,40}】)?[（(【［#]?\s?(?<outlet>[^（）()【】#，。]{0,12}?)(?:驻\p{Script=Han}{2,5}?|駐\p{Script=Han}{2,5}?)?(?:特约|特約|实习|實習|资深|資深)?${aReporter}(?![，,])\s?(?<people>[^（）()。：:\d]{2,30}?)\s?${reporting}(?:[）)】］#]|，|。?$)`, "u");
/** `記者林海／河口報導`, as papers of Taiwan have it: what stands behind the stroke is a place. */
const reporterAtPlace = new RegExp(String.raw`^[（(【［〔]?(?<outlet>[^（）()【】［］〔〕。，：:]{0,12}?)${aReporter}\s?(?<people>[^（）()［］〔〕。：:\d／]{2,30}?)\s?／\s?\p{Script=Han}{0,8}?報[導道](?:[）)】］〕]|$)`, "u");
/** `林海 何安 / 河口報導` on a line of its own. */
const besidePlace = new RegExp(String.raw`^(?<people>[^（）()。，：:/／\d]{2,30}?)\s?[／/]\s?\p{Script=Han}{0,8}?${reporting}$`, "u");
/** What may stand before the reporter in brackets: `本报讯`, `【本报讯】`, `（某社海城9日电）`; the sender's name is its own, or an agency's. */
const sent = String.raw`(?:【[^】]{1,20}】|[（(]?(?:本[報报台臺网網社]|\p{Script=Han}{2,6}社)[^（）()，。：:【】]{0,12}(?:[讯訊电電]|消息)[）)]?)?`;
const bracketed = new RegExp(String.raw`^${sent}\s{0,4}[（(](?:本[报報台臺网網社][讯訊电電][\s，,]?)?(?<outlet>\p{Script=Han}{0,8}?)${aReporter}[\s：:]{0,3}(?<people>[^（）()。：:\d]{2,40}?)(?:\s(?:通[讯訊][员員]|[实實][习習]生|[摄攝]影)[^（）()]{0,20})?[）)]`, "u");
const lone = new RegExp(String.raw`^(?<outlet>[^（）()，。：:]{0,12}?)${aReporter}[\s：:]?(?<people>[^（）()。：:\d]{2,20})$`, "u");
/** Where nothing else stands on a line at the beginning, that may be a heading: `记者遭到打压`. */
const closeAlone = /^[记記]者\p{Script=Han}+$/u;
const dateline = new RegExp(String.raw`^[（(](?<outlet>[^（）()]{2,6}?)(?:特約|特约)?${aReporter}(?<people>[^（）()\d]{2,30})\d{1,2}日(?<sent>(?:综合|綜合|外|專|专)?[电電][）)])?`, "u");
const withAgencies = /^(?<people>[^（）()。，：:]{2,40}?)\s?[（(](?<agencies>[^（）()]{2,60})[）)]$/u;
const agency = /(?:[社报報网網台]|电台|電台)$/u;
const places = datelinePlaces.split("|").map((place) => fold(place)).sort((a, b) => b.length - a.length);

/**
 * The people whom a text itself names as its authors, in the first and last lines: `记者：甲 责编：乙`, `编译 甲；审校 乙`,
 * `（某社記者甲台北9日電）`, `甲 / 乙（路透社、法新社）`. Editors, translators and agencies are none. Only lines without
 * anything else count, and only names that can be told from the place behind them; the lines stay in the text.
 */
export function bylinesIn(text: string, outlet: Outlet, outlets: readonly Outlet[]): string[] {
  const lines = firstLines(text, outermost + 1);
  const first = lines.slice(0, outermost).map((line) => line.slice(0, longest));
  const last = lastLines(text, outermost);
  const found = [
    ...first.flatMap((line, i) => signed(line, lines[i + 1], outlet) ?? (closeAlone.test(line) ? null : afterReporter(line, outlet)) ?? []),
    ...[...first, ...last].filter((line) => line.length < longest).flatMap((line) => labelled(line, outlet)),
    ...[...first, ...last].flatMap((line) => whoBesidePlace(line) ?? besideOutlet(line, outlet)),
    ...last.flatMap((line) => afterReporter(tailOf(line), outlet) ?? []),
    ...last.slice(-1).flatMap((line) => besideAgencies(line, outlets) ?? []),
    ...[...first, ...last].flatMap((line) => namesInEnglish(line)),
    // below the names an agency may say who those are
    ...lastLines(text, 3 * outermost).filter((line) => line.startsWith("Reporting by ")).flatMap((line) => namesInEnglish(line)),
  ];
  return [...new Set(found)].filter((person) => !isNameOf(person, outlet) && !isNameOfAny(person, outlets));
}

/** `赵一 见习记者 钱二`: an office between two names. */
const officeBetween = /\s\p{Script=Han}{0,4}(?:[记記]者|[实實][习習]生)\s?/gu;

const othersWork = new RegExp(`(?:(?<=[。；;])|\\s)(?:(?:${bylineLabels.others})[\\s:：]|(?:${closeLabel})(?=\\p{Script=Han}{2,4}(?:[、，\\s]|$))).*$`, "u");

/** `自由电台记者甲 台北报道 责编 乙`: what stands behind is someone else's work. */
function tailOf(line: string): string {
  if (line.length > longest) return "";
  return line.replace(othersWork, "").replace(/[。；;]\s*$/u, "");
}

/** A line that begins with a label: what follows it, up to the next label. */
function labelled(line: string, outlet: Outlet): string[] {
  const inner = line.replace(/^[■□●○◆◇▲△★☆※►▶·•]\s?/u, "").replace(/^[（(【]/, "").replace(/[）)】]?\s?[#＃]?$/, "");
  if (!opensWithLabel.test(inner)) return [];
  const labels = [...inner.matchAll(label)];
  return labels.flatMap((match, i) => {
    if (!(match[1] ?? match[2] ?? "").split(/[/／、]/).some((role) => writes.has(role.trim()))) return [];
    const written = withoutEnd(withoutOffice(inner.slice(match.index + match[0].length, labels[i + 1]?.index), labels[i + 1]?.[1]), /[;；，。|｜/／\s]/).replace(/\s\S{0,10}[记記]者$/u, "").replace(/(?<!\S)\S{0,12}(?:[记記]者|[实實][习習]生)\s/gu, " ").replace(/[（(][\p{Script=Latin} .’'-]{2,40}(?:[）)]|$)/gu, "");
    return people(behindOutlet(written, outlet)) ?? (labels.length === 1 && /^(?:作者|撰文)$/.test(match[1] ?? "") ? penNames(written) : []);
  });
}

/** `文/观察者网 林海`: what stands before the name is for whom it was written. */
function behindOutlet(written: string, outlet: Outlet): string {
  const [whole = "", name = ""] = /^(\S{2,12})\s(?=\p{Script=Han})/u.exec(written) ?? [];
  return isNameOf(name, outlet) ? written.slice(whole.length) : written;
}

/** `南方报记者 甲`: what stands close before the label is whose reporter it is. */
function withoutOffice(written: string, next = ""): string {
  return /^[记記]者$/u.test(next) ? written.replace(/\p{Script=Han}{1,12}$/u, "") : written;
}

/** A line of the outlet's own reporter: `（大众报记者甲、乙采访报导）`, `（大众社記者甲台北9日電）`. */
function afterReporter(line: string, outlet: Outlet): string[] | null {
  if (!namesReporter.test(line)) return null;
  const dated = dateline.exec(line)?.groups;
  if (dated) return inDateline(dated, outlet);
  const inBrackets = bracketed.exec(line)?.groups;
  const named = inBrackets && isOwn(inBrackets["outlet"] ?? "", outlet) ? people((inBrackets["people"] ?? "").replace(officeBetween, " "), true) : null;
  if (named) return named;
  const groups = (reporterAtPlace.exec(line) ?? reporter.exec(line) ?? lone.exec(line.replace(othersWork, "").replace(/[；;]$/u, "").replace(sentFrom, "")))?.groups;
  if (!groups || !isOwn(groups["outlet"] ?? "", outlet)) return null;
  return people((groups["people"] ?? "").replace(officeBetween, " "), true);
}

/**
 * An agency's dateline says who wrote what an outlet took from it. A word apart from the names is the place, known or
 * not; one that stands close to them must be known, since `林海河口` may be 林海 in 河口 or 林海河 in 口.
 */
function inDateline({outlet: written = "", people: names = "", sent}: Readonly<Record<string, string | undefined>>, outlet: Outlet): string[] | null {
  if (!isOwn(written, outlet) && !(sent !== undefined && /社$/u.test(written))) return null;
  const [, before, place = ""] = /^(.{1,99}?)\s{1,9}(\p{Script=Han}{2,6})$/u.exec(names.trim()) ?? [];
  if (before !== undefined && withoutPlace(place) === place) return people(before);
  return withoutPlace(names.trim()) === names.trim() ? null : people(names, true);
}

/** Where a reporter wrote, behind the name. */
const sentFrom = /\s?[发發]自\p{Script=Han}{2,8}$/u;

function isOwn(written: string, outlet: Outlet): boolean {
  const words = written.replace(/[／/]\s{0,9}$/, "").trim();
  return /^(?:本[报報台臺网網社])?$/.test(words) || isNameOf(words, outlet);
}

function whoBesidePlace(line: string): string[] | null {
  const written = besidePlace.exec(line)?.groups?.["people"];
  return written === undefined ? null : people(written);
}

/** `海港報 林小滿`, `（海港報 林小滿）`: a name of three characters beside the outlet's. */
function besideOutlet(line: string, outlet: Outlet): string[] {
  const [, written, person = ""] = /^[（(]?(\S{2,12})\s(\p{Script=Han}{3})[）)]?$/u.exec(line) ?? [];
  return written !== undefined && isNameOf(written, outlet) ? (people(person, true) ?? []) : [];
}

/** What is said of a report instead of naming agencies: `综合报导`, `据某社、某报综合报道`, `摘译`. */
const workOfMany = new RegExp(`^(?:[据據].{1,40}\\s?)?(?:${reporting}|摘[编編译譯]|[编編][译譯]|[综綜]合整理|整理)$`, "u");

/** The last line: `甲 / 乙（路透社、法新社）`, `甲/乙（综合报导）`. */
function besideAgencies(line: string, outlets: readonly Outlet[]): string[] | null {
  const {people: written = "", agencies = ""} = (line.length < longest ? withAgencies.exec(line)?.groups : undefined) ?? {};
  const named = agencies.replace(/等$/, "").split(/[、，,/／ ]+/).filter(Boolean);
  const areAgencies = workOfMany.test(agencies) || named.length > 0 && named.every((words) => agency.test(words) || isNameOfAny(words, outlets));
  return written !== "" && (areAgencies || pairBesideList.test(line)) ? people(written) : null;
}

/** `甲/乙（据ARD、某报等）`: in front of a list two names are certain, whatever the papers in it are called. */
const pairBesideList = /^\p{Script=Han}{2,3}\s?[/／]\s?\p{Script=Han}{2,3}\s?[（(](?:[据據]|[^（）()]*(?:[、，,]|等[）)]$))/u;

const latinBeside = /[（(]\s?\p{Lu}[\p{Script=Latin} .’'-]{2,40}[）)]/u;
const latinAlone = new RegExp(`^${latinBeside.source}$`, "u");

/** A line of names above one that says whose they are: `BBC记者 发自东京`, `BBC中文`, `自由撰稿人`; or above how the only one is written in Latin letters. */
function signed(line: string, next: string | undefined, outlet: Outlet): string[] | null {
  if (next === undefined || !isOffice(next, line, outlet) && !(latinAlone.test(next) && line.includes("·"))) return null;
  const names = line.replace(/([）)])\s?[和与與及]/gu, "$1、").replace(/[（(][^（）()]{0,40}[）)]/gu, "").replace(spacesBehindDots, "$1");
  return people(names);
}

/** Whether a line says what those are who are named above it. A part of the outlet is one only below a name that is also written in Latin letters. */
function isOffice(line: string, above: string, outlet: Outlet): boolean {
  if (!/^[^。；;：:]{3,30}$/u.test(line)) return false;
  if (/^(?:自由|[独獨]立|特[约約])?(?:撰稿人|[专專][栏欄]作家)$/u.test(line)) return true;
  if (![outlet.name, ...(outlet.aliases ?? [])].some((owner) => line.startsWith(owner))) return false;
  return /[记記]者|编辑|編輯|Correspondent|Reporter/i.test(line) || latinBeside.test(above) || (isNameOf(line, outlet) && /^\p{Script=Han}{3}$/u.test(above));
}

/** The names that a stretch of a line consists of, without the place behind the last; `null` when it holds anything else. */
function people(written: string, hasPlace = false): string[] | null {
  const parts = written.split(between).flatMap(bothNames).map((part) => part.trim()).filter((part) => part !== "");
  const names: string[] = hasPlace ? withoutPlaces(parts) : parts;
  return names.length > 0 && names.length <= 8 && names.every((part) => name.test(part) && !noName.test(part) && !isCalling.test(part)) ? names : null;
}

/** `雅克·莫罗和安娜·林德`: only where both are certainly names, since the word between stands in names as well. */
function bothNames(part: string): readonly string[] {
  const both = part.split(/[和与與及]/u);
  return both.length === 2 && both.every((one) => aDot.test(one)) ? both : [part];
}

/** Names without the places behind the last: `甲、乙 华盛顿、台北` are two. */
function withoutPlaces(parts: readonly string[]): string[] {
  const last = parts.findLastIndex((part) => withoutPlace(part) !== "");
  return parts.slice(0, last + 1).map((part, i) => (i === last ? withoutPlace(part) : part));
}

/** Writers for the web call themselves as they like: `法语人`, `lizzie`. */
function penNames(written: string): string[] {
  const names = written.split(/[、，,/／&]/).map((part) => part.trim());
  return names.every((part) => !isCalling.test(part) && /^(?:\p{Script=Han}{2,8}|\p{L}[\p{L}\d_.-]{1,19})$/u.test(part) && !noName.test(part)) ? names : [];
}

/** `張祈花蓮縣` is 張祈 in 花蓮縣; a place alone is nobody. */
export function withoutPlace(written: string): string {
  const folded = fold(written);
  const place = places.find((place) => folded.endsWith(place));
  return place === undefined ? written : written.slice(0, written.length - place.length);
}
