import {describe, expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createGeographer} from "../../src/enrich/geography.js";
import type {Outlet} from "../../src/model/outlet.js";

const geographer = createGeographer({countries, aliases});

function about(country: string, title: string, text: string): readonly {readonly code: string}[] {
  const outlet: Outlet = {id: "abendblatt", name: "晚报", hosts: [], country, language: "zh", timeZone: "UTC"};
  return geographer({title, text, captions: [], outlet, day: "2021-05-04", language: "zh"}).countries;
}

const rain = "水庫進帳 旱象未解";
const filed = "水庫在望\n（晚報記者某甲台北24日電）昨晚起山區有雨，集水區多有進帳。";

describe("a story that names no country as its own", () => {
  test("is of the outlet's country where it was filed there, with the town as evidence", () => {
    expect(about("TW", rain, filed)).toEqual([{code: "TW", score: 1, evidence: ["台北 ×1"]}]);
  });

  test("is of the outlet's country where that is named most often, however late", () => {
    const text = "水庫水位回升，農民稍感安心，今年的雨比往年晚，山區的溪流乾了一個冬天，村裡的井也快見底，老人說從來沒有看過這樣的春天，年輕人則盼著早日下田，把種子播下。\n氣象專家說，台灣南部還缺水。";
    expect(about("TW", rain, text)).toMatchObject([{code: "TW", evidence: ["台灣 ×1"]}]);
  });

  test.each([
    ["was filed elsewhere", "TW", "（晚報秘魯利馬24日電）昨晚起山區有雨。"],
    ["was compiled from reports of others", "TW", "（晚報台北24日綜合外電報導）昨晚起山區有雨。"],
    ["names another country, too", "TW", "（晚報台北24日電）昨晚起山區有雨。\n" + "專家說，今年的雨比往年晚。\n".repeat(12) + "芬蘭也有雨。"],
    ["comes from an outlet that writes of the world", "DE", "（晚报柏林24日电）昨晚起山区有雨。"],
  ])("is of no country where it %s", (_, country, text) => {
    expect(about(country, rain, text)).toEqual([]);
  });
});
