import type {Rule} from "../model/rules.js";

/** A line of a body that is not the article's: the whole line must match. Patterns see white space as single spaces. */
export type BoilerplateLine = {readonly rule: Rule; readonly text: RegExp};

/** An element that holds something else than the article, known by one of its attributes. */
export type BoilerplateShell = {readonly rule: Rule; readonly attribute: string; readonly value: RegExp};

/** No line longer than this is looked at. */
export const longestBoilerplate = 600;

export const boilerplateLines: readonly BoilerplateLine[] = [
  {rule: "feed-footer", text: /^获取更多RSS[：:]?( ?(https?:\/\/)?feedx\.[a-z]{2,6}\/?)*$/i},
  {rule: "feed-footer", text: /^(https?:\/\/)?feedx\.[a-z]{2,6}\/?( (https?:\/\/)?feedx\.[a-z]{2,6}\/?)*$/i},
  {rule: "feed-footer", text: /^.{0,40}Better Feed from Ozh\.?$/i},
  {rule: "feed-footer", text: /^The post .{1,400} (first )?appeared( first)? on .{1,80}$/i},
  {rule: "advertisement", text: /^(广告|廣告|advertisement|AD)$/i},
  {rule: "agency-notice", text: /^[©Ⓒ]\uFE0F? ?\d{4} ?年 ?德国之声版权声明：.{0,200}$/},
  {rule: "agency-notice", text: /^(我们的标准|Our Standards)[：:] ?(汤森路透“?信任原则”?|The Thomson Reuters Trust Principles)\.?$/i},
];

export const boilerplateShells: readonly BoilerplateShell[] = [
  {rule: "advertisement", attribute: "data-e2e", value: /^advertisement$/i},
  {rule: "advertisement", attribute: "aria-label", value: /^(广告|廣告|advertisement)( \d+)?$/i},
  {rule: "advertisement", attribute: "class", value: /(^|\s)(adsbygoogle|advertisement|bbccom_advert|o-ads|ad-slot)(\s|$)/i},
];
