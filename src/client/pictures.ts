import {make} from "./dom.js";
import {wordsOf} from "./picture-words.js";
import {label} from "./words.js";

const remembered = "dateline-pictures";

/**
 * Pictures of an article lie on the outlet's server, so they are loaded when the reader asks: one, or all of the
 * article, now or always. Without script a picture stays a link to its file.
 */
export function offerPictures(): void {
  for (const article of document.querySelectorAll<HTMLElement>(".article")) {
    const links = [...article.querySelectorAll<HTMLAnchorElement>("a.picture[data-picture]")];
    for (const link of links) link.after(showButton(link));
    const bar = article.querySelector<HTMLElement>("[data-show-pictures]");
    if (bar) offerAll(bar, links);
    else if (recall()) links.forEach(show);
  }
}

function showButton(link: HTMLAnchorElement): HTMLElement {
  const button = make("button", {type: "button", class: "show-picture"}, label("show-picture"));
  button.addEventListener("click", () => { show(link); });
  return button;
}

/** Shows all pictures of the article, in all articles to come if the reader says so. */
function offerAll(bar: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  const [button, always] = [bar.querySelector("button"), bar.querySelector("input")];
  const showAll = (): void => {
    links.forEach(show);
    if (button) button.disabled = true;
  };
  button?.addEventListener("click", showAll);
  always?.addEventListener("change", () => {
    remember(always.checked);
    if (always.checked) showAll();
  });
  if (!recall()) return;
  if (always) always.checked = true;
  showAll();
}

/** Puts the picture where its link stood; puts the link back, and says so, when it cannot be loaded. */
function show(link: HTMLAnchorElement): void {
  if (!link.isConnected) return;
  const {width, height} = link.dataset;
  const image = make("img", {
    // First, so that nothing is asked for before it is known how.
    referrerpolicy: "no-referrer",
    loading: "lazy",
    alt: wordsOf(link),
    width: width ?? null,
    height: height ?? null,
    src: link.href,
  });
  image.addEventListener("error", () => { image.replaceWith(link, lostNote()); });
  if (link.nextElementSibling?.matches(".show-picture")) link.nextElementSibling.remove();
  link.removeAttribute("data-picture");
  link.replaceWith(image);
}

function lostNote(): HTMLElement {
  return make("span", {class: "picture-lost", role: "status"}, label("picture-lost"));
}

/** Storage may be forbidden. */
function recall(): boolean {
  try {
    return localStorage.getItem(remembered) === "show";
  } catch {
    return false;
  }
}

function remember(always: boolean): void {
  try {
    if (always) localStorage.setItem(remembered, "show");
    else localStorage.removeItem(remembered);
  } catch {
    // Then it holds for this article alone.
  }
}
