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
  // "Better Feed", a plug-in of WordPress
  {rule: "feed-footer", text: /^© .{0,120}\| ?Permalink ?\|.{0,300}$/},
  {rule: "page-tags", text: /^Post tags: .{1,500}$/},
  {rule: "advertisement", text: /^(广告|廣告|advertisement|AD)$/i},
  {rule: "agency-notice", text: /^[©Ⓒ]\uFE0F? ?\d{4} ?年 ?德国之声版权声明：.{0,200}$/},
  {rule: "agency-notice", text: /^德国之声致力于为您提供客观中立的新闻报[导道].{0,120}$/},
  {rule: "agency-notice", text: /^[©Ⓒ]\uFE0F? ?(19|20)\d\d( [A-Z][A-Za-z]{1,20}){1,4}$/},
  {rule: "agency-notice", text: /^(我们的标准|Our Standards)[：:] ?(汤森路透“?信任原则”?|The Thomson Reuters Trust Principles)\.?$/i},
];

export const boilerplateShells: readonly BoilerplateShell[] = [
  {rule: "advertisement", attribute: "data-e2e", value: /^advertisement$/i},
  {rule: "advertisement", attribute: "aria-label", value: /^(广告|廣告|advertisement)( \d+)?$/i},
  {rule: "advertisement", attribute: "class", value: /(^|\s)(adsbygoogle|advertisement|bbccom_advert|o-ads|ad-slot)(\s|$)/i},
  // Plug-ins of WordPress and Drupal
  {rule: "page-sharing", attribute: "class", value: /(^|\s)(sharedaddy|sd-sharing|addtoany_share_save_container|addtoany_content|social-share)(\s|$)/i},
  {rule: "page-related", attribute: "class", value: /(^|\s)(jp-relatedposts|yarpp-related)(\s|$)/i},
  {rule: "page-comments", attribute: "id", value: /^(comments|comment-wrapper|disqus_thread|respond)$/i},
  {rule: "subscription", attribute: "class", value: /(^|\s)(SubscriptionInner|o-self-promo|newsletter-signup)(\s|$)/},
];

/** Pictures that are the site's and not the article's. */
export const sitePictures: readonly RegExp[] = [
  /\/wp-content\/themes\//,
  /\/(icon-zoom|icon-print|spacer|blank|pixel|loading)\.(png|gif|svg)$/i,
  /\/img\/error\.svg$/,
  /\/RFI_FB\.png$/,
  /zaobao\.com\/.*\/freemium_images\//,
  /_test_grey_line/,
  /img\.solidot\.org\/+0\/446\/liiLIZF8Uh6yM\.jpg$/,
];
