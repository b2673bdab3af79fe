import {make} from "./dom.js";
import {label} from "./words.js";

/** What a note may be put behind; it is put into anything else. */
const paragraphs = "p, h2, h3, h4, h5, h6";

/**
 * A note opens below the paragraph that its marker stands in, and closes at the marker's second touch. Without script, and
 * with a key that opens links elsewhere, the marker leads to the notes at the end.
 */
export function openNotesInPlace(): void {
  document.querySelector(".body")?.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const marker = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[id^="note-ref-"]') : null;
    if (marker && turn(marker)) event.preventDefault();
  });
}

/** Opens or closes a marker's note; `false` where there is none. */
function turn(marker: HTMLAnchorElement): boolean {
  const open = document.getElementById(boxId(marker));
  marker.setAttribute("aria-expanded", String(!open));
  if (open) {
    open.remove();
    return true;
  }
  const note = document.getElementById(marker.hash.slice(1));
  const block = marker.closest(`${paragraphs}, li, dd, td, th, figcaption`) ?? marker.parentElement;
  if (!note || !block) return false;
  const box = make("div", {class: note.matches(".note-lost") ? "note-box note-lost" : "note-box", id: boxId(marker), role: "note", "aria-label": label("note")}, ...wordsOf(note));
  marker.setAttribute("aria-controls", box.id);
  if (block.matches(paragraphs)) block.after(box);
  else block.append(box);
  return true;
}

function boxId(marker: HTMLElement): string {
  return `${marker.id}-box`;
}

/** The note without the links back to its markers, and without names that a page may have once only. */
function wordsOf(note: HTMLElement): readonly Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll(".note-back")) back.remove();
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...copy.childNodes];
}
