import {permalinks} from "../../model/permalinks.js";
import {make} from "../dom.js";
import {addressOf, isPortable} from "../place.js";
import {dropAll, picks, toggle, type Pick} from "./picks.js";
import {word} from "./pick-words.js";

/** Makes the buttons of a page answer, each for the article around it, and shows what is picked. */
export function startPicking(): void {
  for (const button of document.querySelectorAll<HTMLElement>("button[data-pick]")) {
    const title = button.closest("[data-article-id]")?.querySelector("h1, .headline")?.textContent ?? "";
    answer(button, {id: button.dataset.pick ?? "", title: title.trim()});
  }
  drawBar();
}

/** A button that picks an article, or drops it. */
export function pickButton(pick: Pick): HTMLElement {
  const button = make("button", {type: "button", class: "pick", "data-pick": pick.id});
  answer(button, pick);
  return button;
}

function answer(button: HTMLElement, pick: Pick): void {
  drawButton(button);
  button.addEventListener("click", () => {
    toggle(pick);
    drawAll();
  });
}

/** The address of the page that puts articles side by side. */
export function compareAddress(ids: readonly string[]): string {
  const path = permalinks.compared(ids);
  return addressOf(isPortable ? path.replace("/?", "/index.html?") : path);
}

function drawAll(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-pick]")) drawButton(button);
  drawBar();
}

function drawButton(button: HTMLElement): void {
  const isPicked = picks().some(({id}) => id === button.dataset.pick);
  button.setAttribute("aria-pressed", String(isPicked));
  button.textContent = word(isPicked ? "picked" : "pick");
}

function drawBar(): void {
  const chosen = picks();
  const before = document.querySelector(".pick-bar");
  if (chosen.length === 0 || document.querySelector("[data-compare]")) {
    before?.remove();
    return;
  }
  const clear = make("button", {type: "button", class: "pick-clear"}, word("clear"));
  clear.addEventListener("click", () => {
    dropAll();
    drawAll();
  });
  const go = chosen.length > 1
    ? make("a", {class: "pick-go", href: compareAddress(chosen.map(({id}) => id))}, word("go", {count: String(chosen.length)}))
    : make("span", {class: "hint"}, word("one-more"));
  const bar = make("aside", {class: "pick-bar", "aria-label": word("bar")}, make("ul", {}, ...chosen.map(pickItem)), go, clear);
  if (before) before.replaceWith(bar);
  else document.body.append(bar);
}

function pickItem(pick: Pick): HTMLElement {
  const drop = make("button", {type: "button", class: "pick-drop", "aria-label": word("drop", {title: pick.title})}, "×");
  drop.addEventListener("click", () => {
    toggle(pick);
    drawAll();
  });
  return make("li", {}, make("bdi", {}, pick.title), drop);
}
