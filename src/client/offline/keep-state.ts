import type {OfflineHead, OfflineSize} from "../../model/offline.js";
import {label} from "./words.js";
import type {Ledger} from "./kept.js";
import type {Trouble} from "./news.js";

/** How far the whole archive is on its way to the device: not asked for, coming, held up, there. */
export type KeepState = "offer" | "coming" | "held" | "there";

/** What is there stays there, whatever goes wrong with the next build. */
export function keepStateOf({wish, build, kinds}: Ledger, trouble: Trouble | null): KeepState {
  if (wish === "read" || wish === "removed") return "offer";
  if (wish === "archive" && build !== null && kinds.includes("pages")) return "there";
  return wish === "stopped" || trouble !== null ? "held" : "coming";
}

/** What keeping would take, before it begins; `null`: the server is away. */
export function offerText(offered: OfflineHead | null): string {
  if (offered === null) return label("keep-away");
  return label("keep-offer", {articles: countText(offered.articles), size: sizeText(total(Object.values(offered.sizes)).bytes)});
}

/** What is there, and what stands in the way of the rest; empty before anything was kept whole. `done`: bytes told of last. */
export function stateText(state: KeepState, {parts, kinds}: Ledger, trouble: Trouble | null, done: number): string {
  // The ledger knows of whole parts only.
  const bytes = Math.max(total(Object.values(parts)).bytes, done);
  const kept = {size: sizeText(bytes)};
  if (state === "there") return label("keep-there", kept);
  if (state === "held") return [trouble && label(`keep-${trouble}`), label("keep-so-far", kept)].filter(Boolean).join(" ");
  return state === "offer" && bytes > 0 && kinds.includes("search") ? label("keep-search", kept) : "";
}

/** `12,345`. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}

const units = ["B", "kB", "MB", "GB", "TB"];

/** `950 B`, `1.2 kB`, `12 MB`: two digits at least, thousands as the decimal units count them; number and unit stay on one line. */
export function sizeText(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${step > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value))}\u00a0${units[step] ?? ""}`;
}

function total(sizes: readonly OfflineSize[]): OfflineSize {
  return sizes.reduce((sum, {files, bytes}) => ({files: sum.files + files, bytes: sum.bytes + bytes}), {files: 0, bytes: 0});
}
