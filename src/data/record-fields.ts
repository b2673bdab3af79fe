/** What a field of a record tells of an article. */
export type RecordRole = "title" | "text" | "summary" | "link" | "date" | "change" | "author" | "publisher" | "tag" | "image";

/**
 * What scrapers, services and content systems call the fields of a news article, without spaces, signs and capitals, Chinese in
 * Simplified characters; the most telling first. Gathered from the documentation of NewsAPI, GNews, Mediastack, news-please, trafilatura,
 * newspaper, the REST interface of WordPress, schema.org's `NewsArticle`, and from tables as people write them.
 */
export const recordFields: Readonly<Record<RecordRole, readonly string[]>> = {
  title: ["title", "headline", "articletitle", "newstitle", "posttitle", "contenttitle", "标题", "题目", "题名", "文章标题", "新闻标题"],
  text: [
    "contenthtml", "bodyhtml", "articlehtml", "contentencoded", "content", "body", "articlebody", "maintext", "fulltext", "text", "articletext", "articlecontent", "newscontent",
    "contenttext", "bodytext", "plaintext", "cleanedtext", "cleantext", "rawtext", "story", "markdown", "contentmarkdown", "cleanedhtml", "extract", "extracthtml", "html", "rawhtml", "page",
    "正文", "内容", "全文", "文章内容", "文章正文", "新闻内容", "新闻正文", "正文内容",
  ],
  summary: ["description", "summary", "abstract", "excerpt", "lead", "lede", "teaser", "subtitle", "subheadline", "subhead", "dek", "standfirst", "snippet", "trailtext", "摘要", "导语", "导言", "简介", "概要", "描述", "副标题"],
  link: ["url", "link", "articleurl", "newsurl", "posturl", "weburl", "pageurl", "permalink", "canonicalurl", "canonical", "sourceurl", "originalurl", "finalurl", "href", "mainentityofpage", "链接", "网址", "原文链接", "文章链接", "新闻链接", "来源链接", "原文网址"],
  date: [
    "published", "publishedat", "datepublished", "publisheddate", "publisheddatetime", "publishedtime", "publicationdate", "datepublish", "publishdate", "publishdatetime", "publishtime", "publishat",
    "pubdate", "pubtime", "firstpublished", "webpublicationdate", "postdate", "postedat", "dateposted", "releasedate", "dategmt", "date", "datetime", "time", "timestamp", "created", "createdat", "datecreated", "createtime",
    "发布时间", "发布日期", "发表时间", "发表日期", "发稿时间", "出版日期", "刊登日期", "日期", "时间",
  ],
  change: ["modified", "modifiedgmt", "updated", "updatedat", "datemodified", "modifieddate", "lastmodified", "更新时间", "修改时间"],
  author: ["author", "authors", "byline", "creator", "writer", "reporter", "reporters", "journalist", "publishedby", "screenname", "作者", "记者", "撰文", "撰稿", "署名"],
  publisher: ["outlet", "publisher", "source", "sourcename", "sitename", "site", "media", "medianame", "newspaper", "provider", "newssource", "来源", "媒体", "出处", "网站", "新闻来源", "文章来源", "媒体名称"],
  tag: ["tags", "tag", "keywords", "keyword", "categories", "category", "section", "topics", "topic", "subjects", "labels", "wpterm", "标签", "关键词", "关键字", "分类", "类别", "栏目", "频道", "主题", "话题"],
  image: ["image", "imageurl", "imageurls", "images", "img", "imgurl", "urltoimage", "topimage", "thumbnail", "thumbnailurl", "cover", "coverimage", "picture", "pictures", "photo", "photos", "mainimage", "featuredimage", "wpfeaturedmedia", "previewpicture", "featureimage", "pics", "图片", "封面", "配图"],
};

/** Fields that hold the list of records in what a service answers. */
export const recordLists: readonly string[] = ["articles", "items", "data", "results", "posts", "news", "entries", "records", "docs", "documents", "hits", "response", "stories", "list", "rows", "graph", "payload", "db"];

/** What values stand for where nothing is known, in small letters. */
export const noValues: ReadonlySet<string> = new Set(["", "null", "none", "nan", "n/a", "na", "nil", "undefined", "[]", "{}", "-", "--"]);

/** Fields of this archive's own records that are worked out anew when they are read again. */
export const madeAnew: ReadonlySet<string> = new Set([
  "id", "path", "titlederived", "day", "publishedprecision", "publishedfrom", "dates", "language", "script", "format", "seed", "countries", "pairs", "mentions", "places", "organisations",
  "sections", "links", "related", "copies", "versions", "duplicates", "characters", "messages",
]);
