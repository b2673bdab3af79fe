import {root} from "../place.js";

const troubles = ["room", "unreachable", "missing"] as const;

/** Why keeping came to its end before all was there. */
export type Trouble = (typeof troubles)[number];

/**
 * What open pages of the site tell each other, since one of them keeps for all: how far it is, in bytes; that it ended;
 * that it should stop.
 */
export type News =
  | {readonly type: "progress"; readonly done: number; readonly total: number}
  | {readonly type: "ended"; readonly trouble: Trouble | null}
  | {readonly type: "stop"};

const name = `dateline ${root.href}`;
let speaker: BroadcastChannel | undefined;

function speaking(): BroadcastChannel {
  return (speaker ??= new BroadcastChannel(name));
}

/** Told to all pages of the site. */
export function tell(news: News): void {
  speaking().postMessage(news);
}

/** Hears all pages of the site, this one included. */
export function listen(hear: (news: News) => void): void {
  hearOn(new BroadcastChannel(name), hear);
}

/** Hears the other pages of the site: a channel does not hear itself. */
export function listenToOthers(hear: (news: News) => void): void {
  hearOn(speaking(), hear);
}

/** Other sites of the host could speak, too, so only what reads as news is heard. */
function hearOn(channel: BroadcastChannel, hear: (news: News) => void): void {
  channel.addEventListener("message", ({data}: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
}

function isNews(data: unknown): data is News {
  if (typeof data !== "object" || data === null) return false;
  const {type, done, total, trouble} = data as Record<string, unknown>;
  if (type === "progress") return typeof done === "number" && typeof total === "number";
  return type === "stop" || (type === "ended" && (trouble === null || troubles.some((known) => known === trouble)));
}
