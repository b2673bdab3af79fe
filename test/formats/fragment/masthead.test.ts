import {expect, test} from "vitest";
import {Findings} from "../../../src/model/message.js";
import {readFragmentBody} from "../../../src/formats/fragment/body.js";

/** The dates and the dropped lines of a fragment that begins with some markup. */
function above(markup: string): {dates: string[]; dropped: string[]} {
  const findings = new Findings();
  const {dates} = readFragmentBody(`${markup}<p>渡船今天恢复航行，首班船清晨六点离港，船上坐满了人。</p>`, {line: 1, column: 1}, findings);
  return {dates: dates.map(({from, value}) => `${from} ${value}`), dropped: findings.dropped.map(({text}) => text)};
}

const lines: readonly (readonly [string, readonly string[], string | null])[] = [
  [`<span class="time">2024/06/20 05:30</span>`, ["2024/06/20 05:30"], "2024/06/20 05:30"],
  [`<div>2024-06-20 HKT 15:53</div>`, ["2024-06-20 HKT 15:53"], null],
  [`<div>2024.06.20 15:53 ET</div>`, ["2024.06.20 15:53 ET"], null],
  [`<div>星期四, 15:53, 20/06/2024</div>`, ["星期四, 15:53, 20/06/2024"], null],
  [`<div><a>2024年6月20日, 18:53</a> (更新: 2024年6月20日, 19:10)</div>`, ["2024年6月20日, 18:53"], "2024年6月20日, 18:53 (更新: 2024年6月20日, 19:10)"],
  [`<div>發布時間｜2024.06.20 12:00 臺北時間</div>`, ["2024.06.20 12:00 臺北時間"], "發布時間｜2024.06.20 12:00 臺北時間"],
  [`<div>发布/2024年6月20日 13:02</div>`, ["2024年6月20日 13:02"], "发布/2024年6月20日 13:02"],
  [`<p>刊登於 2024-06-20</p>`, ["2024-06-20"], "刊登於 2024-06-20"],
  [`<p>發布日期：中華民國113年6月20日</p>`, ["中華民國113年6月20日"], "發布日期：中華民國113年6月20日"],
  [`<p>Write: 2024-06-20 15:53:00 / Update: 2024-06-20 16:20:00</p>`, ["2024-06-20 15:53:00"], "Write: 2024-06-20 15:53:00 / Update: 2024-06-20 16:20:00"],
  [`<div><span>By</span><span>Published: Jun 21, 2024 11:48 PM</span></div>`, ["Jun 21, 2024 11:48 PM"], "ByPublished: Jun 21, 2024 11:48 PM"],
  [`<div>出版：<time>2024-06-20 15:53</time>更新：<time>2024-06-20 16:20</time></div>`, ["2024-06-20 15:53"], "出版：2024-06-20 15:53更新：2024-06-20 16:20"],
  [`<div>June 20, 2024 3:53 PM UTC Updated 20 mins ago</div>`, ["June 20, 2024 3:53 PM UTC"], "June 20, 2024 3:53 PM UTC Updated 20 mins ago"],
  [`<div>江宥林 ⋅ 发表于 2024年6月20日 上午9点15分 ⋅ 更新于 上午10点20分</div>`, ["2024年6月20日 上午9点15分"], "江宥林 ⋅ 发表于 2024年6月20日 上午9点15分 ⋅ 更新于 上午10点20分"],
  [`<p>2024/6/20 15:20（6/20 16:02 更新）</p>`, ["2024/6/20 15:20"], "2024/6/20 15:20（6/20 16:02 更新）"],
  [`<div><span>By Ann Shore</span><span>Published: Jun 20, 2024 11:20 PM Updated: Jun 20, 2024 11:50 PM</span></div>`, ["Jun 20, 2024 11:20 PM"], "Published: Jun 20, 2024 11:20 PM Updated: Jun 20, 2024 11:50 PM"],
  [`<p>来源：海港日报 作者：林海 时间：2024-06-20</p>`, ["2024-06-20"], "来源：海港日报 作者：林海 时间：2024-06-20"],
  [`<div>发布：2小时前</div>`, [], "发布：2小时前"],
  [`<div>3天前的渡船</div>`, [], null],
  // a change alone says nothing of when a text was published
  [`<p>更新: 20/06/2024 16:10</p>`, [], "更新: 20/06/2024 16:10"],
  // what belongs to the text stays
  [`<p>2024年6月20日星期四</p>`, [], null],
  [`<div><span>2024年6月20日15时53分</span>，渡船离港。</div>`, [], null],
  [`<p>2024年6月20日 河口</p>`, [], null],
];

for (const [markup, dates, line] of lines) {
  test(`${markup} ${dates.length > 0 ? `is of ${dates.join(", ")}` : "tells no date of publication"}`, () => {
    expect(above(markup)).toEqual({dates: dates.map((date) => `date-line ${date}`), dropped: line === null ? [] : line.split("\n")});
  });
}

test("labels of what was taken out of a line go with it", () => {
  expect(above(`<div><span>作者：</span><a rel="author">江宥林</a></div>`).dropped).toEqual(["作者："]);
  expect(above(`<div><span>主讲：</span><a rel="author">江宥林</a></div>`).dropped).toEqual([]);
});

test("what a machine reads of a change is recorded as one", () => {
  const changed = `<div>更新：<time datetime="2024-06-20T16:20:00+08:00">2024-06-20 16:20</time></div>`;
  expect(above(changed)).toEqual({dates: ["revision 2024-06-20T16:20:00+08:00"], dropped: ["2024-06-20 16:20", "更新："]});
});

test("a name before a label and a date is the author's", () => {
  const {authors} = readFragmentBody(`<div>江宥林 ⋅ 发表于 2024年6月20日</div><p>渡船今天恢复航行，首班船清晨六点离港。</p>`, {line: 1, column: 1}, new Findings());
  expect(authors.map(({value}) => value)).toEqual(["江宥林"]);
});
