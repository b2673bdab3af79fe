import {make} from "./dom.js";
import {label} from "./words.js";

const remembered = "dateline-pictures";

/**
 * Pictures of an article lie on the outlet's server, so they are loaded when the reader asks: one, or all of the
 * article, now or always. Without script a picture stays a link to its file.
 */
export function offerPictures(): void {
  for (const article of document.querySelectorAll<HTMLElement>(".article")) {
    const links = [...article.querySelectorAll<HTMLAnchorElement>("a.picture[data-picture]")];
    if (links.length === 0) continue;
    if (recall()) links.forEach(show);
    else offer(links);
  }
}

function offer(links: readonly HTMLAnchorElement[]): void {
  // one picture needs no second button
  if (links.length > 1) for (const link of links) link.after(showButton(link));
  const [first] = links;
  const block = first?.closest("figure, p") ?? first;
  block?.before(allBar(links));
}

function showButton(link: HTMLAnchorElement): HTMLElement {
  const button = make("button", {type: "button", class: "show-picture"}, label("show-picture"));
  button.addEventListener("click", () => { show(link); });
  return button;
}

/** Shows all pictures of the article, and remembers it if the reader says so. */
function allBar(links: readonly HTMLAnchorElement[]): HTMLElement {
  const always = make("input", {type: "checkbox"});
  const button = make("button", {type: "button"}, links.length > 1 ? label("show-pictures", {count: String(links.length)}) : label("show-picture"));
  const bar = make("p", {class: "show-pictures"}, button, " ", make("label", {}, always, " ", label("always-pictures")));
  button.addEventListener("click", () => {
    if (always.checked) remember();
    links.forEach(show);
    bar.remove();
  });
  return bar;
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
  link.replaceWith(image);
}

/** What the seed says the picture shows; a link without such words names the host instead. */
function wordsOf({textContent, host}: HTMLAnchorElement): string {
  return textContent === host ? "" : textContent;
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

function remember(): void {
  try {
    localStorage.setItem(remembered, "show");
  } catch {
    // Then it holds for this article alone.
  }
}
