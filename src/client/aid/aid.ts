import {make} from "../dom.js";
import {loadPart} from "../part.js";
import {label} from "../words.js";
import {ownTexts} from "./own-texts.js";
import {rememberedScript, rememberScript, type Script} from "./remembered.js";

/**
 * Offers an article in the other script, character by character, and says so as long as it is shown. A reader who asked for
 * a script once sees articles in it until asking for one as it is written.
 */
export function offerOtherScript(): void {
  const button = document.querySelector<HTMLButtonElement>("button[data-script]");
  const article = button?.closest<HTMLElement>(".article");
  if (!button || !article) return;
  const aid = new Aid(article, button, button.dataset.script === "Hant" ? "Hant" : "Hans");
  button.addEventListener("click", () => void aid.turn());
  if (rememberedScript() === aid.script) void aid.turn();
}

class Aid {
  private written: readonly {readonly root: HTMLElement; readonly lang: string; readonly text: string}[] | null = null;
  private readonly note = make("span", {class: "aid-note", role: "status"});
  private readonly offer: string;

  constructor(private readonly article: HTMLElement, private readonly button: HTMLButtonElement, readonly script: Script) {
    this.offer = button.textContent;
    button.after(" ", this.note);
  }

  /** To the other script, or back to how it is written. */
  async turn(): Promise<void> {
    if (this.written) this.showWritten();
    else await this.showOther();
    rememberScript(this.written ? this.script : null);
    this.button.textContent = this.written ? label("aid-undo") : this.offer;
    this.note.textContent = this.written ? label("aid-note") : "";
    this.article.toggleAttribute("data-converted", this.written !== null);
  }

  private async showOther(): Promise<void> {
    await loadPart("aid");
    const roots = [...this.article.querySelectorAll<HTMLElement>("h1 [lang], .contents [lang], .body")];
    this.written = roots.map((root) => ({root, lang: root.lang, text: ownTexts(root).map(({data}) => data).join("")}));
    for (const {root} of this.written) {
      for (const node of ownTexts(root)) node.data = window.archiveInScript?.(node.data, this.script) ?? node.data;
      root.lang = `zh-${this.script}`;
    }
  }

  /** By place, since marks divide the pieces of a text; its length is always the same. */
  private showWritten(): void {
    for (const {root, lang, text} of this.written ?? []) {
      let at = 0;
      for (const node of ownTexts(root)) {
        node.data = text.slice(at, at + node.length);
        at += node.length;
      }
      root.lang = lang;
    }
    this.written = null;
  }
}
