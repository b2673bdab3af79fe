import {expect, test} from "vitest";
import {saysNoArticle} from "../../src/normalise/no-article.js";

const sure = [
  ["404 Not Found", "nginx", "404 Not Found"],
  ["页面未找到 - 海港报", "在此位置似乎未找到任何内容，可以尝试搜索吗？", "页面未找到"],
  ["410 Gone", "The requested resource is no longer available on this server.", "410 Gone"],
  ["Sorry, you have been blocked", `You are unable to access harbour.example\nThis website is using a security service to protect itself. ${"The action you just performed triggered it. ".repeat(4)}`, "Sorry, you have been blocked"],
  ["Just a moment...", "harbour.example\nChecking your browser before accessing harbour.example.", "Just a moment"],
  ["在你继续使用前须知", "", "在你继续使用前须知"],
  ["海港平台", "该内容已被发布者删除", "该内容已被发布者删除"],
  ["安全验证", "系统检测到您的网络环境存在异常，请进行以下验证。", "安全验证"],
] as const;

for (const [title, text, words] of sure) {
  test(`saysNoArticle is sure of \`${title}\` with no date beside it`, () => {
    expect(saysNoArticle({title, text, isAlone: true})).toEqual({words, isSure: true});
  });
}

test("saysNoArticle leaves a post with a title and a date of its own in", () => {
  const text = "404 Not Found\nThe page you requested could not be found.";
  expect(saysNoArticle({title: "新码头启用", text, isAlone: false})).toEqual({words: "The page you requested could not be found.", isSure: false});
});

test("saysNoArticle is not sure of an article by someone that quotes such words", () => {
  const text = "许多人每天都要证明自己不是机器。\n请输入验证码，这是每个网民都熟悉的一句话。";
  expect(saysNoArticle({title: "验证码", text, isAlone: false})).toEqual({words: "验证码", isSure: false});
});

const articles = [
  ["404 错误页面为何流行", "许多网站把“页面不存在”做成艺术。\n404 Not Found 已成为网络文化的一部分，设计师各显神通。"],
  ["404 Not Found", `${"渡船在雾中停航两天，渔民只好等待。".repeat(60)}\n404 Not Found`],
  ["Gone", "The ferry is gone. Nobody knows when the next one will come, said the harbour master on Wednesday."],
  ["登录", "盟军于清晨登录海滩，战斗持续了三天，双方伤亡惨重，史称海滩之战。"],
  ["渡船停航", "该船已停航。"],
] as const;

for (const [title, text] of articles) {
  test(`saysNoArticle lets \`${title}\` with ${text.length} characters alone`, () => {
    expect(saysNoArticle({title, text, isAlone: true})).toBe(null);
  });
}
