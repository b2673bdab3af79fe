/** What scripts put into an article, and the words of pictures, which scripts exchange. */
const notOurs = "button, .note-box, .show-pictures, .picture, .picture-lost";

/** The texts of a part of an article, in order, without those that come and go. */
export function ownTexts(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(notOurs) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}
