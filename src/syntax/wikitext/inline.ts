import {decodeHTMLStrict} from "../character-references.js";
import type {TreeBuilder} from "./builder.js";
import type {Shown, ShownLink} from "./expand.js";
import {openHtml} from "./html-tags.js";
import {readLink} from "./links.js";
import type {PageContext} from "./context.js";
import {readQuotes, type QuoteStep} from "./quotes.js";
import {addTag} from "./text-tags.js";
import {tokensOf, type Token} from "./tokens.js";

/** Letters that run on after a link and belong to its label: `[[Keil]]en`. */
const trail = /^\p{Ll}{1,40}/u;

/** Reads what stands in one line: quotes, links, tags, addresses. */
export class InlineReader {
  private open: ("i" | "b")[] = [];

  constructor(private readonly page: PageContext, private readonly builder: TreeBuilder) {}

  read(nodes: readonly Shown[]): void {
    const {builder} = this;
    const tokens = tokensOf(nodes);
    const steps = stepsOf(tokens).values();
    const before = this.open;
    this.open = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.type === "link") i += this.link(token, tokens[i + 1]);
      else if (token?.type === "text" && tokens[i - 1]?.type === "address-start") builder.text(decoded(token.value.trimStart()), token.at);
      else if (token) this.token(token, steps);
    }
    this.closeFormats();
    this.open = before;
  }

  private token(token: Exclude<Token, ShownLink>, steps: Iterator<QuoteStep, undefined>): void {
    const {builder, page} = this;
    if (token.type === "text") builder.text(decoded(token.value), token.at);
    else if (token.type === "quotes") this.quote(nextOf(steps), token.at);
    else if (token.type === "address-start") builder.startInline("a", {href: decoded(token.value)}, token.at);
    else if (token.type === "address-end") this.endAddress(token.at);
    else if (token.type === "address") this.address(token.value, token.at);
    else if (token.type === "html") openHtml(token, builder, page);
    else if (token.type === "tag") addTag(token, builder, page);
    else page.drop(token.type, token.source, token.at);
  }

  /** An address in brackets without words shows itself. */
  private endAddress(at: number): void {
    const link = this.builder.current;
    if (link?.tagName === "a" && link.children.length === 0) this.builder.text(String(link.properties["href"]), at);
    this.builder.close("a");
  }

  /** Signs that end a sentence are none of the address. */
  private address(value: string, at: number): void {
    const [end = ""] = /[.,;:!?'）)。，、；：！？」』》]{0,5}$/.exec(value) ?? [];
    const bare = value.slice(0, value.length - end.length);
    const href = bare.lastIndexOf("(") > bare.lastIndexOf(")") && end.startsWith(")") ? value : bare;
    this.builder.startInline("a", {href: decoded(href)}, at);
    this.builder.text(decoded(href), at);
    this.builder.close("a");
    if (href !== value) this.builder.text(value.slice(href.length), at + href.length);
  }

  /** Answers 1 when the token behind was used up by the label. */
  private link(link: ShownLink, next: Token | undefined): 0 | 1 {
    const outcome = readLink(link, this.builder, this.page);
    if (outcome === null) return 0;
    if (!("label" in outcome)) {
      this.read(outcome);
      return 0;
    }
    const [run = ""] = next?.type === "text" ? (trail.exec(next.value) ?? []) : [];
    this.builder.needParagraph(link.at);
    const started = this.builder.current?.tagName !== "a" && outcome.href !== null && this.builder.start("a", {href: outcome.href}, link.at);
    this.read(outcome.label);
    if (next?.type === "text" && run !== "") this.builder.text(run, next.at);
    if (started) this.builder.close("a");
    if (next?.type !== "text" || run === "") return 0;
    if (run.length < next.value.length) this.builder.text(decoded(next.value.slice(run.length)), next.at + run.length);
    return 1;
  }

  private quote(step: QuoteStep | null, at: number): void {
    if (!step) return;
    if (step.shown !== "") this.builder.text(step.shown, at);
    if (step.format === "ib" && this.open.length !== 1) for (const format of this.open.length === 2 ? [...this.open].reverse() : (["i", "b"] as const)) this.toggle(format, at);
    else if (step.format === "ib") {
      // The one that is open ends, the other begins.
      const [old] = this.open;
      this.toggle("b", at);
      if (old === "b") this.toggle("i", at);
      else this.close("i", at);
    } else if (step.format !== "") this.toggle(step.format, at);
  }

  private toggle(format: "i" | "b", at: number): void {
    if (this.open.includes(format)) this.close(format, at);
    else {
      this.open.push(format);
      this.builder.startInline(format, {}, at);
    }
  }

  /** Ends a format; one that began within it begins anew behind it. */
  private close(format: "i" | "b", at: number): void {
    const within = this.open.slice(this.open.indexOf(format) + 1);
    for (const inner of [...within].reverse()) this.builder.close(inner);
    this.builder.close(format);
    this.open = this.open.filter((one) => one !== format);
    for (const inner of within) this.builder.startInline(inner, {}, at);
  }

  private closeFormats(): void {
    for (const format of [...this.open].reverse()) this.builder.close(format);
  }
}

function stepsOf(tokens: readonly Token[]): QuoteStep[] {
  let before = "";
  const runs: {count: number; before: string}[] = [];
  for (const token of tokens) {
    if (token.type === "quotes") runs.push({count: token.count, before});
    else before = token.type === "text" ? (before + token.value).slice(-2) : "]]";
  }
  return readQuotes(runs);
}

function nextOf(steps: Iterator<QuoteStep, undefined>): QuoteStep | null {
  const next: IteratorResult<QuoteStep, undefined> = steps.next();
  return next.done ? null : next.value;
}

function decoded(value: string): string {
  return value.includes("&") ? decodeHTMLStrict(value) : value;
}
