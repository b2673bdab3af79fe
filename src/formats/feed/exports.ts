import type {Element} from "domhandler";
import type {Findings} from "../../model/message.js";
import {squeeze} from "../../syntax/nodes.js";
import {textOf} from "../../syntax/html-tree.js";
import {childElements, type Xml} from "../../syntax/xml.js";

/** What an export of WordPress holds beside posts, pages and types of a site's own. */
const otherTypes = /^(?:attachment|revision|nav_menu_item|wp_\w{1,40}|custom_css|customize_changeset|oembed_cache|user_request|jp_\w{1,40}|feedback)$/;

/** What was never shown to readers. */
const unshown = /^(?:trash|auto-draft)$/;

/** What a kind of entry of Blogger is called; posts and pages alone are articles. */
const bloggerKind = /^http:\/\/schemas\.google\.com\/blogger\/\d{4}\/kind#(\w{1,20})$/;

/**
 * Whether an entry of a blog's export is an article. Comments, pictures, menus, settings and the like are none, and are
 * listed, in export files of WordPress (WXR) and of Blogger.
 */
export function isArticle(item: Element, xml: Xml, findings: Findings): boolean {
  const kind = childElements(item, "category").map(({attribs}) => bloggerKind.exec(attribs["term"] ?? "")?.[1]).find((found) => found !== undefined);
  const [type, status] = ["wp:post_type", "wp:status"].map((name) => wordsOf(childElements(item, name)[0]));
  if (kind === "comment") {
    findings.drop("page-comments", wordsIn(item, ["author", "title", "content"]), xml.placeOf(item));
    return false;
  }
  const isOther = (kind !== undefined && kind !== "post" && kind !== "page") || otherTypes.test(type ?? "") || unshown.test(status ?? "");
  if (isOther) findings.drop("blog-part", `${kind ?? type ?? ""}: ${wordsIn(item, ["title", "excerpt:encoded", "description", "content:encoded", "wp:attachment_url"])}`, xml.placeOf(item));
  return !isOther;
}

/** A category that says of what kind an entry is, and nothing of what it is about. */
export function isKind({attribs}: Element): boolean {
  return bloggerKind.test(attribs["term"] ?? "");
}

/** What a post's readers wrote, which an export keeps with it. */
export function commentsIn(item: Element): Element[] {
  return childElements(item, "wp:comment");
}

/** The words of a comment: who wrote, and what. */
export function wordsOfComment(comment: Element): string {
  return wordsIn(comment, ["wp:comment_author", "wp:comment_content"]);
}

/** Names of those who wrote a blog, by the names under which they log in. */
export function namesByLogin(channel: Element): ReadonlyMap<string, string> {
  const authors = childElements(channel, "wp:author").map((author) => ["wp:author_login", "wp:author_display_name"].map((name) => wordsOf(childElements(author, name)[0])));
  return new Map(authors.flatMap(([login = "", name = ""]) => (login === "" || name === "" ? [] : [[login, name] as const])));
}

function wordsIn(item: Element, names: readonly string[]): string {
  return squeeze(names.flatMap((name) => childElements(item, name).map((element) => wordsOf(name === "author" ? (childElements(element, "name")[0] ?? element) : element))).join(" "));
}

function wordsOf(element: Element | undefined): string {
  return element ? textOf(element.children).trim() : "";
}
