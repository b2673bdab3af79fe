import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings} from "../model/message.js";
import {hasFrontMatter, readFrontMatter, type FrontMatter} from "../syntax/front-matter.js";
import {canonicalKey} from "../text/address.js";
import {readFragmentBody} from "./fragment/body.js";
import {readHeader, type FragmentHeader} from "./fragment/header.js";

/** Jekyll post: YAML front matter, perhaps the header of a fragment, then HTML or Markdown. */
export const jekyll: Format = {
  name: "jekyll",
  recognises: (file) => (hasFrontMatter(file.text) ? "front matter" : null),
  *parse(file) {
    const front = readFrontMatter(file);
    if (front) yield readPost(front);
  },
};

function readPost(front: FrontMatter): RawArticle {
  const findings = new Findings();
  const header = readHeader(front.content, front.contentPlace);
  const {content, contentPlace} = header ?? front;
  const inner = readFragmentBody(content, contentPlace, findings);
  const title = textField(front, "title");
  const source = addressField(front);
  if (header) compare(title, source, header, findings);
  const dates = listField(front, "date", "pubdate", "published_at").slice(0, 1).map((date) => ({...date, from: "front-matter" as const}));
  return {
    entry: 0,
    ...optional("title", title ?? header?.title),
    ...optional("source", source ?? header?.address),
    authors: [...inner.authors, ...listField(front, "author"), ...listField(front, "authors")],
    dates: [...dates, ...(header?.dates ?? []), ...inner.dates],
    tags: [...wordsField(front, "tags"), ...wordsField(front, "categories"), ...listField(front, "category"), ...inner.tags],
    body: inner.body,
    findings,
  };
}

function optional<Key extends string>(key: Key, value: Written | undefined): {[K in Key]?: Written} {
  return (value === undefined ? {} : {[key]: value}) as {[K in Key]?: Written};
}

/** Front matter is kept where the header below it says something else. */
function compare(title: Written | undefined, source: Written | undefined, header: FragmentHeader, findings: Findings): void {
  if (title && header.title.value.trim() !== "" && bare(title.value) !== bare(header.title.value)) {
    const kept = `the title of the front matter, \`${title.value.trim()}\`, was kept`;
    findings.note("title-disagreement", `Found \`${header.title.value.trim()}\` as the text of the link; ${kept}`, header.title.place);
    if (!bare(title.value).includes(bare(header.title.value))) {
      findings.drop("second-title", header.title.value.trim(), header.title.place);
    }
  }
  if (source && header.address.value !== "" && keyOf(source) !== keyOf(header.address)) {
    const kept = `the address of the front matter, \`${source.value}\`, was kept`;
    findings.note("address-disagreement", `Found \`${header.address.value}\` as the address of the link; ${kept}`, header.address.place);
  }
}

function bare(title: string): string {
  return title.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

function keyOf({value}: Written): string {
  return canonicalKey(value) ?? value;
}

/** The first of some fields that holds text. */
function textField(front: FrontMatter, ...keys: readonly string[]): Written | undefined {
  return keys.flatMap((key) => listField(front, key)).find(({value}) => value.trim() !== "");
}

function listField({fields}: FrontMatter, ...keys: readonly string[]): Written[] {
  return keys.flatMap((key) => {
    const field = fields.get(key);
    return (field?.values ?? []).map((value) => ({value, ...(field && {place: field.place})}));
  });
}

/** The first field that holds an address; failing that, whatever stands in `from`. */
function addressField(front: FrontMatter): Written | undefined {
  const fields = listField(front, "from", "source", "source_url", "original_url", "canonical_url", "link");
  return fields.find(({value}) => /^\s*(?:https?:)?\/\//i.test(value)) ?? textField(front, "from");
}

/** Tags in one line are set apart by commas, or by spaces as Jekyll does it. */
function wordsField(front: FrontMatter, key: string): Written[] {
  if (front.fields.get(key)?.isList) return listField(front, key);
  return listField(front, key).flatMap(({value, ...rest}) => {
    const words = value.split(/[,，]/.test(value) ? /[,，]/ : /\s+/);
    return words.map((word) => ({value: word.trim(), ...rest})).filter((word) => word.value !== "");
  });
}
