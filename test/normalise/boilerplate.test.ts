import {expect, test} from "vitest";
import {boilerplateLines} from "../../src/data/boilerplate.js";

test("rows of boilerplate can be joined into one pattern that matches whatever one of them does", () => {
  for (const {text} of boilerplateLines) {
    expect(text.source).toMatch(/^\^/);
    expect(["", "i"], text.source).toContain(text.flags);
    expect(text.source, "a group that is referred to would be another one").not.toMatch(/\\[1-9]|\(\?</);
  }
});

const lines = [
  ["使用浏览器播视频/view video in browser", "media"],
  ["使用浏览器播放视频 / view video in browser", "media"],
  ["Enjoy more audio and podcasts on iOS or Android.", "subscription"],
  ["他使用浏览器播视频。", undefined],
  ["【纠错】", "page-sharing"],
  ["他要求纠错。", undefined],
  ["+3", "page-sharing"],
  ["点击展开全文", "page-sharing"],
  ["阅读 (1,234)", "page-sharing"],
  ["浏览次数：3万+", "page-sharing"],
  ["阅读 1984 的人多了。", undefined],
  ["立即下载海港应用，随时掌握最新消息。", "page-sharing"],
  ["下载海港新闻客户端", "page-sharing"],
  ["下载这款应用的人超过三万。", undefined],
  ["海量资讯、精准解读，尽在海港财经APP", "page-sharing"],
  ["海港新闻报料：0123-456789", "agency-notice"],
  ["他向报社报料：船沉了。", undefined],
  ["“特别声明：以上作品内容(包括在内的视频)为某号用户上传并发布，本平台仅提供信息存储空间服务。", "agency-notice"],
  ["平台声明：该文观点仅代表作者本人，海港号系信息发布平台，仅提供信息存储空间服务。", "agency-notice"],
  ["★《某週刊》關心您：酒後不開車，安全有保障。", "agency-notice"],
  ["港务局提醒：渡轮停航。", undefined],
  ["某社版权所有 未经授权禁止转载", "agency-notice"],
  ["【版权归某社所有，未经授权严禁转载复制】", "agency-notice"],
  ["某报，未经授权不得转载", "agency-notice"],
  ["訂閱某報，成為會員", "subscription"],
  ["The code has been copied to your clipboard.", "media"],
  ["width px height px", "media"],
  ["责任编辑：", "envelope"],
  ["责任编辑：王舟", undefined],
  ["上一页 1 2 3 下一页 全文阅读", "page-navigation"],
  ["上一页说到渡船。", undefined],
  ["版权声明：本文为某报独家稿件，未经授权，不得转载，否则将追究法律责任。", "agency-notice"],
  ["加入某报 WhatsApp 频道，掌握最新消息！", "subscription"],
  ["他加入了河口的 WhatsApp 群组。", undefined],
  ["Sign up here.", "subscription"],
  ["首页 | 新闻 | 论坛", "page-navigation"],
  ["关于我们｜广告服务｜版权声明", "page-navigation"],
  ["河口 | 鹿岛 | 北港", undefined],
  ["首页", undefined],
  ["返回海港，查看更多", "page-navigation"],
  ["返回河口首页", "page-navigation"],
  ["他返回河口，查看船只。", undefined],
] as const;

for (const [line, rule] of lines) {
  test(`${line} is ${rule ?? "a line of the article"}`, () => {
    expect(boilerplateLines.find(({text}) => text.test(line))?.rule).toBe(rule);
  });
}
