import type {Shown, ShownLink, ShownTag} from "./expand.js";

/** What a line consists of. */
export type Token =
  | {readonly type: "text"; readonly value: string; readonly at: number}
  /** A run of two or more apostrophes. */
  | {readonly type: "quotes"; readonly count: number; readonly at: number}
  /** `[https://…` of a link that closes on the same line, and the bracket that closes it. */
  | {readonly type: "address-start"; readonly value: string; readonly at: number}
  | {readonly type: "address-end"; readonly at: number}
  /** An address that stands for itself. */
  | {readonly type: "address"; readonly value: string; readonly at: number}
  | {readonly type: "html"; readonly name: string; readonly attributes: string; readonly closes: boolean; readonly source: string; readonly at: number}
  /** `__NOTOC__` and `~~~~`: nothing that is shown. */
  | {readonly type: "switch" | "signature"; readonly source: string; readonly at: number}
  | ShownLink
  | ShownTag;

/** Two apostrophes end an address: they are quotes. */
const signs = /(?:[^\s[\]<>"{}|']|'(?!'))+/.source;
const grammar = new RegExp(
  [
    "(?<quotes>'{2,})",
    `\\[(?<start>(?:(?:https?:|ftp:)?\\/\\/|mailto:)${signs})`,
    "(?<end>\\])",
    `(?<address>(?:https?|ftp):\\/\\/${signs})`,
    "(?<html><(?<closes>\\/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,20})(?<attributes>[^<>]{0,4000})>)",
    "(?<switch>__[\\p{Lu}\\p{Script=Han}]{2,30}__)",
    "(?<signature>~{3,5})",
  ].join("|"),
  "gu",
);

/** What any of it begins with: most texts hold none. */
const special = /''|[[\]<]|:\/\/|__|~~~/;

/** Cuts the nodes of a line into tokens, one pass. */
export function tokensOf(nodes: readonly Shown[]): Token[] {
  const tokens: Token[] = [];
  for (const node of nodes) {
    if (node.type === "text") addTokens(tokens, node.value, node.at);
    else tokens.push(node);
  }
  return pairAddresses(tokens);
}

function addTokens(tokens: Token[], value: string, at: number): void {
  if (!special.test(value)) {
    tokens.push({type: "text", value, at});
    return;
  }
  let done = 0;
  for (const {index, 0: source, groups} of value.matchAll(grammar)) {
    if (index > done) tokens.push({type: "text", value: value.slice(done, index), at: at + done});
    tokens.push(tokenOf(source, groups ?? {}, at + index));
    done = index + source.length;
  }
  if (done < value.length) tokens.push({type: "text", value: value.slice(done), at: at + done});
}

function tokenOf(source: string, groups: Readonly<Record<string, string | undefined>>, at: number): Token {
  if (groups["quotes"] !== undefined) return {type: "quotes", count: source.length, at};
  if (groups["start"] !== undefined) return {type: "address-start", value: groups["start"], at};
  if (groups["end"] !== undefined) return {type: "address-end", at};
  if (groups["address"] !== undefined) return {type: "address", value: source, at};
  const {name = "", attributes = "", closes} = groups;
  if (groups["html"] !== undefined) return {type: "html", name: name.toLowerCase(), attributes, closes: closes !== "", source, at};
  return {type: groups["switch"] === undefined ? "signature" : "switch", source, at};
}

/** Brackets that do not close around an address are text. */
function pairAddresses(tokens: readonly Token[]): Token[] {
  const lastEnd = tokens.findLastIndex(({type}) => type === "address-end");
  let open = false;
  return tokens.map((token, i): Token => {
    if (token.type === "address-start" && (open || i > lastEnd)) return {type: "text", value: `[${token.value}`, at: token.at};
    if (token.type === "address-end" && !open) return {type: "text", value: "]", at: token.at};
    if (token.type === "address-start") open = true;
    if (token.type === "address-end") open = false;
    return token;
  });
}
