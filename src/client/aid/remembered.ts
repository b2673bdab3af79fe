export type Script = "Hans" | "Hant";

const remembered = "dateline-script";

/** The script that the reader asked for; `null` for each article's own, and when storage is forbidden. */
export function rememberedScript(): Script | null {
  try {
    const script = localStorage.getItem(remembered);
    return script === "Hans" || script === "Hant" ? script : null;
  } catch {
    return null;
  }
}

/** Keeps what the reader asked for; where storage is forbidden it holds for this article alone. */
export function rememberScript(script: Script | null): void {
  try {
    if (script === null) localStorage.removeItem(remembered);
    else localStorage.setItem(remembered, script);
  } catch {
    // Nothing to do.
  }
}
