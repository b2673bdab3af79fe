import {alsoTraditional, simplified, traditional} from "../../../src/text/fold-table.js";

/** The characters that stand most often in modern Chinese, most frequent first. */
const frequent =
  "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开" +
  "美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相西果" +
  "走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母" +
  "父应直字场平报友关放至张认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢";

/** The 3,755 characters of the first level of GB 2312, which are the common ones. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder("gb18030");
  const found: string[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    // the last row ends five characters early
    for (let trail = 0xa1; trail <= (lead === 0xd7 ? 0xf9 : 0xfe); trail++) found.push(decoder.decode(new Uint8Array([lead, trail])));
  }
  return found;
}

/** Characters by how often they shall stand: the frequent ones, then the others of the first level. */
export const characters: readonly string[] = [...new Set([...frequent, ...commonCharacters()])];

/** Characters of Big5, which text from Taiwan and Hong Kong is written with. */
function isInBig5(): (character: string) => boolean {
  const decoder = new TextDecoder("big5");
  const known = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail <= 0x7e || trail >= 0xa1) known.add(decoder.decode(new Uint8Array([lead, trail])));
  }
  return (character) => known.has(character);
}

/** The Traditional form of each character that is written in Simplified text only. */
function traditionalForms(): ReadonlyMap<string, string> {
  const isCommon = isInBig5();
  const from = [...simplified];
  const forms = new Map<string, string>();
  for (const [index, character] of [...traditional].entries()) {
    const simple = from[index] ?? "";
    if (isCommon(character) && !forms.has(simple) && !alsoTraditional.includes(simple)) forms.set(simple, character);
  }
  return forms;
}

const forms = traditionalForms();

/** A text in Traditional characters; those that Traditional text has, too, stay. */
export function inTraditional(text: string): string {
  let written = "";
  for (const character of text) written += forms.get(character) ?? character;
  return written;
}
