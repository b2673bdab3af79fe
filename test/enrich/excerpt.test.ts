import {expect, test} from "vitest";
import {leadOf} from "../../src/enrich/excerpt.js";

test("leadOf takes whole sentences up to its length, over paragraphs", () => {
  const first = `${"甲".repeat(60)}。`;
  const second = `${"乙".repeat(60)}。”`;
  expect(leadOf(`${first}${second}\n${"丙".repeat(60)}。`)).toBe(first + second);
});

test("leadOf passes over captions, with or without a credit behind them, and short lines", () => {
  const caption = "总统在首都举行的签字仪式上，左二是外长。";
  const text = `${caption} 某社\n记者 张三\n总统星期四抵达首都，开始为期两天的访问，随行的有六位部长。`;
  expect(leadOf(text, [caption])).toBe("总统星期四抵达首都，开始为期两天的访问，随行的有六位部长。");
});

test("leadOf keeps a paragraph that begins with the name of a credit", () => {
  expect(leadOf("某社报道，总统星期四抵达首都，开始为期两天的访问。", ["某社"])).toBe("某社报道，总统星期四抵达首都，开始为期两天的访问。");
});

test("leadOf takes short lines where there is nothing else", () => {
  expect(leadOf("一句话\n又一句")).toBe("一句话 又一句");
  expect(leadOf("")).toBe("");
});

test("leadOf cuts a sentence that goes on for too long at a comma, and shows that", () => {
  const lead = leadOf("很长的句子，".repeat(100));
  expect(lead).toMatch(/^(?:很长的句子，)+很长的句子…$/);
  expect(lead.length).toBeLessThanOrEqual(141);
});

test("leadOf ends English at a sentence, not at a number or an initial", () => {
  const sentence = "The bridge cost 2.5 million and was opened by the mayor on Thursday morning. ";
  expect(leadOf(sentence.repeat(5))).toBe(sentence.trim());
});

test("leadOf keeps half of no character", () => {
  expect(leadOf(`a${"😀".repeat(300)}`)).toMatch(/^a(?:😀)+…$/u);
});

test("leadOf passes over rows of a table and lines that point elsewhere, unless there is nothing else", () => {
  const sentence = "The river is the longest of the land, and it was named by those who live there.";
  expect(leadOf(`the town → Alfa, a town in the north\nlength\t1,200 km; of which 3 navigable\n${sentence}`)).toBe(sentence);
  expect(leadOf("length\t1,200 km; of which 3 navigable")).toBe("length\t1,200 km; of which 3 navigable");
});
