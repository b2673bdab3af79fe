import {row, type Names} from "./language.js";

/** A field of a table: its type by Table Schema (datapackage.org), and what it means. */
export type Field = {readonly name: string; readonly type: FieldType; readonly means: Names; readonly key?: true};

export type FieldType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "date" | "yearmonth";

/** A file of `data/`; `fields` are its columns, or what each line of it holds. */
export type Table = {readonly path: string; readonly title: Names; readonly fields: readonly Field[]};

const field = (name: string, type: FieldType, hans: string, hant: string, en: string): Field => ({name, type, means: row(hans, hant, en)});

/** What a record holds, in the order in which it holds it. */
export const recordFields: readonly Field[] = [
  field("id", "string", "文章编号，在任何一次重建中不变", "文章編號，在任何一次重建中不變", "the article’s id, the same in every rebuild"),
  field("path", "string", "文章页面在本站的路径", "文章頁面在本站的路徑", "path of the article’s page below the site"),
  field("title", "string", "标题，从不为空", "標題，從不為空", "the title, never empty"),
  field("titleDerived", "boolean", "标题取自正文时为真，否则没有这一项", "標題取自內文時為真，否則沒有這一項", "true where the title was taken from the text; absent otherwise"),
  field("titleSuffix", "string", "从标题末尾取下的媒体名，没有取下时没有这一项", "從標題末尾取下的媒體名，沒有取下時沒有這一項", "the outlet’s ending that was taken off the title; absent otherwise"),
  field("outlet", "object", "媒体的代号与名称", "媒體的代號與名稱", "id and name of the outlet"),
  field("authors", "array", "作者，照原样", "作者，照原樣", "authors as they sign"),
  field("published", "string", "发表时刻，世界协调时，写到已知的精度；不详时为空", "發表時刻，世界協調時，寫到已知的精度；不詳時為空", "instant of publication in UTC, cut to its precision; null when unknown"),
  field("day", "string", "媒体所在地的日历日", "媒體所在地的日曆日", "calendar day at the outlet’s place"),
  field("publishedPrecision", "string", "发表时刻的精度：second、minute、day、month、year、none", "發表時刻的精度：second、minute、day、month、year、none", "precision of `published`: second, minute, day, month, year or none"),
  field("publishedFrom", "string", "采用了文件中的哪个日期", "採用了檔案中的哪個日期", "which of the file’s dates was taken"),
  field("dates", "array", "文件中的全部日期：出处、读法、原样", "檔案中的全部日期：出處、讀法、原樣", "every date in the file: where it stood, as read, as written"),
  field("sourceUrl", "string", "原文网址，去掉跟踪参数；不详时为空", "原文網址，去掉追蹤參數；不詳時為空", "address of the original without tracking; null when unknown"),
  field("sourceDerived", "boolean", "网址由正文推得时为真，否则没有这一项", "網址由內文推得時為真，否則沒有這一項", "true where the address was worked out from the text; absent otherwise"),
  field("language", "string", "语言（BCP 47）", "語言（BCP 47）", "language (BCP 47)"),
  field("script", "string", "Hans 或 Hant；混用或非中文时为空", "Hans 或 Hant；混用或非中文時為空", "Hans or Hant; null when mixed or not Chinese"),
  field("format", "string", "原始文件的格式", "原始檔案的格式", "format of the source file"),
  field("seed", "object", "原始文件的路径、SHA-256 与其中第几条", "原始檔案的路徑、SHA-256 與其中第幾條", "path and SHA-256 of the source file, and the entry in it"),
  field("countries", "array", "报道所关的国家和地区：ISO 3166-1 代码、得分、依据", "報道所關的國家和地區：ISO 3166-1 代碼、得分、依據", "what it is about: ISO 3166-1 codes, scores, evidence"),
  field("pairs", "array", "国家/地区对：代码、是否主要、得分、依据", "國家/地區對：代碼、是否主要、得分、依據", "pairs: code, whether it is the main one, score, evidence"),
  field("mentions", "array", "提到的每个国家和地区及次数", "提到的每個國家和地區及次數", "every country and territory named, and how often"),
  field("places", "array", "提到的其他地方：ISO 3166-2 代码，港澳为 HK、MO", "提到的其他地方：ISO 3166-2 代碼，港澳為 HK、MO", "other places named: ISO 3166-2 codes, and HK and MO"),
  field("organisations", "array", "提到的国际组织", "提到的國際組織", "international organisations named"),
  field("tags", "array", "原文的标签", "原文的標籤", "tags of the original"),
  field("sections", "array", "正文的小标题", "內文的小標題", "headings within the text"),
  field("lead", "string", "正文的开头", "內文的開頭", "beginning of the text"),
  field("images", "array", "图片：网址、说明、署名", "圖片：網址、說明、署名", "images: address, caption, credit"),
  field("links", "array", "正文中的链接", "內文中的連結", "links within the text"),
  field("characters", "integer", "正文字数（Unicode 码点）", "內文字數（Unicode 碼點）", "length of the text in Unicode code points"),
  field("messages", "array", "整理时的说明", "整理時的說明", "what was noticed when it was read"),
  field("related", "array", "相关文章的编号", "相關文章的編號", "ids of related articles"),
  field("copies", "array", "相近的文章及相似度", "相近的文章及相似度", "near copies and how similar they are"),
  field("versions", "array", "同一文章的其他版本", "同一文章的其他版本", "other versions of the same article"),
  field("duplicates", "array", "内容相同的文件", "內容相同的檔案", "files with the same text"),
  field("text", "string", "全文，段落以换行分开", "全文，段落以換行分開", "the whole text, paragraphs separated by line ends"),
];

const meaning = new Map(recordFields.map(({name, means}) => [name, means]));

/** A column that says what the field of that name says. */
function same(name: string, type: FieldType = "string", of = name): Field {
  const means = meaning.get(of);
  if (!means) throw new Error(`No field ${of}`);
  return {name, type, means};
}

const month = field("month", "yearmonth", "月份，按媒体所在地的日历", "月份，按媒體所在地的日曆", "month, by the calendar at the outlet’s place");
const count = field("articles", "integer", "篇数", "篇數", "number of articles");
const pairCode = field("pair", "string", "两个 ISO 3166-1 代码，按字母顺序，如 RU-VN", "兩個 ISO 3166-1 代碼，按字母順序，如 RU-VN", "two ISO 3166-1 codes in alphabetical order, such as RU-VN");
const outletId = field("outlet", "string", "媒体的代号", "媒體的代號", "id of the outlet");

/** The tables of `data/` by name; `columns` of a CSV stand in the file in this order. */
export const tables = {
  "articles": {
    path: "data/articles.csv",
    title: row("文章", "文章", "Articles"),
    fields: [
      {...same("id"), key: true},
      same("published"),
      same("precision", "string", "publishedPrecision"),
      same("day"),
      same("title"),
      outletId,
      field("outletName", "string", "媒体的名称", "媒體的名稱", "name of the outlet"),
      field("authors", "string", "作者，以分号和空格分开", "作者，以分號和空格分開", "authors, separated by a semicolon and a space"),
      same("language"),
      same("script"),
      field("mainPair", "string", "主要的一对", "主要的一對", "the main pair"),
      field("pairs", "string", "各对，以空格分开，主要的在前", "各對，以空格分開，主要的在前", "pairs, separated by spaces, the main one first"),
      field("countries", "string", "国家和地区代码，以空格分开", "國家和地區代碼，以空格分開", "codes of countries and territories, separated by spaces"),
      field("tags", "string", "标签，以分号和空格分开", "標籤，以分號和空格分開", "tags, separated by a semicolon and a space"),
      same("characters", "integer"),
      same("sourceUrl"),
      same("format"),
      field("seed", "string", "原始文件的路径", "原始檔案的路徑", "path of the source file"),
      same("lead"),
    ],
  },
  "pairs": {
    path: "data/pairs.csv",
    title: row("每篇文章的每一对", "每篇文章的每一對", "Every pair of every article"),
    fields: [
      {...pairCode, key: true},
      {...field("article", "string", "文章编号", "文章編號", "id of the article"), key: true},
      same("day"),
      outletId,
      field("rank", "string", "main（主要）或 other", "main（主要）或 other", "main or other"),
      field("score", "number", "得分，0 到 1", "得分，0 到 1", "score between 0 and 1"),
      field("evidence", "string", "依据，文章里的原词，以分号和空格分开", "依據，文章裡的原詞，以分號和空格分開", "evidence in the article’s words, separated by a semicolon and a space"),
    ],
  },
  "pairs-by-month": {
    path: "data/pairs-by-month.csv",
    title: row("各对每月的篇数", "各對每月的篇數", "Articles a month of every pair"),
    fields: [{...month, key: true}, {...pairCode, key: true}, count],
  },
  "terms-by-month": {
    path: "data/terms-by-month.csv",
    title: row("各词每月的篇数", "各詞每月的篇數", "Articles a month of every term"),
    fields: [
      {...month, key: true},
      {...field("kind", "string", "outlet、country、place、organisation、tag 之一", "outlet、country、place、organisation、tag 之一", "one of outlet, country, place, organisation, tag"), key: true},
      {...field("term", "string", "媒体代号、国家、地区或地方的代码、组织的缩写，或原文的标签", "媒體代號、國家、地區或地方的代碼、組織的縮寫，或原文的標籤", "id of an outlet, code of a country or place, abbreviation of an organisation, or tag of the original"), key: true},
      count,
    ],
  },
} as const satisfies Record<string, Table>;

/** The records, a line each. */
export const records: Table = {path: "data/articles.jsonl", title: row("记录，含全文", "紀錄，含全文", "Records, with their texts"), fields: recordFields};
