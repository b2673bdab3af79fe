/** An article that a reader picked to compare. */
export type Pick = {readonly id: string; readonly title: string};

/** As many as stand side by side. */
export const mostPicks = 3;

const key = "dateline-picks";
let held: readonly Pick[] | undefined;

/** What is picked, the earliest first; kept while the window is open, or while the page is where a browser keeps nothing. */
export function picks(): readonly Pick[] {
  return (held ??= stored());
}

/** Whether anything is kept as picked. */
export function hasPicks(): boolean {
  return picks().length > 0;
}

/** Picks an article, or drops one that was picked; the earliest goes when there are too many. */
export function toggle(pick: Pick): void {
  const others = picks().filter(({id}) => id !== pick.id);
  keep(others.length < picks().length ? others : [...others, pick].slice(-mostPicks));
}

export function dropAll(): void {
  keep([]);
}

function keep(chosen: readonly Pick[]): void {
  held = chosen;
  try {
    sessionStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // a folder opened by double-click may have no storage: this page still knows
  }
}

function stored(): readonly Pick[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? found.filter(isPick).slice(-mostPicks) : [];
  } catch {
    return [];
  }
}

function isPick(value: unknown): value is Pick {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "title" in value && typeof value.title === "string";
}
