/** Where a reader left the results: how many were shown, which one was opened, and how far the page was scrolled. */
export type Return = {readonly shown: number; readonly opened: string; readonly top: number};

/** Remembers it in the history, when a click opens a result. */
export function writeReturn(target: EventTarget | null, shown: number): void {
  const opened = target instanceof Element && target.closest("a") ? target.closest<HTMLElement>("[data-article-id]")?.dataset.articleId : undefined;
  if (opened === undefined) return;
  const state: Return = {shown, opened, top: scrollY};
  history.replaceState(state, "");
}

/** What the present entry of the history remembers; `null` for one that nobody has come back to. */
export function readReturn(): Return | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return null;
  const {shown, opened, top} = state as Partial<Return>;
  return typeof shown === "number" && typeof opened === "string" && typeof top === "number" ? {shown, opened, top} : null;
}

/** Puts the reader back. */
export function returnTo({opened, top}: Return, results: HTMLElement): void {
  const link = results.querySelector<HTMLElement>(`[data-article-id="${CSS.escape(opened)}"] .headline a`);
  link?.focus({preventScroll: true});
  scrollTo({top});
}
