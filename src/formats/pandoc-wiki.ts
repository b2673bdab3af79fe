import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {fromMarkdown} from "../syntax/markdown.js";
import {pageAddress} from "../syntax/wikitext/link-targets.js";
import {takeAttributes} from "./post/attributes.js";
import {takeCategories} from "./wiki/categories.js";
import {takeConversionNote} from "./wiki/conversion-note.js";
import {removeDebris} from "./wiki/debris.js";
import {buildWikiFigures} from "./wiki/figures.js";
import {giveBackSwallowed, resolveWikiLinks, wikiOf, withMarkedLinks} from "./wiki/links.js";
import {connectNotes} from "./wiki/notes.js";
import {buildPandocFigures} from "./wiki/pandoc-figures.js";
import {withFormulas} from "./wiki/pandoc-formulas.js";
import {openRaw, readHeld} from "./wiki/pandoc-raw.js";
import {fromPandoc} from "./wiki/pandoc-tables.js";
import {findTitle} from "./wiki/title.js";
import {withTypeParameters} from "./wiki/type-parameters.js";

/** A page of a Wikipedia that pandoc turned from wikitext into Markdown: no header, links marked `"wikilink"`, or `{.wikilink}` as newer ones mark them. */
export const pandocWiki: Format = {
  name: "pandoc-wiki",
  recognises(file) {
    const links = file.text.split('"wikilink")').length - 1;
    const pages = file.text.split("](../Page/").length - 1;
    if (links > 0) return `links marked \`"wikilink"\`: ${links}`;
    const spans = file.text.match(/[\])]\{\.wikilink\}|\{=mediawiki\}/g)?.length ?? 0;
    if (spans > 0) return `pieces marked \`{.wikilink}\` or \`{=mediawiki}\`: ${spans}`;
    return pages > 0 ? `links to \`../Page/\`: ${pages}` : null;
  },
  *parse(file) {
    yield readPage(file);
  },
};

function readPage(file: SeedFile): RawArticle {
  const findings = new Findings();
  const wiki = wikiOf(file.text);
  const plain = takeAttributes(fromPandoc(withTypeParameters(withFormulas(withMarkedLinks(file.text)))), {line: 1, column: 1}, findings);
  const body = fromMarkdown(openRaw(plain, findings).replace(/<references\b[^<>]{0,200}\/>/gi, ""));
  readHeld(body, wiki, findings);
  resolveWikiLinks(body, wiki);
  const note = takeConversionNote(body, findings);
  const tags = takeCategories(body, findings);
  buildWikiFigures(body, wiki, findings);
  buildPandocFigures(body, wiki);
  removeDebris(body, findings);
  giveBackSwallowed(body);
  connectNotes(body, findings);
  if (note) return {entry: 0, title: note.title, source: note.address, authors: [], dates: [], tags, body, findings};
  const title = findTitle(file.path, body, tags);
  if (!title) return {entry: 0, authors: [], dates: [], tags, body, findings};
  const source = {...title, value: pageAddress(wiki, title.value)};
  findings.note("source-derived", `The page names no address; \`${decodeURI(source.value)}\` was worked out from its title`, title.place);
  return {entry: 0, title, titleDerived: true, source, sourceDerived: true, authors: [], dates: [], tags, body, findings};
}
