/** A piece of the text of a page and where it is shown. */
export type Part = {
  /** Its first UTF-16 position in the text. */
  readonly start: number;
  readonly text: string;
  /** A text node; for what the browser shows by itself, such as the number of an item, the element that shows it. */
  readonly shownBy: Text | Element;
};

/** The text of a page's article, as a search knows it, and where each piece of it is shown. */
export type ArticleText = {readonly text: string; readonly parts: readonly Part[]};

// The rules by which the build writes the text of a record: what begins a paragraph, and what is not text.
const blocks = new Set("P UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION TABLE PRE H2 H3 H4 H5 H6".split(" "));
const ours = ".note-back, .note-box, .leads-to, .picture, .show-picture, .show-pictures, .picture-lost";
const noteMarker = 'a[id^="note-ref-"]';

/** Headline and body of an article's page: a paragraph, heading, item, caption or row a line, as in its record. */
export function readArticle(article: ParentNode): ArticleText {
  const reader = new Reader();
  const [headline, body] = [article.querySelector("h1"), article.querySelector(".body")];
  if (headline) reader.inline(headline, " ");
  for (const block of body?.children ?? []) {
    reader.end();
    reader.block(block);
  }
  return {text: reader.text, parts: reader.parts};
}

class Reader {
  text = "";
  readonly parts: Part[] = [];
  /** A row of a table is one line, whatever stands in its cells. */
  private rowsAround = 0;
  /** Numbers of the items that have begun; shown before their first words. */
  private numbers: {readonly item: Element; readonly text: string}[] = [];

  end(): void {
    this.text += this.rowsAround > 0 ? " " : "\n";
  }

  block(element: Element): void {
    if (element.matches(ours)) return;
    if (element.tagName === "TABLE") this.table(element);
    else if (element.tagName === "OL") this.numbered(element);
    else if (element.tagName === "PRE") this.inline(element, "\n");
    else this.mixed(element);
  }

  /** `lineBreak` is what a line break stands for: a space, but in text that is set line by line. */
  inline(node: Node, lineBreak: " " | "\n"): void {
    if (node instanceof Text) this.add(lineBreak === " " ? node.data.replace(/[\n\r]/g, " ") : node.data, node);
    if (!(node instanceof Element) || node.matches(ours)) return;
    if (node.tagName === "BR") this.text += lineBreak;
    const isMarker = node.matches(noteMarker);
    if (isMarker) this.add("[", node);
    for (const child of node.childNodes) this.inline(child, lineBreak);
    if (isMarker) this.add("]", node);
  }

  private mixed(element: Element): void {
    for (const child of element.childNodes) {
      if (!(child instanceof Element && blocks.has(child.tagName))) this.inline(child, " ");
      else {
        this.end();
        this.block(child);
        this.end();
      }
    }
  }

  private table(table: Element): void {
    for (const row of table.querySelectorAll(":scope > tr, :scope > * > tr")) {
      this.end();
      this.rowsAround++;
      for (const cell of row.children) {
        this.mixed(cell);
        this.end();
      }
      this.rowsAround--;
    }
  }

  private numbered(list: Element): void {
    let next = Number(list.getAttribute("start") ?? 1);
    for (const item of list.children) {
      const number = Number(item.getAttribute("value") ?? next);
      next = number + 1;
      this.end();
      this.numbers.push({item, text: `${number}. `});
      this.block(item);
      this.numbers = this.numbers.filter((one) => one.item !== item);
    }
  }

  private add(text: string, shownBy: Text | Element): void {
    const numbers = text.trim() === "" ? [] : this.numbers.splice(0);
    for (const number of numbers) this.write(number.text, number.item);
    this.write(text, shownBy);
  }

  private write(text: string, shownBy: Text | Element): void {
    this.parts.push({start: this.text.length, text, shownBy});
    this.text += text;
  }
}
