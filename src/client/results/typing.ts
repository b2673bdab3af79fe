/** A reader who types fast is not kept waiting longer than this, in milliseconds. */
const longestPause = 120;
/** An answer that came within so many milliseconds may be asked for at every letter. */
const promptly = 50;

/** How long to wait after a letter, given how long the last answer took; both in milliseconds. */
export function pauseAfter(took: number): number {
  return took < promptly ? 0 : Math.min(longestPause, took);
}

/**
 * Tells when what stands in a box is worth a search: while it is being typed, after `pause()` milliseconds without
 * another letter. What an input method is still composing is not; once composed, it is at once.
 */
export function listenToTyping(box: HTMLInputElement, pause: () => number, typed: () => void): {stop(): void} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const stop = () => { clearTimeout(timer); };
  box.addEventListener("compositionstart", () => {
    composing = true;
    stop();
  });
  box.addEventListener("compositionend", () => {
    composing = false;
    stop();
    typed();
  });
  box.addEventListener("input", () => {
    stop();
    if (composing) return;
    const wait = pause();
    if (wait === 0) typed();
    else timer = setTimeout(typed, wait);
  });
  return {stop};
}
