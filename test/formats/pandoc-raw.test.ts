import {describe, expect, test} from "vitest";
import {openRaw} from "../../src/formats/wiki/pandoc-raw.js";
import {Findings} from "../../src/model/message.js";
import {processorSeconds} from "../support/processors.js";

function open(text: string): {text: string; dropped: string[]} {
  const findings = new Findings();
  return {text: openRaw(text, findings), dropped: findings.dropped.map(({rule, text: words, line}) => `${rule} ${line ?? "-"} ${words}`)};
}

describe("openRaw", () => {
  test("puts HTML where it stood, and moves no line", () => {
    expect(open("甲`<br>`{=html}乙\n\n```{=html}\n<p>丙</p>\n```\n丁")).toEqual({text: "甲<br>乙\n\n\n<p>丙</p>\n\n丁", dropped: []});
  });

  test("holds wikitext back, over several lines too", () => {
    expect(open("甲`{{a|\nb}}`{=mediawiki}乙").text).toBe("甲<wiki-source>&#123;&#123;a&#124;&#10;b&#125;&#125;</wiki-source>\n乙");
  });

  test("lists other markups, with their line", () => {
    expect(open("甲\n\n`\\LaTeX`{=tex}乙\n```{=rtf}\nx\n```")).toEqual({text: "甲\n\n乙\n\n\n", dropped: ["template 3 `\\LaTeX`{=tex}", "template 4 ```{=rtf}\nx\n```"]});
  });

  test("leaves code alone", () => {
    for (const text of ["`{=html}`", "`a{=b}`", "```js\n{=html}\n```", "``a`b``{=html}"]) expect(open(text)).toEqual({text, dropped: []});
  });

  test("takes no long time", () => {
    const texts = ["`".repeat(200_000) + "{=h", "```{=html}\n".repeat(50_000), "`a".repeat(100_000) + "`{=html}", "```{=html}\n" + "a\n".repeat(200_000), "`{=x}\n".repeat(50_000)];
    expect(processorSeconds(() => texts.forEach((text) => openRaw(text, new Findings())))).toBeLessThan(3);
  });
});
