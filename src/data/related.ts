// What outlets write above links to other articles of theirs, in both scripts and in English; `|` parts them.

/** Words that only an outlet uses. */
const offers =
  "推荐阅读|推薦閱讀|相关主题内容|相關主題內容|特别推荐|特別推薦|热读|熱讀|热门推荐|熱門推薦|往期推荐|往期精彩|往期回顾|你可能還想看|你可能还想看|更多阅读|更多閱讀|阅读更多|閱讀更多|点击阅读更多|猜你喜欢|猜你喜歡|看更多|" +
  "(?:您|你)(?:可能|也许|也許)(?:会|會|也|还|還)?(?:感兴趣|感興趣|喜欢|喜歡|想看|想读)的?(?:文章|内容|內容|新闻|新聞)?|" +
  "相关(?:文章|报道|报导|新闻|资讯|视频|推荐)(?:请[见看])?|相關(?:文章|報道|報導|新聞|資訊|影片|推薦)(?:請[見看])?|更多(?:相关)?(?:文章|报道|报导|新闻|内容|视频)|更多(?:相關)?(?:文章|報道|報導|新聞|內容|影片)|" +
  "(?:今日)?(?:热门|推荐)(?:文章|新闻|内容)|(?:熱門|推薦)(?:文章|新聞|內容)|" +
  "related (?:articles|stories|news|posts|content|coverage)|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|read (?:also|more|next)|more (?:stories|news)|explore more(?: on these topics)?|recommended(?: (?:articles|stories|for you))?";

/** Words that an encyclopedia and a scholar use, too: as headings they may be the article's own. */
const references =
  "延伸阅读|延伸閱讀|相关阅读|相關閱讀|扩展阅读|擴展閱讀|拓展阅读|进一步阅读|相关(?:链接|内容|专题)|相關(?:連結|鏈接|內容|專題)|另(?:请)?参[阅见]|另(?:請)?參[閱見]|related(?: (?:reading|links|topics))?|further reading|see also|dig deeper";

const decoration = String.raw`[\s【】[\]〔〕《》<>▶►▪●■◆★※#*→↓:：-]*`;

/** A heading that consists of such words alone. */
export const relatedHeading = new RegExp(`^${decoration}(?:${offers})${decoration}$`, "iu");

/** A line that consists of such words alone. */
export const relatedLine = new RegExp(`^${decoration}(?:${offers}|${references})${decoration}$`, "iu");

/** Such words at the beginning of a line, with a colon behind. */
export const relatedLabel = new RegExp(`^${decoration}(?:${offers}|${references})[】\\]〕\\s]*[:：]`, "iu");
