/**
 * Media by their country, which counts only where something is done to them or to those who work for them (`mediaSides` in
 * `abbreviations.ts`): as a source they say nothing of it, and are blockers. Hand-kept.
 */

import {sourced} from "../../model/country.js";

export const media = sourced("usage", [
  {code: "GB", kind: "medium", text: "BBC|英国广播公司|路透社|金融时报|英国金融时报|经济学人|卫报|英国卫报"},
  {code: "GB", kind: "firm", text: "BBC世界新闻|BBC 世界新闻|BBC世界新闻台|BBC世界新闻频道|英国广播公司世界新闻|英国广播公司世界新闻台|英国广播公司世界新闻频道|BBC World News"},
  {code: "US", kind: "medium", text: "彭博|彭博社|彭博新闻社|纽约时报|纽时|华尔街日报|华盛顿邮报|华邮|CNN|美国有线电视新闻网|美国之音|自由亚洲电台|自由欧洲电台"},
  {code: "AU", kind: "medium", text: "澳洲广播公司|澳大利亚广播公司|澳广"},
  {code: "DE", kind: "medium", text: "德国之声|明镜周刊"},
  {code: "FR", kind: "medium", text: "法新社|世界报|法国世界报"},
  {code: "CN", kind: "medium", text: "新华社|中新社|中国国际电视台|中国日报"},
  {code: "RU", kind: "medium", text: "塔斯社|俄新社"},
  {code: "JP", kind: "medium", text: "NHK|共同社|日本放送协会|朝日新闻"},
  {code: "QA", kind: "medium", text: "半岛电视台|半岛电台"},
]);
