import type {CountryCode} from "../../model/country.js";

/** Groups of a few states that headlines call by a name of their own, and who is in them. Hand-kept. */
export const alliances: readonly {readonly text: string; readonly members: readonly CountryCode[]}[] = [
  {
    text: "四方安全对话|四方会谈|四方对话|四方峰会|四方外长|四方同盟|四方联盟|四方盟友|四方机制|四国联盟|四国同盟|四国峰会|四国机制|印太四国|QUAD|Quad",
    members: ["AU", "IN", "JP", "US"],
  },
  {text: "五眼", members: ["AU", "CA", "GB", "NZ", "US"]},
];
