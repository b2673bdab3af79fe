/** An address that only leads on to another, which it carries in its query. */
export type Redirector = {
  readonly host: string;
  /** Without the slash at its beginning; any path when absent. */
  readonly path?: string;
  readonly parameters: readonly string[];
};

/** Redirectors that feeds and social networks put before an article's own address. */
export const redirectors: readonly Redirector[] = [
  {host: "go.rss.sina.com.cn", path: "redirect.php", parameters: ["url"]},
  {host: "www.google.com", path: "url", parameters: ["url", "q"]},
  {host: "l.facebook.com", path: "l.php", parameters: ["u"]},
  {host: "lm.facebook.com", path: "l.php", parameters: ["u"]},
  {host: "l.instagram.com", parameters: ["u"]},
  {host: "www.youtube.com", path: "redirect", parameters: ["q"]},
  {host: "link.zhihu.com", parameters: ["target"]},
  {host: "www.douban.com", path: "link2/", parameters: ["url"]},
  {host: "weibo.cn", path: "sinaurl", parameters: ["u", "toasturl"]},
  {host: "link.jianshu.com", parameters: ["t"]},
  {host: "c.pc.qq.com", path: "middlem.html", parameters: ["pfurl"]},
  {host: "www.bing.com", path: "news/apiclick.aspx", parameters: ["url"]},
  {host: "out.reddit.com", parameters: ["url"]},
  {host: "t.umblr.com", path: "redirect", parameters: ["z"]},
  {host: "vk.com", path: "away.php", parameters: ["to"]},
  {host: "getpocket.com", path: "redirect", parameters: ["url"]},
  {host: "translate.google.com", path: "translate", parameters: ["u"]},
  {host: "webcache.googleusercontent.com", path: "search", parameters: ["q"]},
];

/** Hosts that keep copies of pages, or show a page of another host, with the page's own address in their path: the first group. */
export const keepers: readonly {readonly host: RegExp; readonly path: RegExp}[] = [
  {host: /^web\.archive\.org$/, path: /^\/(?:web\/)?(?:\d{1,14}\*?(?:[a-z]{2}_)?|\*)\/(\S+)$/},
  {host: /^archive\.(?:ph|is|today|li|vn|fo|md)$/, path: /^\/(?:\d{14}|\d{4}\.\d\d\.\d\d-\d{6}|newest|oldest|timegate|o\/\w{1,12})\/(\S+)$/},
  {host: /^(?:12ft\.io|r\.jina\.ai|removepaywalls?\.com)$/, path: /^\/(https?:\/\/\S+)$/},
];
