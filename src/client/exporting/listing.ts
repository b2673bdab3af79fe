import type {ArticleFacts} from "../../model/article.js";
import {articleColumns, articleRow, csvRow} from "../../text/article-csv.js";
import {citedOf} from "../../text/citation/cited.js";
import {recordFormats} from "../../text/citation/records.js";
import {pageAddress} from "../place.js";
import {readState} from "../results/address.js";
import {textOf} from "../search/archive.js";
import {factsOf, inTurns, undatedFacts} from "./facts.js";
import {button, row, save, statusLine, today} from "./parts.js";
import {word} from "./words.js";

/** More texts than this take too long one by one: the whole archive's lie in one file. */
const mostTexts = 1000;
const textsSideBySide = 12;

/** By which spreadsheets know UTF-8; the tables of `data/` are for programs and have none. */
const byteOrderMark = "\uFEFF";

/** Offers all articles of a listing, or of a search, as files. */
export function fillListing(part: HTMLElement): void {
  const {exporting: subject = "", value = ""} = part.dataset;
  const status = statusLine();
  const saveAs = (name: string, ending: string, type: string, write: (all: readonly ArticleFacts[]) => string | Promise<string>): HTMLElement =>
    button(name, async () => {
      status.textContent = word("loading");
      const all = await articlesOf(subject, value);
      const file = `${["dateline", subject, value].filter((part) => part !== "").join("-")}.${ending}`;
      save(file, type, await write(all));
      const values = {count: String(all.length), file, most: String(mostTexts)};
      return word(ending === "jsonl" && all.length > mostTexts ? "saved-without-text" : "saved", values);
    }, status);
  const {ris, bibtex} = recordFormats;
  part.append(
    row(
      word("all-articles"),
      saveAs("CSV", "csv", "text/csv", (all) => byteOrderMark + csvRow(articleColumns) + all.map(articleRow).join("")),
      saveAs("JSONL", "jsonl", "application/jsonl", (all) => jsonLines(all, status)),
      ...[ris, bibtex].map(({name, ending, type, write}) => saveAs(name, ending, type, (all) => write(all.map(cited)))),
    ),
    status,
  );
}

/** Newest first, as listings are. */
async function articlesOf(subject: string, value: string): Promise<readonly ArticleFacts[]> {
  if (subject === "undated") return undatedFacts();
  if (subject === "search") {
    const {query, filters, sort} = readState(location.search || location.hash.replace(/^#/, "?"));
    return factsOf(await idsOf(query, filters, sort));
  }
  if (subject !== "day") return factsOf(await idsOf("", {[subject]: value}, "newest"));
  return (await factsOf(await idsOf("", {month: value.slice(0, 7)}, "newest"))).filter(({day}) => day === value);
}

type Search = NonNullable<typeof window.archiveSearch>;
type Options = NonNullable<Parameters<Search>[1]>;

async function idsOf(query: string, filters: Options["filters"], sort: Options["sort"]): Promise<readonly string[]> {
  const answer = await window.archiveSearch?.(query, {filters, sort});
  return answer?.ids ?? [];
}

function cited(facts: ArticleFacts) {
  const archive = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
  return citedOf(facts, archive, location.protocol === "file:" ? null : pageAddress(facts.path), today());
}

/** Records as `data/articles.jsonl` has them, but for their ties to others; with their texts, unless there are too many. */
async function jsonLines(all: readonly ArticleFacts[], status: HTMLElement): Promise<string> {
  const texts = new Map<string, string>();
  if (all.length <= mostTexts) {
    await inTurns(all, textsSideBySide, async ({id}) => {
      texts.set(id, (await textOf(id)).text);
      status.textContent = word("texts-loaded", {done: String(texts.size), total: String(all.length)});
    });
  }
  return all.map((facts) => `${JSON.stringify({...facts, ...(texts.has(facts.id) && {text: texts.get(facts.id)})})}\n`).join("");
}
