import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import type {TextLine} from "../../syntax/text-lines.js";
import type {WrittenFacts} from "../written-facts.js";
import {withoutEncodedWords} from "./encoded-words.js";

/** What a mail says of itself above its text, and the lines that say it. */
export type MailHeader = {readonly facts: WrittenFacts; readonly taken: ReadonlySet<number>};

/** A mail that came a long way has a hundred and more. */
const mostLines = 400;

/** Fields that only mails and news groups have; one of them, or a sender, must stand beside the subject or the date. */
const ofMail = /^(?:from|to|cc|sender|reply-to|message-id|mime-version|content-type|received|return-path|delivered-to|newsgroups|list-id)$/i;

/** What programs write above a mail that is handed on: `---------- Forwarded message ---------`. */
const handedOn = /^\s{0,9}(?:-{2,20}\s{0,3}(?:forwarded (?:message|by .{1,60})|original message|转发(?:的)?(?:邮件|消息)|轉寄(?:的)?郵件|转发邮件信息|原始邮件|原始郵件)\s{0,3}-{2,20}|begin forwarded message:)\s*$/i;

/** Names of fields in Chinese programs. */
const translated: Readonly<Record<string, string>> = {
  发件人: "from", 寄件人: "from", 寄件者: "from", 收件人: "to", 收件者: "to", 抄送: "cc", 副本: "cc", 主题: "subject", 主旨: "subject", 主題: "subject",
  日期: "date", 时间: "date", 時間: "date", 发送时间: "date", 傳送時間: "date", 发送日期: "date",
};

type Field = {readonly name: string; value: string; readonly line: number; readonly column: number};

/**
 * Reads the header of a mail (RFC 5322) at the top of a text, or below the line that says that it was handed on: `Subject`,
 * `Date` and `From`, with encoded words. `null` when the text begins otherwise. Every line of it is listed.
 */
export function readMailHeader(lines: readonly TextLine[], findings: Findings): MailHeader | null {
  const first = lines.slice(0, mostLines).findIndex(({text}) => text.trim() !== "");
  const isHandedOn = handedOn.test(lines[first]?.text ?? "");
  const start = isHandedOn ? lines.findIndex(({text}, i) => i > first && text.trim() !== "") : 0;
  const end = lines.slice(0, mostLines).findIndex(({text}, i) => i >= start && text.trim() === "");
  const head = lines.slice(isHandedOn ? first : 0, Math.max(0, end)).filter(({text}) => text.trim() !== "");
  const fields = fieldsOf(isHandedOn ? head.slice(1) : head);
  const named = (name: string): Written[] => fields?.filter((field) => field.name.toLowerCase() === name).map(({value, line, column}) => ({value: withoutEncodedWords(value), place: {line, column}})) ?? [];
  const [subject, date, from] = [named("subject"), named("date"), named("from")];
  if (!fields || subject.length + date.length === 0 || !fields.some(({name}) => ofMail.test(name))) return null;
  for (const {text, number} of head) findings.drop("labelled-line", text.trim(), {line: number, column: 1});
  return {
    facts: {
      titles: subject.slice(0, 1),
      addresses: [],
      authors: from.slice(0, 1).flatMap(sender),
      publishers: [],
      dates: date.slice(0, 1).map((written) => ({...written, from: "date-line" as const})),
      tags: [],
    },
    taken: new Set(head.map(({number}) => number)),
  };
}

/** Fields with the lines that go on from them; `null` when a line is neither. */
function fieldsOf(head: readonly TextLine[]): readonly Field[] | null {
  const fields: Field[] = [];
  for (const {text, number} of head) {
    const [, name, value = ""] = /^([A-Za-z][A-Za-z-]{0,40}|\p{Script=Han}{2,4})[:：][ \t]?(.*)$/u.exec(text) ?? [];
    const last = fields.at(-1);
    const known = name === undefined ? undefined : /^[A-Z]/i.test(name) ? name : translated[name];
    if (known !== undefined) fields.push({name: known, value: value.trim(), line: number, column: text.length - value.length + 1});
    else if (last && /^[ \t]/.test(text)) last.value += ` ${text.trim()}`;
    else return null;
  }
  return fields.length > 1 ? fields : null;
}

/** `Ann Shore <ann@harbour.example>`, `ann at harbour.example (Ann Shore)`: the name; of an address alone nobody. */
function sender({value, ...rest}: Written): Written[] {
  const name = value.replace(/<[^<>]*>\s*$/, "").trim().replace(/^"(.*)"$/, "$1").replace(/^[^\s@]+(?:@| at )\S+ \(([^()]{1,100})\)$/, "$1");
  return name === "" || /@|:\/\//.test(name) ? [] : [{value: name, ...rest}];
}
