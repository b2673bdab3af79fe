import {readFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pagesOf} from "../../src/archive/views/views.js";
import type {Article} from "../../src/model/article.js";
import type {StoryView} from "../../src/model/story-views.js";
import {anArchive} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const outlets = [{id: "harbour", name: "海港日报"}, {id: "river", name: "河谷晚报"}, {id: "hill", name: "山城新闻"}] as const;

const events = [
  ["灯塔岛渡轮搁浅，八十七名乘客获救", "灯塔岛渡轮昨夜在礁石滩搁浅，八十七名乘客被渔船救起。船长称罗盘失灵。海事处展开调查。天亮以后潮水退去，船身向左倾斜。"],
  ["灯塔岛渡轮触礁 渔船救起87人", "往灯塔岛的渡轮夜间触礁搁浅，渔船赶到，救起全部八十七名乘客，船长说罗盘失灵，海事处正在调查。"],
  ["海事处：灯塔岛渡轮罗盘曾两次报修", "海事处说，在礁石滩搁浅的灯塔岛渡轮，罗盘本月曾两次报修；八十七名乘客由渔船救起，船长已停职。"],
  ["苹果节开幕，果农展出三百种苹果", "山城苹果节开幕，果农带来三百种苹果，最重的一个有两斤。评委周末选出最甜的苹果。"],
  ["河谷纸厂失火无人受伤", "河谷纸厂仓库凌晨失火，消防员用四小时扑灭，无人受伤。厂长说损失的是旧报纸。"],
] as const;

/** Reports of invented events, by outlets in turn, a day apart at most. */
const articles: readonly Article[] = events.map(([title, text], nth) =>
  anArticle({id: `${"abcde".charAt(nth)}aaaaaaaaa`, title, text, outlet: outlets[nth % 3] ?? outlets[0], day: `2024-06-${20 + (nth % 2)}`, published: `2024-06-${20 + (nth % 2)}T0${nth}:00:00Z`}));

const archiveOf = (some: readonly Article[]) => anArchive(some.map((article) => ({path: `${article.record.id}.txt`, articles: [article]})));
const storiesIn = (some: readonly Article[]) => archiveOf(some).stories.map(({id, articles: members}) => [id, members.map((member) => member.id.charAt(0)).join("")]);

describe("stories", () => {
  test("are reports of several outlets on one event", () => {
    expect(storiesIn(articles)).toEqual([["aaaaaaaaaa", "acb"]]);
  });

  test("need two outlets, and days that are near", () => {
    const [first, second] = articles;
    if (!first || !second) throw new Error("Articles are there");
    const changed = (facts: Partial<Article["record"]>): Article => ({...second, record: {...second.record, ...facts}});
    expect(storiesIn([first, second])).toHaveLength(1);
    expect(storiesIn([first, changed({outlet: first.record.outlet})])).toEqual([]);
    expect(storiesIn([first, changed({day: "2024-06-25", published: "2024-06-25T08:00:00Z"})])).toEqual([]);
    expect(storiesIn([first, changed({day: "2024-06", published: "2024-06"})])).toEqual([]);
    expect(storiesIn([first, changed({day: null, published: null})])).toEqual([]);
  });

  test("are the same in any order of seeds, and keep their address when more is added", () => {
    const whole = storiesIn(articles);
    fc.assert(fc.property(fc.shuffledSubarray([...articles], {minLength: articles.length}), (shuffled) => {
      expect(storiesIn(shuffled)).toEqual(whole);
    }));
    expect(storiesIn(articles.slice(0, 2)).map(([id]) => id)).toEqual(whole.map(([id]) => id));
  });

  test("stand in the order of the days that lists show, whatever hour it is elsewhere", () => {
    const fires = ["河谷纸厂仓库凌晨失火，消防员用四小时扑灭，无人受伤。厂长说损失的是旧报纸。", "河谷纸厂失火：仓库凌晨起火，四小时后由消防员扑灭，无人受伤，厂长称烧掉的都是旧报纸。"];
    const told = (prefix: string, texts: readonly string[], title: string, day: string, published: string): Article[] =>
      texts.map((text, nth) => anArticle({id: `${prefix}${nth}aaaaaaaa`, title, text, outlet: outlets[nth] ?? outlets[0], day, published}));
    const late = told("b", [events[0][1], events[1][1]], "灯塔岛渡轮搁浅", "2024-06-20", "2024-06-21T02:00:00Z");
    const early = told("a", fires, "河谷纸厂失火", "2024-06-21", "2024-06-20T17:00:00Z");
    expect(storiesIn([...late, ...early]).map(([id]) => id)).toEqual(["b0aaaaaaaa", "a0aaaaaaaa"]);
  });

  test("have a page that says who told what, and what one alone says", () => {
    const page = pagesOf(archiveOf(articles), {countries: [], outlets: []}).find(({kind}) => kind === "story");
    const view = page?.view() as StoryView;
    expect(view.path).toBe("story/aaaaaaaaaa/");
    expect(view.timeline.map(({title}) => title)).toEqual([events[0][0], events[2][0], events[1][0]]);
    expect(view.outlets.map(({outlet, articles: own}) => [outlet.name, own.length])).toEqual([["海港日报", 1], ["山城新闻", 1], ["河谷晚报", 1]]);
    expect(view.outlets[0]?.articles[0]).toMatchObject({only: ["天亮以后潮水退去，船身向左倾斜。"], shared: 3, compare: "compare/?a=aaaaaaaaaa&b=caaaaaaaaa"});
  });
});

test("every labelled event stands once, by the addresses of its articles", () => {
  const groups = JSON.parse(readFileSync(join(import.meta.dirname, "labelled-events.json"), "utf8")) as readonly (readonly string[])[];
  const addresses = groups.flat();
  expect(groups.filter(({length}) => length > 1).length).toBeGreaterThanOrEqual(100);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
});
