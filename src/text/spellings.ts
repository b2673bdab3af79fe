/**
 * A character that Simplified text writes for two, one of which stays: only the word tells. Simplified, Traditional, and what
 * stands before or after it, folded, in the words that the scripts write otherwise; where `alike`, in those that they write alike.
 */
type Row = readonly [simplified: string, traditional: string, before: string, after: string, alike?: true];

// After OpenCC's phrases (`TWVariantsRevPhrases`, `TSPhrases`), and words of news.
const rows: readonly Row[] = [
  ["着", "著", "合名巨昭显原专论土卓编译遗所", "作名者书称述有", true], // 隨著; 著作
  ["了", "瞭", "明", "解然如"], // 瞭解; 瞭望
  ["复", "覆", "答反回批", ""], // 答覆; 覆盖
  ["借", "藉", "凭", "口由助此故机"], // 藉口; 慰藉
  ["仿", "彷", "", "佛"], // 彷彿; 彷徨
];

/**
 * Other ways to write tokens in a row, which folding cannot make one, each as long as they: all as Simplified text has
 * them, and all as Traditional text has, since a text has one or the other throughout. None for a token by itself, whose
 * word nobody knows.
 */
export function otherSpellings(tokens: readonly string[]): readonly (readonly string[])[] {
  if (tokens.length < 2) return [];
  const inScript = (to: 0 | 1) => tokens.map((token, at) => respelt(token, to, tokens[at - 1] ?? " ", tokens[at + 1] ?? " "));
  return [inScript(0), inScript(1)].filter((spelling) => spelling.some((token, at) => token !== tokens[at]));
}

/** Taiwan writes every `着` as `著`, be it in no word at all. */
function respelt(token: string, to: 0 | 1, previous: string, next: string): string {
  const row = rows.find((one) => one[1 - to] === token);
  if (!row) return token;
  const [, , before, after, alike = false] = row;
  const differs = (before.includes(previous) || after.includes(next)) !== alike;
  return differs || (alike && to === 1) ? row[to] : token;
}
