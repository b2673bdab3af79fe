import type {ArticleRecord} from "../../src/model/article.js";
import type {Country} from "../../src/model/country.js";
import {anArticle} from "../support/articles.js";

const about = (code: string) => ({code, score: 1, evidence: []});
const main = (code: string) => ({code, main: true, score: 1, evidence: []});

const facts: readonly (Partial<ArticleRecord> & {readonly id: string})[] = [
  {
    id: "a01", title: "俄罗斯总统普京访问越南", text: "普京抵达河内。\n越南领导人在主席府迎接，双方签署11项文件。", day: "2024-06-20",
    countries: [about("RU"), about("VN")], pairs: [main("RU-VN")],
  },
  {
    id: "a02", title: "普京訪越 強調與河內關係", text: "俄羅斯總統普京說：「越南是老朋友。」\n會談持續了三小時。", day: "2024-06-21", script: "Hant",
    outlet: {id: "strait", name: "海峽早報"}, countries: [about("RU"), about("VN")], pairs: [main("RU-VN")],
  },
  {id: "a03", title: "台積電擴廠", text: "台積電在熊本設廠，日本政府補助4,760億日圓。\n工程隨即著手進行。", day: "2024-02-24", script: "Hant", outlet: {id: "strait", name: "海峽早報"}, countries: [about("JP")]},
  {id: "a04", title: "台积电股价创新高", text: "受AI需求带动，TSMC股价上涨3.5%。NVIDIA与AMD同样上涨。\n工人看着名单，着手扩产。", day: "2024-03-08"},
  {id: "a05", title: "特朗普在集会上讲话", text: "他批评了拜登。京城的雨下了一夜。", day: "2023-11-05", countries: [about("US")]},
  {id: "a06", title: "Russia and Belarus hold drills", text: "The U.S. said it was watching. NATO allies don't expect more.", day: "2021-09-10", language: "en", script: null, countries: [about("RU"), about("BY")], pairs: [main("BY-RU")]},
  {id: "a07", title: "一则短讯", text: "越\n南风起\n普，京城\n中， 国", day: "2020-01-01"},
  {id: "a08", title: "ＣＯＶＩＤ－１９疫情通报", text: "covid-19 病例增加。F-16战机与Covid无关。", day: "2021-01-15", format: "jekyll"},
  {id: "a09", title: "茶馆", text: "𠮷野家的かき氷，한국어，Москва，café。ꔀꔁ是瓦伊文。<b>不是标签</b>&amp;", day: null, published: null, publishedPrecision: "none"},
  {id: "a10", title: "妈妈的信", text: "妈妈妈妈，妈。乾燥的後門。皇后大道。", day: "2019-05", published: "2019-05", publishedPrecision: "month"},
  {id: "a11", title: "长串", text: `编号${"x".repeat(40)}1${"y".repeat(3000)}。`, day: "2018-01-01"},
  {id: "a12", title: "长串之二", text: `编号${"x".repeat(40)}2。`, day: "2018-01-02"},
  {id: "a13", title: "constructor __proto__", text: "hyphen-ated CamelCase wordGroup e-mail a_b ___PAGEFIND_ANCHOR___x", day: "2017-03-04"},
];

const ordered = facts.map((fact) => anArticle({...fact, published: fact.published === undefined ? `${fact.day ?? ""}T08:00:00Z` : fact.published}).record);

/** A dozen invented articles in either script, in an archive's order. */
export const library: readonly ArticleRecord[] = [...ordered].sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));

const named = (code: string, hans: string, hant: string, en: string): Country => ({code, names: {"zh-Hans": hans, "zh-Hant": hant, en}});

export const libraryCountries: readonly Country[] = [
  named("BY", "白俄罗斯", "白俄羅斯", "Belarus"),
  named("JP", "日本", "日本", "Japan"),
  named("RU", "俄罗斯", "俄羅斯", "Russia"),
  named("US", "美国", "美國", "United States"),
  named("VN", "越南", "越南", "Vietnam"),
  named("ZZ", "无", "無", "None"),
];
