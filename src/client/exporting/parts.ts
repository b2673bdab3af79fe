import {make} from "../dom.js";
import {word} from "./words.js";

/** A button that says what became of what it did, and can be pressed again. */
export function button(name: string, does: () => Promise<string>, status: HTMLElement): HTMLButtonElement {
  const made = make("button", {type: "button"}, name);
  made.addEventListener("click", () => {
    made.disabled = true;
    does()
      .then((said) => { status.textContent = said; })
      .catch((error: unknown) => { status.textContent = word("trouble", {reason: error instanceof Error ? error.message : String(error)}); })
      .finally(() => { made.disabled = false; });
  });
  return made;
}

/** Where buttons say what became of it. */
export function statusLine(): HTMLElement {
  return make("p", {class: "hint", role: "status"});
}

/** A row of buttons under a name. */
export function row(name: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  return make("p", {class: "exporting-row"}, make("span", {class: "hint"}, name), ...buttons);
}

/** Hands a text to the browser as a file to be saved; `type` is its media type. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = make("a", {href: address, download: name, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has begun to read it by then
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}

/** Copies a text; where a page may not, as in a folder opened by double-click in some browsers, by a selection. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const field = make("textarea", {class: "unseen", readonly: true});
  field.value = text;
  document.body.append(field);
  field.select();
  // nothing else copies where there is no clipboard
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand("copy");
  field.remove();
  return copied;
}

/** Today where the reader is, as a calendar writes it: `2026-11-22`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
