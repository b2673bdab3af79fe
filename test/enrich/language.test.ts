import {expect, test} from "vitest";
import {languageOf} from "../../src/enrich/language.js";

const languages = [
  ["俄罗斯总统普京星期四访问越南，双方签署协议。", "普京访问越南", "zh", "Hans"],
  ["俄羅斯總統普京星期四訪問越南，雙方簽署協議。", "普京訪問越南", "zh", "Hant"],
  ["俄羅斯總統普京星期四訪問越南，雙方簽署協議。", "普京访问越南", "zh", null], // title and text differ
  ["俄罗斯总统普京访问越南。俄羅斯總統普京訪問越南。", "", "zh", null],
  ["他在皇后大道的面店里，並且签署协议，总统访问双方关系国际问题发现实际", "", "zh", "Hans"], // one stray 並
  ["山水日月，人心大小，上下左右。", "", "zh", null], // nothing tells
  ["普京总统访问越南，会见 To Lam (Tô Lâm) 以及 Vladimir Putin 和 Dmitry Medvedev。", "", "zh", "Hans"],
  ["The president of the country said that this was for the people.", "", "en", null],
  ["Der Präsident sagte, dass das nicht mit der Regierung und auf dem Weg ist.", "", "de", null],
  ["Thủ tướng nói rằng các nước trong khu vực không được cho một bên nào.", "", "vi", null],
  ["Le président a dit que les pays dans la région et du monde.", "", "fr", null],
  ["大統領は木曜日にベトナムを訪問し、両国は協定に署名しました。", "", "ja", null],
  ["대통령은 목요일에 베트남을 방문하여 협정에 서명했다.", "", "ko", null],
  ["Президент в четверг посетил Вьетнам и подписал соглашения.", "", "ru", null],
  ["", "", "zh", null],
  ["Photo: Xyz Qwert, Zxcvb", "", "und", null], // not the outlet's language
] as const;

for (const [text, title, language, script] of languages) {
  test(`languageOf takes ${title} ${text.slice(0, 30)} for ${language} ${String(script)}`, () => {
    expect(languageOf(text, title, {language: "zh"})).toEqual({language, script});
  });
}

test("languageOf goes by the head of a translation, below which stands the original", () => {
  const translation = "The president of the country said that this was for the people. ".repeat(30);
  const original = "Der Präsident sagte, dass das nicht mit der Regierung und auf dem Weg ist. ".repeat(60);
  expect(languageOf(`${translation}\n${original}`, "The president speaks", {language: "de"}).language).toBe("en");
});

test("languageOf goes by the outlet where the text says too little", () => {
  expect(languageOf("", "2024", {language: "vi"})).toEqual({language: "vi", script: null});
});

test("languageOf takes the word of a wiki's address for it", () => {
  expect(languageOf("Elva renn frå fjellet, and of the.", "Elv", {language: "en"}, "https://nn.wikipedia.org/wiki/Elv").language).toBe("nn");
  expect(languageOf("Elva renn frå fjellet.", "Elv", {language: "de"}, "https://wikipedia.example/wiki/Elv").language).toBe("de");
});
