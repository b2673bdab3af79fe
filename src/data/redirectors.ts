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
];
