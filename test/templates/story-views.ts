import {permalinks} from "../../src/model/permalinks.js";
import type {CompareView, StoriesView, StoryCard, StoryView, VersionCard, VersionsView} from "../../src/model/story-views.js";
import {aCard, laos, pair} from "./views.js";

const home = {path: permalinks.front, label: {type: "front"}} as const;
const stories = {path: permalinks.stories, label: {type: "stories"}} as const;
const card = aCard();
const other = aCard({id: "bbbbbbbbbb", title: "大桥通车", outlet: {id: "river", name: "河谷晚报", path: permalinks.outlet("river")}});

const version = (number: number, facts: Partial<VersionCard> = {}): VersionCard => ({
  number, title: card.title, lang: card.lang, published: card.published, day: card.day, precision: card.precision, authors: ["林海"],
  sourceUrl: "https://harbour.example/bridge", seeds: [`${number}.txt`], characters: 700, shown: number === 2, ...facts,
});

export const aVersions: VersionsView = {
  kind: "versions",
  unlisted: 0,
  path: permalinks.versions(card.id),
  crumbs: [home, {path: card.path, label: {type: "text", text: card.title}}],
  article: card,
  versions: [version(1), version(2, {title: "海港大桥通车", sourceUrl: "https://www.harbour.example/bridge"}), version(3, {published: null, day: null, precision: "none"})],
  pairs: [{from: 1, to: 2, path: permalinks.versionPair(card.id, "11111111", "22222222")}, {from: 1, to: 3, path: permalinks.versions(card.id)}],
  from: 1,
  to: 3,
  title: [{change: "removed", text: "海港"}, {change: "same", text: "通车"}],
  text: [
    [{change: "same", text: "一。"}], [{change: "same", text: "二。"}], [{change: "same", text: "三。"}],
    [{change: "same", text: "造价"}, {change: "removed", text: "三"}, {change: "added", text: "五"}, {change: "same", text: "亿元。"}],
    [{change: "added", text: "雨大。\n"}],
  ],
};

const telling = {only: ["雨大。"], more: 2, shared: 3, compare: permalinks.compared([card.id, other.id])};

export const aStory: StoryView = {
  kind: "story",
  path: permalinks.story(card.id),
  crumbs: [home, stories],
  title: card.title,
  lang: card.lang,
  size: {articles: 2, outlets: 2},
  timeline: [card, other],
  outlets: [
    {outlet: card.outlet, lang: card.lang, articles: [{card, ...telling}]},
    {outlet: other.outlet, lang: other.lang, articles: [{card: other, ...telling, only: [], more: 0}]},
  ],
  pairs: [{pair, count: 2}],
  countries: [{country: laos, count: 2}],
};

export const aStoryCard: StoryCard = {
  path: permalinks.story(card.id),
  day: card.day,
  articles: 3,
  outlets: 2,
  told: [card, other].map(({path, title, lang, outlet}) => ({path, title, lang, outlet: outlet.name})),
};

export const someStories: StoriesView = {
  kind: "stories",
  path: permalinks.stories,
  crumbs: [home],
  total: 70,
  stories: [aStoryCard],
  part: {number: 2, newest: null, newer: null, older: "story/page/2/", oldest: "story/page/2/"},
};

export const aComparison: CompareView = {kind: "compare", path: permalinks.compare, crumbs: [home]};
