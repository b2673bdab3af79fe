import type {Root} from "hast";
import rehypeStringify from "rehype-stringify";
import {unified} from "unified";
import type {Image, Link, Section} from "../model/article.js";
import type {Findings} from "../model/message.js";
import type {Outlet} from "../model/outlet.js";
import type {Settings} from "../model/settings.js";
import {elementsOf, type Parent} from "../syntax/nodes.js";
import {connectAnchoredNotes} from "./anchored-notes.js";
import {removeBoilerplate} from "./boilerplate.js";
import {boundedCopy} from "./copy.js";
import {decodeTwice} from "./encoded-twice.js";
import {removeEmpties} from "./empties.js";
import {moveExplanations} from "./explanations.js";
import {buildFigures} from "./figures.js";
import {finish} from "./finish.js";
import {levelHeadings, removeRepeatedTitle, removeTeaser} from "./headings.js";
import {imagesOf, linksOf, sectionsOf} from "./inventory.js";
import {markLinksElsewhere} from "./leads-elsewhere.js";
import {resolveLinks} from "./links.js";
import {rebuildParagraphs} from "./paragraphs.js";
import {resolvePictures} from "./pictures.js";
import {linesApart, linesOfCaptions, plainText} from "./plain-text.js";
import {readMarksOfHeadings} from "./marks-of-headings.js";
import {markPassages} from "./passages.js";
import {markRelated} from "./related.js";
import {removeUnshowable} from "./remove.js";
import {sanitise} from "./sanitise.js";
import {tidySpaces} from "./spaces.js";

/** What is known of an article beside its body. */
export type BodyContext = {
  /** The article's own address. */
  readonly source: string | null;
  /** What relative addresses start from where it is another. */
  readonly base?: string;
  readonly outlet: Outlet;
  readonly title: string;
  /** The title is one of the body's own headings, which may be that of a section. */
  readonly titleDerived?: boolean;
  readonly images: Settings["images"];
  readonly findings: Findings;
};

/** A body in our forms; `html` is rebuilt from an allow-list and safe to show. */
export type Body = {
  readonly html: string;
  readonly text: string;
  readonly sections: Section[];
  readonly images: Image[];
  readonly links: Link[];
  /** Lines of the text that lead on to other articles; absent when there are none. */
  readonly apart?: string[];
  /** Lines of captions that hold labels and credits as well; absent when there are none. */
  readonly captionLines?: string[];
};

/** Blocks at the head of a body among which its title may stand once more. */
const blocksAtHead = 6;

const writer = unified().use(rehypeStringify).freeze();

/** Rebuilds the body of an article. Everything that was visible is in the result or listed in the findings. */
export function normaliseBody(body: Root, context: BodyContext): Body {
  const clean = sanitise(rebuilt(body, context));
  const elements = elementsOf(clean);
  const apart = linesApart(elements);
  const captionLines = linesOfCaptions(elements);
  const facts = {text: plainText(clean), sections: sectionsOf(elements), images: imagesOf(elements), links: linksOf(elements), ...(apart.length > 0 && {apart}), ...(captionLines.length > 0 && {captionLines})};
  markLinksElsewhere(clean, context.findings);
  markPassages(clean);
  finish(clean, context.images);
  return {html: writer.stringify(clean), ...facts};
}

function rebuilt(body: Root, {source, base: other, title, titleDerived = false, findings}: BodyContext): Root {
  if (body.data?.unparsed !== undefined) {
    findings.warn("too-complex", `\`${body.data.unparsed}\` would take too long to parse; the text was kept as plain paragraphs`);
  }
  const soup = boundedCopy(body, findings);
  decodeTwice(soup);
  const base = other ?? source;
  removeUnshowable(soup, base, findings);
  connectAnchoredNotes(soup);
  resolvePictures(soup, base, findings);
  resolveLinks(soup, {source, base}, findings);
  moveExplanations(soup);
  buildFigures(soup, title, findings);
  removeEmpties(soup, findings);
  const page = rebuildParagraphs(soup);
  tidySpaces(page);
  readMarksOfHeadings(page);
  removeBoilerplate(page, findings);
  removeRepeatedTitle(page, title, titleDerived ? 1 : blocksAtHead, findings);
  removeTeaser(page, findings);
  markRelated(page, source, findings);
  levelHeadings(page);
  forgetPlaces(page);
  return page;
}

/** Nobody asks any more where a node stood in its seed, and places would be copied node by node. */
function forgetPlaces(parent: Parent): void {
  for (const child of parent.children) {
    child.position = undefined;
    if (child.type === "element") forgetPlaces(child);
  }
}
