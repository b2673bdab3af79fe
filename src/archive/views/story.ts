import type {Archive} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Shelves} from "../../model/shelves.js";
import type {Story} from "../../model/stories.js";
import {longestSentence, type StoryArticle, type StoryView} from "../../model/story-views.js";
import type {PlannedPage} from "../../model/planned-page.js";
import type {Card} from "../../model/view.js";
import {counterparts, isTelling, type Place} from "../../text/counterparts.js";
import {htmlBytes} from "../../text/html-bytes.js";
import {sentencesOf} from "../../text/sentences.js";
import {outletOf, type CardMaker} from "./cards.js";
import type {Namer} from "./names.js";
import {subjectsOf} from "./story-subjects.js";
import {home, storiesCrumb} from "./ways.js";

/** Sentences that only one article has, as many as a reader takes in; and how many of an article are looked at. */
const mostOnly = 5;
const mostSentences = 120;

/** Articles of a story that its page lists, and bytes of the sentences that it shows of them. */
const mostArticles = 30;
const mostBytes = 14_000;

/** The page of every story. */
export function storyPages({stories, shelves}: Archive, namer: Namer, cardOf: CardMaker): PlannedPage[] {
  return stories.map((story) => ({
    kind: "story",
    path: permalinks.story(story.id),
    shows: JSON.stringify(story.articles.map(({shelf}) => shelf)),
    view: () => viewOf(story, shelves, namer, cardOf),
  }));
}

function viewOf(story: Story, shelves: Shelves, namer: Namer, cardOf: CardMaker): StoryView {
  const {id} = story;
  const articles = story.articles.slice(0, mostArticles);
  const subjects = subjectsOf(story);
  const timeline = articles.map((article) => cardOf(article));
  const texts = articles.map(({title, shelf}) => sentencesOf(shelves.text(shelf)).filter((sentence) => sentence !== title).slice(0, mostSentences));
  const found = counterparts(texts);
  const room = Math.floor(mostBytes / articles.length);
  const members = timeline.map((card, nth): StoryArticle => ({card, ...onlyOf(texts[nth] ?? [], found[nth] ?? [], room), compare: comparing(articles, nth)}));
  return {
    kind: "story",
    path: permalinks.story(id),
    crumbs: [home, storiesCrumb],
    title: timeline[0]?.title ?? "",
    lang: timeline[0]?.lang ?? "",
    size: {articles: story.articles.length, outlets: new Set(story.articles.map(({outlet}) => outlet.id)).size},
    timeline,
    outlets: byOutlet(articles, members),
    pairs: subjects.pairs.map(([code, count]) => ({pair: namer.pair(code), count})),
    countries: subjects.countries.map(([code, count]) => ({country: namer.country(code), count})),
  };
}

/** Of the sentences that only one article has, the first, and those after it that have room, in bytes. */
function onlyOf(sentences: readonly string[], found: readonly (Place | null)[], room: number): Pick<StoryArticle, "only" | "more" | "shared"> {
  const alone = sentences.filter((sentence, nth) => found[nth] === null && isTelling(sentence));
  let left = room;
  const only = alone.slice(0, mostOnly).filter((sentence, nth) => (left -= htmlBytes(sentence.slice(0, longestSentence))) >= 0 || nth === 0);
  return {only, more: alone.length - only.length, shared: found.filter((place) => place !== null).length};
}

/** With the first report of another outlet. */
function comparing(articles: readonly Holding[], nth: number): string {
  const own = articles[nth];
  const other = articles.find(({outlet}) => outlet.id !== own?.outlet.id);
  return permalinks.compared([own?.id ?? "", other?.id ?? ""]);
}

function byOutlet(articles: readonly Holding[], members: readonly StoryArticle[]): StoryView["outlets"] {
  const outlets = new Map<string, {outlet: Card["outlet"]; lang: string; articles: StoryArticle[]}>();
  for (const [nth, article] of articles.entries()) {
    const member = members[nth];
    const known = outlets.get(article.outlet.id);
    if (!member) continue;
    if (known) known.articles.push(member);
    else outlets.set(article.outlet.id, {outlet: outletOf(article), lang: member.card.lang, articles: [member]});
  }
  return [...outlets.values()];
}
