import type {CheerioAPI} from "cheerio";
import {tagged} from "./visible.js";

/** Elements of AMP (<https://amp.dev/documentation/components/>) that are elements of HTML by other names. */
const names: Readonly<Record<string, string>> = {"amp-img": "img", "amp-anim": "img", "amp-video": "video", "amp-audio": "audio", "amp-iframe": "iframe"};

/** Players, by the attribute that names the video and the address it stands for. */
const players: Readonly<Record<string, readonly [attribute: string, address: string]>> = {
  "amp-youtube": ["data-videoid", "https://www.youtube.com/embed/"],
  "amp-vimeo": ["data-videoid", "https://player.vimeo.com/video/"],
  "amp-dailymotion": ["data-videoid", "https://www.dailymotion.com/embed/video/"],
};

/** Gives elements of AMP the names that they have in HTML, and players an address. Changes `$`. */
export function fromAmp($: CheerioAPI): void {
  for (const element of tagged($("*").toArray())) {
    if (!element.name.startsWith("amp-")) continue;
    const player = Object.hasOwn(players, element.name) ? players[element.name] : undefined;
    const id = player && element.attribs[player[0]];
    if (player && id) [element.name, element.attribs] = ["iframe", {src: player[1] + encodeURIComponent(id)}];
    else if (Object.hasOwn(names, element.name)) element.name = names[element.name] ?? element.name;
    // What stands in a picture is for readers without scripts: the same picture.
    if (element.name === "img") element.children = [];
  }
}
