/** `/` goes to the search box, as long as nothing is being typed; Esc empties it, and leaves it when it is empty. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    const box = document.querySelector<HTMLInputElement>('[role="search"] input[name="q"]');
    if (!box || event.isComposing) return;
    if (event.key === "/" && !isTyping(event)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === "Escape" && event.target === box) leave(box, event);
  });
}

function isTyping({target, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return isField || ctrlKey || metaKey || altKey;
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
