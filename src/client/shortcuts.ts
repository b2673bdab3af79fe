import {isCommand, isComposing} from "./keys.js";

/** `/` goes to the search box, as long as nothing is being typed; Esc empties it, and leaves it when it is empty. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    const box = document.querySelector<HTMLInputElement>('[role="search"] input[name="q"]');
    if (!box || isComposing(event)) return;
    if (event.key === "/" && isCommand(event)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === "Escape" && event.target === box) leave(box, event);
  });
}

function leave(box: HTMLInputElement, event: KeyboardEvent): void {
  event.preventDefault();
  if (box.value === "") {
    box.blur();
    return;
  }
  box.value = "";
  box.dispatchEvent(new Event("input", {bubbles: true}));
}
