import {load} from "cheerio";
import {describe, expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {normaliseBody} from "../../src/normalise/body.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";

const outlet = {id: "bao", name: "某报", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC"} as const;

/** The language of every passage of a text, and its first letters. */
function languages(html: string): readonly (readonly [string | undefined, string])[] {
  const {html: body} = normaliseBody(fromMarkdown(`<div>${html}</div>`), {source: null, outlet, title: "港口", images: "never", findings: new Findings()});
  const $ = load(body);
  return $("p, li, td, h2").toArray().map((element) => [element.attribs["lang"], $(element).text().slice(0, 4)] as const);
}

const chinese = "港口在傍晚重新开放，渡船排成一列，等候领航员上船。";
const english = "The harbour opened again in the evening, and the ferries were waiting for their pilots.";
const french = "Le port est ouvert dans la soirée et les bateaux attendent leurs pilotes pour une heure.";

describe("a passage in another language than the text around it", () => {
  test("has its own in a text of Han characters, where common words tell it", () => {
    expect(languages(`<p>${chinese.repeat(2)}</p><p>${english}</p><p>${chinese}</p><ul><li>${french}</li></ul>`)).toEqual([
      [undefined, "港口在傍"], ["en", "The "], [undefined, "港口在傍"], ["fr", "Le p"],
    ]);
  });

  test("is Chinese of its script in a text of Latin letters", () => {
    const traditional = "渡輪靠岸以後，領航員纔離開碼頭，這時候港務處還沒有開門。";
    expect(languages(`<p>${english.repeat(4)}</p><p>${chinese}</p><p>${traditional}</p>`).map(([language]) => language)).toEqual([undefined, "zh-Hans", "zh-Hant"]);
  });

  test("is not seen in names, credits, addresses and words within a sentence", () => {
    const kept = ["Harbour News Agency", "https://harbour.example/the/news/of/the/day/and/more", `${chinese}“The ferry is late”，船长说。`, "AFP/Getty"];
    expect(languages(kept.map((words) => `<p>${words}</p>`).join("")).map(([language]) => language)).toEqual([undefined, undefined, undefined, undefined]);
    expect(languages(`<p>${english}</p><p>The port of Ningbo (宁波) is the largest of them all.</p>`).map(([language]) => language)).toEqual([undefined, undefined]);
  });

  test("is none where the whole text is in one writing", () => {
    expect(languages(`<p>${english}</p><p>${french}</p>`).map(([language]) => language)).toEqual([undefined, undefined]);
  });
});
