/**
 * Hosts that hand on what others publish, or shorten and keep their addresses: such a host says nothing of the outlet,
 * and a name that the seed gives says more. A host matches whole, or after a dot.
 */
export const aggregators: readonly string[] = [
  // Collections of headlines
  "news.google.com", "apple.news", "newsbreak.com", "ground.news", "flipboard.com", "smartnews.com", "upday.com", "news360.com", "toutiao.com", "msn.com", "news.yahoo.com", "news.yahoo.co.jp",
  // Accounts of many publishers on one host
  "mp.weixin.qq.com", "t.me", "telegra.ph",
  // Readers and makers of feeds
  "feedburner.com", "feedproxy.google.com", "feedly.com", "inoreader.com", "newsblur.com", "rss.app", "rsshub.app", "getpocket.com",
  // Short addresses
  "t.co", "bit.ly", "ow.ly", "tinyurl.com", "lnkd.in", "goo.gl", "dlvr.it", "reut.rs",
  // Copies of pages
  "web.archive.org", "archive.ph", "archive.is", "archive.today", "webcache.googleusercontent.com",
];
