/**
 * A character that Simplified text writes for two, one of which stays: only the word tells. `before` and `after` are what
 * stands beside it, folded, in the words that the scripts write otherwise; with `alike`, in those that they write alike.
 */
type Row = {readonly simplified: string; readonly traditional: string; readonly before: string; readonly after: string; readonly alike?: true};

// After OpenCC's phrases (`TWVariantsRevPhrases`, `TSPhrases`), and words of news.
const rows: readonly Row[] = [
  {simplified: "着", traditional: "著", before: "合名巨昭显原专论土卓编译遗所", after: "作名者书称述录于志有", alike: true}, // 隨著; 著作
  {simplified: "了", traditional: "瞭", before: "明", after: "解然如若"}, // 瞭解; 瞭望
  {simplified: "复", traditional: "覆", before: "答反回批函", after: ""}, // 答覆; 覆盖
  {simplified: "借", traditional: "藉", before: "凭", after: "口由助此故机以着著"}, // 藉口; 慰藉
  {simplified: "仿", traditional: "彷", before: "", after: "佛"}, // 彷彿; 彷徨
];

/**
 * Other ways to write tokens in a row, which folding cannot make one, each as long as they: all as Simplified text has
 * them, and all as Traditional text has, since a text has one or the other throughout. None for a token by itself, whose
 * word nobody knows.
 */
export function otherSpellings(tokens: readonly string[]): readonly (readonly string[])[] {
  if (tokens.length < 2) return [];
  const spellings = [simplifiedIn, traditionalIn].map((respelt) => tokens.map((token, at) => respelt(token, tokens[at - 1], tokens[at + 1])));
  return spellings.filter((spelling) => spelling.some((token, at) => token !== tokens[at]));
}

function simplifiedIn(token: string, previous: string | undefined, next: string | undefined): string {
  const row = rows.find(({traditional}) => traditional === token);
  return row && isListed(row, previous, next) !== (row.alike ?? false) ? row.simplified : token;
}

/** Taiwan writes every `着` so, be it in no word at all. */
function traditionalIn(token: string, previous: string | undefined, next: string | undefined): string {
  const row = rows.find(({simplified}) => simplified === token);
  return row && (row.alike || isListed(row, previous, next)) ? row.traditional : token;
}

function isListed({before, after}: Row, previous = "", next = ""): boolean {
  return (previous !== "" && before.includes(previous)) || (next !== "" && after.includes(next));
}
