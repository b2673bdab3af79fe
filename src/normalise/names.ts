import {bylineLabels, callings, reporting} from "../data/bylines.js";
import {withoutPlace} from "./bylines.js";

/** Words that stand before names. */
const lead = /^(?:(?:(?:reported|written|posted|story|words) )?by|from|par|por|author|null|undefined)(?:\s*[:：/／]\s*|\s+)/i;

/** What someone is called before the name, with or without a sign between: `本报驻京特约记者 甲`. */
const office = /^(?:[本我][报報网網台刊社]|(?:驻|駐)\p{Script=Han}{1,3}|特[约約]|[实實][习習]|[见見][习習]|[资資]深|[采採][访訪])*(?:[记記]者|特派[员員]|撰稿人|通[讯訊][员員]|[评評][论論][员員])(?:\s*[:：/／|｜]\s*|\s+|(?=\p{Script=Han}{2,4}(?:$|[、，,/／\s]|\p{Script=Han}{0,10}(?:报[道导]|報[道導])$)))/u;

/** A label of people, and the sign or space behind it. */
const labelled = (labels: string): RegExp => new RegExp(`(?:^|(?<=[\\s；;，,。)）]))(?:${labels})(?:\\s*[:：/／|｜]\\s*|\\s+)`, "u");
const authorLabel = labelled(bylineLabels.authors);
const otherLabel = labelled(bylineLabels.others);

/** What someone did, or where, behind the names: `／綜合報導`, `（采访记者）`, `发自北京`, a day. */
const behind: readonly RegExp[] = [
  /\s?[（(](?:[^（）()]{0,20}(?:[报報][道导導]|摘[编編译譯]|[编編][译譯]|整理|[记記]者|[采採][访訪]|[发發]自|Reuters|AFP|AP)[^（）()]{0,10})[）)]$/u,
  new RegExp(`\\s?[/／]\\s?\\p{Script=Han}{0,8}?${reporting}$`, "u"),
  /\s?[发發]自\p{Script=Han}{2,8}$/u,
  /\s\d{4}\s?[-/.年].{0,20}$/u,
  /\s?(?:摘[编編]|[编編][译譯]|整理)$/u,
  /(?<=\p{Script=Han}{2})\s?等$/u,
];
const atOwnPlace = new RegExp(`\\s?${reporting}$`, "u");

/** What someone is, beside names: `陈桥，海港大学教授`, `陈桥 实习生 李渡`. */
const calling = new RegExp(`^\\p{Script=Han}{0,20}(?:${callings})[。.]?$`, "u");

/** What stands where no author is known. */
const nobody = /^(?:unknown|none|null|undefined|n\/?a|admin|administrator|anonymous|guest|staff|匿名|佚名|未知|无|無|-+)$/i;

/** Between several names. `和` and `与` are parts of names as well; a comma before `Jr.` parts nothing. */
const between = /,(?!\s?(?:Jr|Sr|Ph\.?D|M\.?D|Esq)\b)|[，、;；&|｜]|\s(?:and|und|et|with)\s/i;

const hanName = /^\p{Script=Han}{2,4}$/u;
const latinName = /^\p{Lu}[\p{L}.’'-]{0,20}(?: \p{L}[\p{L}.’'-]{0,20}){1,3}$/u;

/** The names of which a byline on one line consists; of one with labels those of authors alone. */
export function namesIn(line: string): string[] {
  const [, inner = line] = /^[（(【［[〔](.*)[）)】］\]〕]$/su.exec(line) ?? [];
  const [, mailed = inner] = /^[^\s@]+@[^\s()]+ \(([^()]+)\)$/.exec(inner) ?? [];
  const names = writersOf(mailed).split(between).flatMap((part) => partsOf(bare(part))).filter((name) => name !== "" && !nobody.test(name));
  return names.some((name) => !calling.test(name)) ? names.filter((name) => !calling.test(name)) : names;
}

/** What stands behind the labels of authors, up to the next label; the whole line where it has no label. */
function writersOf(line: string): string {
  const first = authorLabel.exec(line);
  const other = otherLabel.exec(line);
  if (other && (!first || other.index < first.index)) return other.index === 0 ? writersBehind(line, first) : line.slice(0, other.index).trim();
  if (!first || first.index > 0) return line;
  const rest = line.slice(first[0].length);
  return rest.slice(0, otherLabel.exec(rest)?.index).trim();
}

function writersBehind(line: string, label: RegExpExecArray | null): string {
  return label ? writersOf(line.slice(label.index)) : "";
}

/** One part of a byline without offices, places and the like. */
function bare(part: string): string {
  let name = part.trim().replace(lead, "").replace(office, "");
  for (const words of behind) name = name.replace(words, "");
  if (atOwnPlace.test(name)) name = withoutPlace(name.replace(atOwnPlace, "").trim());
  return name.trim();
}

/** `甲乙/丙丁`, `甲乙 丙丁`: names that a stroke or a space parts, if all of them look like names. */
function partsOf(name: string): string[] {
  const byStroke = name.split(/\s?[/／]\s?/).map((part) => part.replace(lead, "").trim());
  if (byStroke.length > 1 && byStroke.every((part) => hanName.test(part) || latinName.test(part))) return byStroke;
  const bySpace = name.split(" ");
  return bySpace.length > 1 && bySpace.every((part) => hanName.test(part)) ? bySpace : [name];
}
