import type {OfflineHead} from "../../model/offline.js";
import {label} from "./words.js";
import {root} from "../place.js";
import {keepUp, offeredHead, openKept, removeAll, stopKeeping} from "./keeping.js";
import {readLedger, writeLedger, type Wish} from "./kept.js";
import {keepStateOf, offerText, sizeText, stateText, type KeepState} from "./keep-state.js";
import {listen, type News, type Trouble} from "./news.js";
import {askToStay} from "./room.js";

const names = ["offer", "status", "amount", "progress", "start", "continue", "stop", "remove"] as const;

/** The parts of the section, as its template names them. */
type Parts = Readonly<Record<(typeof names)[number], HTMLElement>>;

/** Makes the section answer that offers to keep the whole archive, and shows it. */
export function startKeepSection(section: HTMLElement): void {
  const found = names.map((name) => [name, section.querySelector<HTMLElement>(`[data-keep-part="${name}"]`)] as const);
  if (found.some(([, part]) => part === null)) return;
  section.hidden = false;
  void new KeepSection(Object.fromEntries(found) as Parts).start();
}

class KeepSection {
  private offered: OfflineHead | null = null;
  private trouble: Trouble | null = null;
  /** Tenths that were said; a screen reader need not hear every file. */
  private said = -1;
  private done = 0;

  constructor(private readonly parts: Parts) {}

  async start(): Promise<void> {
    const {start, continue: goOn, stop, remove} = this.parts;
    for (const button of [start, goOn]) button.addEventListener("click", () => void this.keep());
    stop.addEventListener("click", () => void this.stop());
    remove.addEventListener("click", () => void this.remove());
    listen((news) => { this.hear(news); });
    this.offered = await offeredHead().catch(() => null);
    await this.draw();
  }

  private async keep(): Promise<void> {
    askToStay();
    this.trouble = null;
    await this.wish("archive");
    this.parts.stop.focus();
    // What was begun unasked gives way.
    stopKeeping();
    await keepUp(true);
  }

  private async stop(): Promise<void> {
    await this.wish("stopped");
    this.parts.continue.focus();
    stopKeeping();
  }

  private async remove(): Promise<void> {
    await removeAll();
    this.trouble = null;
    this.done = 0;
    await this.draw();
    this.parts.status.textContent = label("keep-removed");
    this.parts.start.focus();
  }

  private async wish(wish: Wish): Promise<void> {
    await writeLedger(await openKept(), root.href, {wish});
    await this.draw();
  }

  private hear(news: News): void {
    if (news.type === "progress") this.drawProgress(news.done, news.total);
    if (news.type === "ended") {
      this.trouble = news.trouble;
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const ledger = await readLedger(await openKept(), root.href);
    const state = keepStateOf(ledger, this.trouble);
    const isShown: Readonly<Record<Exclude<keyof Parts, "offer" | "status">, boolean>> = {
      progress: state === "coming",
      amount: state === "coming",
      start: state === "offer" && this.offered !== null,
      continue: state === "held",
      stop: state === "coming",
      remove: state !== "coming" && Object.keys(ledger.parts).length > 0,
    };
    for (const [name, shown] of Object.entries(isShown)) this.parts[name as keyof typeof isShown].hidden = !shown;
    this.parts.offer.textContent = offerText(this.offered);
    this.parts.offer.hidden = state === "there";
    this.sayState(state, stateText(state, ledger, this.trouble, this.done));
  }

  private sayState(state: KeepState, text: string): void {
    this.said = -1;
    const {status} = this.parts;
    if (state !== "coming") status.textContent = text;
    else if (status.dataset.state !== "coming") status.textContent = label("keep-coming");
    status.dataset.state = state;
  }

  private drawProgress(done: number, total: number): void {
    const {progress, amount, status} = this.parts;
    this.done = done;
    if (progress.hidden || !(progress instanceof HTMLProgressElement)) return;
    progress.max = total;
    progress.value = done;
    amount.textContent = `${sizeText(done)} / ${sizeText(total)}`;
    const tenth = Math.floor((10 * done) / total);
    if (tenth === this.said) return;
    this.said = tenth;
    status.textContent = label("keep-progress", {percent: String(10 * tenth)});
  }
}
