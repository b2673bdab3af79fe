import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {idOfAddress} from "../../src/enrich/id.js";
import {aFolder, dateline, writeFiles} from "../support/command.js";
import {toldSeeds} from "../support/told.js";

const sides = [["俄罗斯", "越南"], ["中国", "日本"], ["法国", "德国"], ["美国", "印度"]] as const;
const outlets = ["https://www.voachinese.com/a/", "https://www.zaobao.com/news/", "https://harbour.example/"] as const;

/** The nth of many short posts: four pairs and three outlets in turn, two a day, half a year of 2023, then June 2024. */
function aPost(nth: number): string {
  const [one, other] = sides[nth % sides.length] ?? sides[0];
  const day = nth < 80 ? `2023-${pad(1 + (nth % 6))}-${pad(1 + Math.floor(nth / 3))}` : `2024-06-${pad(1 + Math.floor((nth - 80) / 2))}`;
  return `---
title: "${one}外长访问${other}，双方签署第${nth}号协定"
date: ${day}T08:00:00Z
author: 林海
from: ${outlets[nth % outlets.length] ?? ""}treaty-${nth}.html
tags: 协定 外交
---
<p>${one}外长周一抵达${other}，${one}与${other}签署第${nth}号协定。</p><p>${other}总统会见了${one}外长。</p>
`;
}

/** An article with everything that a text may hold, in Traditional characters. */
const rich = `---
title: "海港的一百年：碼頭、船與人"
date: 2024-06-25T08:00:00+08:00
author: 陳港生
from: https://harbour.example/century.html
---
第一段有註釋[^1]、**重點**、*強調*和[連結](https://harbour.example/elsewhere)。

## 碼頭

> 海港不睡覺。

| 年份 | 船 | 貨物（噸） | 碼頭的名字與它的位置 | Operator | Longest-berth |
| --- | --- | --- | --- | --- | --- |
| 1924 | 12 | 3,400 | 東碼頭，在舊城牆外面三里的地方 | Harbourmasters | 1,234,567 |
| 2024 | 1,240 | 9,800,000 | 新港區 | Stevedores-and-sons | 2,345,678 |

## 船

![一艘船](https://img.harbour.example/ship.jpg)

1. 帆船
2. 輪船

## 人

- 船員
- 裝卸工

\`\`\`
a long line of code that does not fit into a narrow window and therefore has to scroll by itself, as it should
\`\`\`

[^1]: 註釋在這裡。
`;

const seeds: Readonly<Record<string, string>> = {
  ...toldSeeds,
  ...Object.fromEntries(Array.from({length: 100}, (_, nth) => [`posts/${pad(nth)}.md`, aPost(nth)])),
  "posts/rich.md": rich,
  "posts/english.md": "---\ntitle: A quiet harbour\ndate: 2024-06-25\nfrom: https://www.bbc.com/news/harbour-1\n---\n<p>The harbour was quiet on Tuesday, and the ships stayed where they were.</p>\n",
  "posts/undated.md": "---\ntitle: 没有日期的消息\nfrom: https://harbour.example/undated.html\n---\n<p>海港有一条没有日期的消息，不知道写于哪一天。</p>\n",
  "posts/empty.md": "",
};

const [ferry, copy] = ["https://harbour.example/ferry.html", "https://river.example/2023/ferry"].map(idOfAddress);

/** A page of every kind, and of every subject of a listing. */
export const kinds: Readonly<Record<string, string>> = {
  "front page": "",
  "outlets": "outlet/", "dates": "date/", "countries": "country/", "pairs": "pair/",
  "outlet": "outlet/harbour-example/", "older page of a year": "date/2023/page/2/",
  "country": "country/RU/", "pair": "pair/RU-VN/",
  "year": "date/2024/", "month": "date/2024/06/", "day": "date/2024/06/25/", "undated": "date/undated/",
  "search": "search/", "report": "report/", "report of an outcome": "report/refused/",
  "versions": `article/${ferry}/versions/`, "article with others": `article/${ferry}/`, "story": `story/${ferry}/`, "stories": "story/",
  "compare": `compare/?a=${ferry}&b=${copy}`, "nothing to compare": "compare/",
  "about": "about/", "data": "data/", "page that is not found": "404.html",
};

export type ReadingRoom = {
  readonly out: string;
  /** Files of the pages, by path below `out`. */
  readonly pages: readonly string[];
  remove(): Promise<void>;
};

/** Builds a site of a hundred invented seeds with a page of every kind; the caller removes it. `options` are the command's. */
export async function buildReadingRoom(...options: readonly string[]): Promise<ReadingRoom> {
  const folder = await aFolder();
  await writeFiles(join(folder.path, "seeds"), seeds);
  const out = join(folder.path, "site");
  const {code, stderr} = await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", out, "--cache", join(folder.path, "cache"), ...options);
  if (code !== 0) throw new Error(stderr);
  const pages = (await readdir(out, {recursive: true})).filter((path) => path.endsWith(".html")).sort();
  return {out, pages, remove: () => folder.remove()};
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
