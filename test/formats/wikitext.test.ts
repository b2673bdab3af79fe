import {describe, expect, test} from "vitest";
import {wikiTemplates} from "../../src/data/wiki-templates.js";
import {languageOf, scriptOf} from "../../src/formats/wiki/language.js";
import {redirectOf, wikitext} from "../../src/formats/wikitext.js";
import {isEscaped, unescaped} from "../../src/formats/wiki/escaped.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";
import {withLineEnds} from "../../src/formats/wiki/joined-lines.js";
import {isWikinews} from "../../src/formats/wiki/wikinews.js";
import {placesOf} from "../../src/syntax/wikitext/places.js";

function pageOf(text: string, path = "input.txt") {
  const [raw] = [...wikitext.parse({path, sha256: "", text, findings: new Findings()})];
  if (!raw) throw new Error("No page");
  return raw;
}

describe("wikitext", () => {
  const theirs = [
    "# Title\n\n[[a]] and [b](https://a.example) and [c](https://b.example)\n\n## More\n\n> quoted",
    "<p>[[World] 中美关系：甲](https://a.example)</p><div>text</div>",
    "---\ntitle: x\n---\n'''a''' [[b]] {{c}}",
    "<!doctype html><p>'''a''' [[b]]</p>",
    "[甲](../Page/甲.md \"wikilink\") '''乙''' [[Category:丙]]",
    "{\"version\": \"[[a]] '''b'''\"}",
    "plain words, and {{ page.title }} of a template",
    "",
  ];
  for (const text of theirs) test(`leaves ${JSON.stringify(text.slice(0, 40))} to other formats`, () => expect(wikitext.recognises({path: "x", sha256: "", text, findings: new Findings()})).toBeNull());

  test("says what speaks for it", () => {
    const because = wikitext.recognises({path: "x", sha256: "", text: "'''甲'''是[[乙]]。\n[[分类:丙]]", findings: new Findings()});
    expect(because).toContain("categories `[[Category:…]]` × 1");
    expect(because).toContain("bold `'''` × 1");
  });

  const titles = [
    ["tests/Jane-Doe.txt", "'''Jane Doe''' is one.", "Jane Doe"],
    ["jane_doe.txt", "It speaks of Jane Doe, and '''another''' one.", "Jane Doe"],
    ["saved-page-2.wiki", "'''海港'''是[[城市]]。", "海港"],
    ["Harbour-Port.wiki", "'''海港'''（Harbour Port）是[[城市]]。", "Harbour Port"],
    ["Alfa_(river).wiki", "'''Alfa''' is a river.", "Alfa (river)"],
    ["b10-raw-english.txt", "'''Alfa''' is a river.", "Alfa"],
    ["b11-raw-page.txt", "{{date|2024年6月20日}}\n'''【2024年6月20日讯】'''河口今天通車。{{haveyoursay}}", "河口今天通車"],
    ["Coca-Beta.txt", "'''Coca-Beta''' is a drink.", "Coca-Beta"],
    ["003_50ad6e40c7b56bd5.txt", "'''甲河'''是河。", "甲河"],
    ["%E7%94%B2%E6%B2%B3.txt", "河在北方。", "甲河"],
    ["input.txt", "{{Infobox river|name=Alfa|length=3}}\nA river.", "Alfa"],
  ] as const;
  for (const [path, text, title] of titles) test(`names the page of ${path} ${title}`, () => expect(pageOf(text, path).title?.value).toBe(title));

  test("refuses a redirect and says where it leads", () => {
    const {findings} = pageOf("#REDIRECT [[Alfa]]");
    expect(findings.messages).toMatchObject([{rule: "redirect", severity: "error", reason: "The page only leads to `Alfa`; expected a text of its own"}]);
  });

  test("works no address out where it cannot tell the wiki, and says so", () => {
    const {source, findings} = pageOf("'''Zorp''' bim [[bam]].\n[[Category:Zup]]");
    expect(source).toBeUndefined();
    expect(findings.messages.map(({rule}) => rule)).toContain("unknown-wiki");
  });

  const templates = [
    ["{{lang|de|Wort}}", "Wort"],
    ["{{map caption|country=Alfa|location_color=green|region=Beta|region_color=grey}}", "Alfa (green) – Beta (grey)"],
    ["{{zh|v=甲河|b=first river|kurz=}}", "甲河; first river"],
    ["{{OSMRelation-inline|7}}", "OpenStreetMap"],
    ["{{VNM}}", "VNM"],
    ["{{start date|2012|3}}", "2012-03"],
    ["{{coord|25|2|6.5|N|121|38|E|type:city|display=title}}", "25°2′6.5″N 121°38′E"],
    ["{{coord|25.5|121.5}}", "25.5 121.5"],
    ["{{dts|||1810}}", "1810"],
    ["{{date|20 June 2024}}", "20 June 2024"],
    ["{{google buch|BuchID=x|Linktext=Ein Buch}}", "Ein Buch"],
    ["{{convert|5|mi|km}}", "5 mi"],
    ["{{convert|5|to|7|mi|km}}", "5 to 7 mi"],
    ["{{nowrap|a b}}", "a b"],
    ["{{birth date and age|1969|7|18|mf=y}}", "1969-07-18"],
    ["{{as of|2010}}", "2010"],
    ["{{url|a.example|Alfa}}", "Alfa"],
    ["{{stub}}", ""],
    ["{{#if: x | yes | no}}", "yes"],
    ["{{#if: {{{x|}}} | yes | no}}", "no"],
    ["{{#switch: b | a = 1 | b = 2 | #default = 3}}", "2"],
    ["{{hlist|a|b|c}}", "a · b · c"],
    ["{{unheard of|words|more}}", "words more"],
    ["{{unheard of|note=This is a whole sentence which readers would see.}}", "This is a whole sentence which readers would see."],
    ["{{unheard of|id=12}}", ""],
    ["{{CHN}}", "CHN"],
    ["a{{!}}b", "a|b"],
  ] as const;
  for (const [text, shown] of templates) test(`shows ${text} as ${JSON.stringify(shown)}`, () => expect(textOf(pageOf(text).body).trim()).toBe(shown));

  test("lists every template that it does not show", () => {
    const {findings} = pageOf("a {{stub}} b {{unheard of|id=12}}");
    expect(findings.dropped).toEqual([{rule: "template", text: "{{stub}}", line: 1}, {rule: "template", text: "{{unheard of|id=12}}", line: 1}]);
  });
});

describe("redirectOf", () => {
  const pairs = [["#REDIRECT [[A]]", "A"], ["#重定向[[甲]]", "甲"], ["# redirect: [[A#b]]", "A#b"], ["text #REDIRECT [[A]]", null]] as const;
  for (const [text, target] of pairs) test(`reads ${text}`, () => expect(redirectOf(text)).toBe(target));
});

describe("languageOf", () => {
  const pairs = [
    ["The river is the longest of the land and was with us.", "en"],
    ["Der Fluss ist der längste und wird mit dem See das Tal füllen, die Stadt von früher.", "de"],
    ["甲河是一条河，流经甲国的北部平原，全长一千二百公里，是最长的河。", "zh"],
    ["Kurz.\n[[Kategorie:Fluss]]", "de"],
    // a word for categories that languages share, and the words between them
    ["Elva er eit vassdrag som renn frå fjellet, og ho vart kjend då dei bygde bru.\n[[Kategori:Elvar]]", "nn"],
    ["Elven er et vassdrag som renner fra fjellet, og den ble kjent av dem som bygde bro på stedet.\n[[Kategori:Elver]]", "no"],
    ["Floden er et vandløb som løber fra bjerget, og den blev kendt af dem som byggede bro på stedet.\n[[Kategori:Floder]]", "da"],
    ["Sungai ini adalah yang terpanjang di negeri itu dan bermula dari gunung.\n[[Kategori:Sungai]]", "id"],
    ["Řeka je nejdelší v zemi a byl na ní postaven také most.\n[[Kategorie:Řeky]]", "cs"],
    ["O rio é o maior que existe em todo o norte, e uma ponte foi feita; não há outra.\n[[Categoria:Rios]]", "pt"],
    ["Zorp bim.\n[[Kategori:Zup]]", null],
    ["The river is the longest of the land and was with us.\n[[en:River]]", null],
    ["Zorp bim bam", null],
  ] as const;
  for (const [text, language] of pairs) test(`finds ${language ?? "none"} for ${JSON.stringify(text.slice(0, 30))}`, () => expect(languageOf(text)).toBe(language));
});

test("scriptOf tells Traditional from Simplified", () => {
  expect([scriptOf("甲國與烏國的關係"), scriptOf("甲国与乌国的关系"), scriptOf("")]).toEqual(["Hant", "Hans", "Hans"]);
});

test("wikiTemplates has names in small letters only", () => {
  expect(wikiTemplates.flatMap(({names}) => names).filter((name) => name !== name.toLowerCase())).toEqual([]);
});

describe("unescaped", () => {
  test("keeps the places of the escaped text", () => {
    const {text, placeAt} = unescaped("a&lt;b&gt;\n&amp;c d", placesOf("a&lt;b&gt;\n&amp;c d"));
    expect(text).toBe("a<b>\n&c d");
    const places = ["b", "c", "d"].map((word) => placeAt(text.indexOf(word)));
    expect(places).toEqual([{line: 1, column: 6}, {line: 2, column: 6}, {line: 2, column: 8}]);
  });

  test("is for texts without tags of their own", () => {
    expect([isEscaped("a&lt;ref>b"), isEscaped("<ref>a</ref>&lt;ref>b"), isEscaped("a &lt; b")]).toEqual([true, false, false]);
  });
});

describe("withLineEnds", () => {
  const joined = [
    ["Words. ==A== Text. === B === More.", "Words.\n==A==\nText.\n=== B ===\nMore."],
    ["== A == * [[x]], y * Zorp ** low 3 * 4 == B ==", "== A ==\n* [[x]], y\n* Zorp\n** low 3 * 4\n== B =="],
    ["== A == {| class=x ! M! !! N |- | rowspan=2 | o ! p || style=\"q\" | r |- | s |} t == B ==", "== A ==\n{| class=x\n! M! !! N\n|-\n| rowspan=2 | o ! p || style=\"q\" | r\n|-\n| s\n|} t\n== B =="],
  ] as const;
  for (const [text, expected] of joined) test(`parts ${text.slice(0, 30)}`, () => expect(withLineEnds(text)).toBe(expected));

  for (const text of ["Words.\n==A== b ==C== d", "a == b and c", "One ==A== heading.", ""]) test(`leaves ${JSON.stringify(text)} alone`, () => expect(withLineEnds(text)).toBeNull());
});

describe("isWikinews", () => {
  const pages = [
    ["{{date|2024年6月20日}}\n{{w|甲河}}泛滥。", true],
    ["泛滥。\n{{source|url=https://a.example|title=b|pub=c}}\n{{haveyoursay}}", true],
    ["{{date|2024-06-20}} is when it began.", false],
    ["'''甲河'''是河。{{cite web|url=https://a.example}}", false],
  ] as const;
  for (const [text, expected] of pages) test(`says ${String(expected)} of ${JSON.stringify(text.slice(0, 30))}`, () => expect(isWikinews(text)).toBe(expected));
});
