import type {Data, Processor} from "unified";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Construct = Extract<NonNullable<NonNullable<Extension["text"]>[string]>, {tokenize: unknown}>;
type Context = ThisParameterType<Construct["tokenize"]>;

const star = 42;

/** Letters and punctuation of scripts that set no spaces between words. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]/u;
const punctuation = /[\p{P}\p{S}]/u;

/**
 * Lets `**` open and close beside Chinese, Japanese and Korean: `他说**“新规则”**生效`, `**注意：**请排队`. CommonMark knows by
 * the space or the punctuation around a run of stars which way it faces, and such texts have none. As in
 * <https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md>, punctuation of these scripts counts as a
 * letter there, and a letter of theirs on the other side as punctuation.
 */
export function emphasisWithoutSpaces(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({text: {[star]: stars}});
}

const stars: Construct = {
  name: "attention",
  tokenize(effects, ok, nok) {
    const before = this.previous;
    const usual = usualStars(this);
    if (!usual) return nok;
    return usual.tokenize.call(this, effects, (after) => {
      const run = this.events.at(-1)?.[1];
      if (run) {
        run._open ||= isMark(after) && (isEastAsian(after) || isEastAsian(before));
        run._close ||= isMark(before) && (isEastAsian(before) || isEastAsian(after));
      }
      return ok(after);
    }, nok);
  },
  resolveAll: (events, context) => usualStars(context)?.resolveAll?.(events, context) ?? events,
};

/** What reads stars where nothing else does. */
function usualStars({parser}: Context): Construct | undefined {
  return [parser.constructs.text[star] ?? []].flat().find((construct) => construct !== stars);
}

/** Whether a code of the tokenizer, negative or `null` at ends of lines, is one of punctuation. */
function isMark(code: number | null): boolean {
  return code !== null && code >= 0 && punctuation.test(String.fromCharCode(code));
}

function isEastAsian(code: number | null): boolean {
  return code !== null && code >= 0 && eastAsian.test(String.fromCharCode(code));
}
