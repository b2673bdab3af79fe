import {each, type Bomb} from "./bomb.js";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Bombs that are small enough to stand beside many others: what they take together is what counts. */
const most = 400_000;

function textsOf(bombs: readonly Bomb[], ending: Bomb["ending"]): readonly string[] {
  return bombs.filter((bomb) => bomb.ending === ending).map(({text}) => text()).filter(({length}) => length <= most);
}

const wikiPage = (text: string, nth: number): string =>
  `<page><title>海港 ${nth}</title><ns>0</ns><id>${nth}</id><revision><id>${nth}</id><timestamp>2024-06-20T08:00:00Z</timestamp><text xml:space="preserve">${escaped(text)}</text></revision></page>`;

const dumpOf = (pages: string): string =>
  `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="zh"><siteinfo><sitename>维基</sitename><base>https://zh.wikipedia.org/wiki/海港</base></siteinfo>${pages}</mediawiki>\n`;

const feedOf = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>海港</title><link>https://harbour.example/</link>${items}</channel></rss>`;

type Item = {readonly link?: string; readonly title?: string; readonly date?: string; readonly body: string};

const item = ({link = "https://harbour.example/1", title = "大桥通车", date = "Thu, 20 Jun 2024 08:00:00 GMT", body}: Item): string =>
  `<item><title>${title}</title><link>${link}</link><pubDate>${date}</pubDate><description>${escaped(body)}</description></item>`;

const prose = "海港大桥昨天通车，记者到现场看了一天。两岸的居民说，他们等这座桥已经等了二十年。";

/** Han characters that do not repeat soon, the same for the same number. */
const rare = (nth: number, length: number): string => String.fromCharCode(...Array.from({length}, (_, at) => 0x4e00 + ((nth * 7919 + at * 104_729) % 19_997)));

/** Articles of one file that weigh on each other: as versions, copies, a story, a day, an outlet. */
const ties: Readonly<Record<string, () => string>> = {
  "versions": () => each(5000, (nth) => item({body: `${prose}第${nth}次。`})),
  "long versions": () => each(30, (nth) => item({body: each(40, (part) => `第${part}段相同。${rare(nth * 40 + part, 1000)}。`)})),
  "copies": () => each(3000, (nth) => item({link: `https://a${nth % 50}.example/${nth}`, body: `${prose}${rare(nth, 6)}`.repeat(3)})),
  "one title": () => each(2000, (nth) => item({link: `https://a${nth % 50}.example/${nth}`, body: rare(nth, 300)})),
  "outlets": () => each(3000, (nth) => item({link: `https://a${nth}.example/`, body: `${prose}${nth}`})),
  "days of six centuries": () => each(2000, (nth) => item({link: `https://harbour.example/${nth}`, date: `20 Jun ${1600 + (nth % 600)} 08:00:00 GMT`, body: `${prose}${nth}`})),
};

/** Bombs side by side in one file, none of which takes too much by itself. */
export function bundlesOf(wiki: readonly Bomb[], html: readonly Bomb[], markdown: readonly Bomb[]): readonly Bomb[] {
  return [
    {name: "bundle: pages of a wiki", ending: "xml", text: () => dumpOf(textsOf(wiki, "txt").map(wikiPage).join(""))},
    {name: "bundle: items of a feed", ending: "xml", text: () => feedOf(textsOf(html, "txt").map((body, nth) => item({link: `https://harbour.example/${nth}`, body})).join(""))},
    {name: "bundle: entries of a digest", ending: "md", text: () => `# 每日新闻\n\n${textsOf(markdown, "md").map((body, nth) => `## [大桥 ${nth}](https://harbour.example/${nth})\n\n${body}\n\n`).join("")}`},
    ...Object.entries(ties).map(([name, items]): Bomb => ({name: `ties: ${name}`, ending: "xml", text: () => feedOf(items())})),
  ];
}
