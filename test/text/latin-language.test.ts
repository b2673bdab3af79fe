import {expect, test} from "vitest";
import {latinLanguageOf} from "../../src/text/latin-language.js";

const texts = [
  ["The ferry is late, and the pilots wait for it.", "en"],
  ["Die Fähre ist spät, und das wird nicht der letzte Tag.", "de"],
  ["Die Leiterin des Hafens sagte, die Boote fahren wieder.", "de"],
  ["Le bateau est dans le port et les pilotes attendent.", "fr"],
  ["El barco y los pilotos esperan en el puerto por las lluvias.", "es"],
  ["Cảng mở cửa trở lại vào buổi tối", "vi"],
  ["Harbour Ferry Bridge Pilot", null],
  ["", null],
] as const;

test.each(texts)("latinLanguageOf tells the language of %s", (text, language) => {
  expect(latinLanguageOf(text)).toBe(language);
});
