/**
 * What is shown in a template's place. Names are in small letters; `*` at an end stands for any letters. A row without
 * `show`, `each`, `links` or `as` shows nothing: the template is listed.
 */
export type WikiTemplateRow = {
  readonly names: readonly string[];
  /**
   * Wikitext in pieces, each shown when all arguments that it names are there; of a list of pieces, the first such one.
   * `$1` is the first unnamed argument, `$name` a named one, `$(a/b)` the first of them that is there.
   */
  readonly show?: readonly (string | readonly string[])[];
  /** All unnamed arguments, with what stands before, between and behind them. */
  readonly each?: readonly [string, string, string];
  /** All unnamed arguments as links to pages, after these words. */
  readonly links?: string;
  /** A way of its own: see `src/formats/wiki/template/row.ts`. */
  readonly as?: "infobox" | "source" | "address" | "note" | "notes" | "short note" | "named notes" | "gallery" | "measure" | "coordinates" | "date" | "country";
  /** Of notes and of their lists: the group where the template names none. */
  readonly group?: string;
};

const author = "$(last/last1/author/author1/authors/vauthors/surname/autor/autoren/auteur/作者/people/hrsg/记者/記者)";
const editor = "$(editor/editor-last/editor1-last/editor1/editors/编辑/編輯)";
const title = "$(title/titel/titre/标题/標題/script-title)";
const address = "$(url/网址/網址/online/chapter-url/chapterurl)";
const date = "$(date/year/datum/jahr/日期)";
const archived = "$(archive-date/archivedate/archiv-datum)";

/** Sources, in the order of the Chinese wikis: the date stands behind the publisher, the day of reading in brackets. */
const source: WikiTemplateRow["show"] = [
  [`${author}, $(first/first1/given/vorname)`, author], "; $(last2/author2)", ", $(first2)", "; $(last3/author3)", ", $(first3)", "; $(last4/author4)", ", $(first4)",
  ". ",
  ["[$(chapter-url/chapterurl) $(chapter/章/contribution)]. ", "$(chapter/章/contribution). "],
  [`[${address} ${title}]`, `[${address} $(trans-title/trans_title/website/work)]`, `[${address}]`, title], " [$(trans-title/trans_title)]", ". $titelerg",
  ". ''$(work/website/newspaper/journal/magazine/periodical/encyclopedia/werk/sammelwerk/reihe/book-title/dictionary/pub/报纸/報紙)''", ". $(edition/版本)", ", $series", " $(volume/band)", " ($(issue/number/nummer))", ": $(pages/page/seiten/at/s/页/頁)",
  ". $(location/place/ort/地点/地點)", ". $(publisher/verlag/hrsg/agency/institution/出版社/出版者)", ". $(via)", ". $(others)", [`. ${editor}, $(editor-first/editor1-first)`, `. ${editor}`], `. ${date}`, ". ISBN $isbn", ". ISSN $issn", ". OCLC $oclc", ". doi:$doi", ". PMID $pmid",
  " [$(access-date/accessdate/zugriff/abruf/retrieved)]", [` ([$(archive-url/archiveurl/archiv-url) ${archived}])`, ` (${archived})`], ". $(quote/quotation/zitat)",
];

/** Rows that count before the others on pages of Wikinews, where a date and a place are lines of their own. */
export const wikinewsTemplates: readonly WikiTemplateRow[] = [
  {names: ["date", "日期"], show: ["\n\n$1\n\n"]},
  {names: ["byline"], show: ["\n\n$(location/2)", " $(date/1)", "\n\n"]},
  {names: ["source", "来源", "來源", "sources*"], show: [["\n* [$url $title]", "\n* $title", "\n* [$url]"], ". $author", ". ''$(pub/publisher)''", ". $date", "\n"]},
];

/** Rows of the templates that many pages use. The first row with a name counts, whole names before patterns. */
export const wikiTemplates: readonly WikiTemplateRow[] = [
  // Words within a line
  {names: ["nowrap", "nobr", "small", "smaller", "big", "larger", "resize", "nobold", "noitalic", "italics correction", "plainlist", "flatlist", "longitem", "normal", "strong", "em",
    "visible anchor", "vanchor", "nihongo foot", "midsize", "smallcaps", "sc", "sm", "allow wrap", "pad", "kai", "tooltip", "abbr", "abbrlink", "hover title", "def", "not a typo", "as written",
    "lit", "literally", "sup", "sub", "mvar", "math", "var", "code", "tt", "kbd", "samp", "key", "key press", "bgcolor", "align", "big5", "bold", "b", "i", "u", "s", "strike", "del", "ins", "red", "green", "blue"],
    show: ["$(1/text/content)"]},
  {names: ["color", "colour", "font color", "font", "fontcolor", "lang", "langue", "lang-ref", "lang2", "le sup", "rtl-lang", "align2", "transl", "transliteration", "bg", "background color", "link-lang", "spanlang", "color box", "legend", "legend2", "anchor text"],
    show: [["$3", "$2", "$(text)"]]},
  {names: ["legend", "legend2", "color box", "legend0"], show: [["$2", "$1"]]},
  {names: ["lang-*"], show: [["$(1/text)"], " ($2)"]},
  {names: ["langx"], show: ["$2", " ($3)"]},
  {names: ["zh", "zh-cn", "chinese", "zh-hans", "zh-full"], show: ["$(1)", "$(s/c/v)", "; $(t)", "; $(p/hp/py)", "; $(l/b)"]},
  {names: ["nihongo", "nihongo2", "nihongo3", "日本人名", "korean", "ko-hhrm", "vie", "jpn", "漢字"], show: ["$1", [" ($2, $3)", " ($2)", " ($3)"]]},
  {names: ["ruby", "ruby-ja", "注音"], show: ["$1", "（$2）"]},
  {names: ["ipa", "ipac-en", "ipa-*", "ipac-*", "audio-ipa"], each: ["", " ", ""]},
  {names: ["audio", "listen", "pronunciation"], show: [["$2", "$(title)", "$1"]]},
  {names: ["bd"], show: ["（$1", "$2", "－$3", "$4", "）"]},
  {names: ["ill", "interlanguage link", "interlanguage link multi", "ill2", "illm", "link-interwiki"], show: [["[[$1|$(lt/d)]]", "[[$1]]", "[[$(zh)]]"]]},
  {names: ["le", "link-*", "internal link helper/*", "ilh/*"], show: [["[[$1|$3]]", "[[$1]]"]]},
  {names: ["tsl", "translink", "internal link helper", "ilh", "liw"], show: [["[[$3|$4]]", "[[$3]]", "[[:$1:$2|$4]]", "[[$(zh)|$(label/d)]]", "[[$(zh)]]", "$2"]]},
  {names: ["w", "wpl", "wikipedia link"], show: [["[[w:$1|$2]]", "[[w:$1|$1]]"]]},
  {names: ["僻字", "生僻字", "專名號", "专名号", "私名號", "書名號", "书名号", "coloredlink", "紅", "無連結"], show: ["$1"]},
  {names: ["sortname", "sortkeyname"], show: [["[[$3|$1 $2]]", "[[$1 $2]]"]]},
  {names: ["sort", "hs2", "hidden sort key", "sortkey", "nts", "ntsh"], show: [["$2", "$1"]]},
  {names: ["ship", "hms", "uss", "ss", "rms", "hmas", "hmcs", "mv", "sclass", "sclass-"], show: ["''$1'' $2"]},
  {names: ["see", "main", "main article", "main articles", "see also", "further", "further information", "details", "hauptartikel", "siehe auch", "see also2", "article principal", "voir aussi", "主条目", "主條目", "main2", "参见", "參見", "另见", "更多", "details2", "seealso", "vedi anche", "artículo principal", "hoofdartikel", "hovudartikkel", "bài chính", "chính"],
    links: "→ "},
  {names: ["for", "for2"], show: ["''$1''", " → [[$2]]", ", [[$3]]", ", [[$4]]"]},
  {names: ["about", "about2", "关于"], show: ["''$1''", ["; ''$2''"], " → [[$3]]", "; ''$4''", " → [[$5]]"]},
  {names: ["other uses", "redirect", "redirect2", "other people", "about-distinguish2", "distinguish", "hatnote", "dablink", "disambiguation-link", "區別", "区别", "otheruses", "weiterleitungshinweis", "dieser artikel", "begriffsklärungshinweis", "redirect-distinguish", "hatnote inline", "selfref", "not to be confused with", "不是", "消歧义链接", "redirect hatnote"],
    each: ["''", "; ", "''"]},
  {names: ["flagdeco", "flagicon", "flag icon", "flagicon image", "flagu icon", "flagdecor", "fahne", "country flag icon", "國旗圖示", "国旗图标"]},
  {names: ["flag", "flagcountry", "flagu", "country", "flaglink", "flagg", "flagathlete", "flagmedalist", "fb", "fbu", "國旗", "国旗", "旗帜", "cflag", "noflag", "nat fs player", "flagship", "flag+link", "flaglist", "flaglink2", "country data"], as: "country"},
  {names: ["formatnum", "formatprice", "val", "num", "decimal", "number", "gaps", "inrconvert", "us$", "usd", "nt$", "hk$", "gbp", "eur", "jpy", "rmb", "cny", "currency"], show: ["$1", " $(ul/u/up/2)"]},
  {names: ["convert", "cvt", "convinfobox", "unit", "einheit", "換算", "换算"], as: "measure"},
  {names: ["coord", "coordinate", "coords", "坐标", "座標"], as: "coordinates"},
  {names: ["frac", "fraction", "sfrac", "bruch"], show: [["$1 $2/$3", "$1/$2", "1/$1"]]},
  {names: ["age", "age in years", "ayd", "updated", "last updated"]},
  {names: ["url", "official website", "official", "official url", "website", "官方网站", "官方網站", "homepage", "official site"], as: "address"},
  {names: ["google buch", "google books"], show: [["[https://books.google.com/books?id=$(buchid/id) $(linktext/title/titel)]", "[https://books.google.com/books?id=$(buchid/id/1) Google Books]"]]},
  {names: ["isbn", "isbnt"], each: ["ISBN ", ", ", ""]}, {names: ["issn"], each: ["ISSN ", ", ", ""]}, {names: ["oclc"], each: ["OCLC ", ", ", ""]}, {names: ["lccn"], each: ["LCCN ", ", ", ""]},
  {names: ["doi"], each: ["doi:", ", ", ""]}, {names: ["pmid"], each: ["PMID ", ", ", ""]}, {names: ["arxiv"], each: ["arXiv:", ", ", ""]}, {names: ["jstor"], each: ["JSTOR ", ", ", ""]},
  {names: ["bibcode", "hdl", "asin"], each: ["", ", ", ""]},
  {names: ["osmrelation", "osmrelation-inline"], show: [["[https://www.openstreetmap.org/relation/$1 $2]", "[https://www.openstreetmap.org/relation/$1 OpenStreetMap]"]]},
  {names: ["cia world factbook link"], show: [["[https://www.cia.gov/the-world-factbook/ The World Factbook]: $2"]]},
  {names: ["map caption"], show: ["$country", " ($(location_color))", " – $region", " ($(region_color))", " – $subregion", " ($(subregion_color))"]},
  {names: ["increase", "gain"], show: ["▲"]},
  {names: ["decrease", "loss"], show: ["▼"]},
  {names: ["yes", "no", "maybe", "partial", "n/a", "na", "tba", "won", "nom", "draw", "unknown", "dunno", "some", "any", "pending"], show: ["$1"]},
  {names: ["ya", "y", "yes2", "tick", "aye", "check mark"], show: ["✓"]},
  {names: ["x mark", "cross", "no2", "nay"], show: ["✗"]},
  // Signs
  {names: ["!"], show: ["|"]}, {names: ["!!"], show: ["||"]}, {names: ["!-"], show: ["|-"]}, {names: ["=", "equals"], show: ["="]},
  {names: ["(("], show: ["&#123;&#123;"]}, {names: ["))"], show: ["&#125;&#125;"]}, {names: ["!(("], show: ["&#91;&#91;"]}, {names: ["))!"], show: ["&#93;&#93;"]},
  {names: ["ndash", "en dash", "–"], show: ["–"]}, {names: ["spaced ndash", "snd", "spnd", "spaced en dash"], show: [" – "]},
  {names: ["mdash", "em dash", "emdash", "—"], show: ["—"]}, {names: ["mdashb", "spaced mdash"], show: [" — "]},
  {names: ["·", "dot", "•", "bull", "bullet", "middot", "interpunct", "\\", "pipe"], show: [" · "]},
  {names: ["nbsp", "space", "spaces", "thinsp", "ensp", "emsp", "hsp", "0", "00", "figure space", "zwsp", "wbr", "shy"], show: [" "]},
  {names: ["br", "crlf", "break", "clear", "-", "clr", "clear left", "clear right", "absatz", "clearleft", "wordbreak", "paragraph break", "pb"], show: ["<br>"]},
  {names: ["'", "`"], show: ["&#39;"]}, {names: ["\"", "' \""], show: ["&quot;"]}, {names: ["sic", "recte"], show: [["$1 [sic]", "[sic]"]]}, {names: ["circa", "ca.", "c."], show: ["c. ", "$1"]},
  {names: ["okina"], show: ["ʻ"]}, {names: ["degree", "deg"], show: ["$1°"]}, {names: ["asterisk", "*"], show: ["&#42;"]}, {names: ["hash"], show: ["&#35;"]}, {names: ["†", "dagger"], show: ["†"]}, {names: ["reg", "registered"], show: ["®"]},
  // Dates
  {names: ["start date", "end date", "start date and age", "end date and age", "birth date", "birth date and age", "birth-date", "birth-date and age", "birth year and age", "death date", "death-date", "death date and age", "bda", "dda", "dob",
    "film date", "release date", "start-date", "end-date", "date", "dts", "death year and age", "birth based on age as of date", "出生日期", "出生日期和年龄", "出生日期與年齡", "死亡日期", "逝世日期", "死亡日期和年龄", "formatdate", "dtsh", "d", "日期", "start and end dates", "launch date", "date table sorting", "datum", "生日", "bya", "birth year", "開播日期"], as: "date"},
  {names: ["as of", "截至"], show: [["$alt", "$1-$2-$3", "$1-$2", "$1"]]},
  {names: ["yesno", "formatdate2", "version"], each: ["", " ", ""]},
  // Lists
  {names: ["hlist", "flatlist2", "cslist", "comma separated entries", "csv"], each: ["", " · ", ""]},
  {names: ["ubl", "ublist", "unbulleted list", "plain list", "unbulleted", "vunblist", "列表", "collapsible list", "hidden", "bulleted list", "blist", "ul", "ordered list", "tree list"], each: ["<br>", "<br>", "<br>"]},
  {names: ["columns-list", "col-list", "div col content", "columns list", "multicol list", "cmn", "columns", "colist"], show: ["\n$1\n", "\n$2\n", "\n$3\n"]},
  {names: ["div col", "div col end", "divcol", "colbegin", "colend", "end div col", "col-begin", "col-end", "col-2", "col-3", "col-4", "col-break", "multicol", "multicol-break", "multicol-end", "columns-start", "columns-end", "refbegin", "refend", "top", "bottom", "mid",
    "stack begin", "stack end", "fs start", "fs mid", "fs end", "nat fs start", "nat fs end", "image label begin", "image label end", "s-start", "s-end", "start box", "end box", "legend start", "legend end", "collapse top", "collapse bottom", "hidden begin", "hidden end", "clear2"]},
  {names: ["fs player", "football squad player", "nat fs g player"], show: ["\n* $no ", "$name", " ($pos", ", $nat)"]},
  // Quotations
  {names: ["quote", "blockquote", "cquote", "quotation", "bquote", "centered pull quote", "pull quote", "zitat", "citation bloc", "quote box", "quotebox", "quote frame", "引用", "引言", "cita", "citat", "引文", "tweet", "zitat-en"],
    show: ["\n<blockquote>\n", ["$(quote/text/quotetext/1)", "$2"], "\n\n— $(author/sign/person/4/2/name)", ", $(source/title/5/3)", "\n</blockquote>\n"]},
  {names: ["rquote"], show: ["\n<blockquote>\n$2", "\n\n— $3", ", $4", "\n</blockquote>\n"]},
  {names: ["poem", "poemquote", "verse translation"], show: ["\n<blockquote>\n$(1/text)\n", "\n$2\n", "</blockquote>\n"]},
  {names: ["double image"], show: [["\n[[File:$2|thumb|$6]]", "\n[[File:$2|thumb]]"], ["\n[[File:$4|thumb|$7]]", "\n[[File:$4|thumb]]"], "\n"]},
  {names: ["wide image"], show: [["\n[[File:$1|thumb|$3]]\n", "\n[[File:$1|thumb]]\n"]]},
  {names: ["panorama"], show: [["\n[[$image|thumb|$caption]]\n", "\n[[$image|thumb]]\n"]]},
  {names: ["multiple image", "image frame", "triple image"], show: [
    ["\n[[File:$(image1/1)|thumb|$(caption1)]]", "\n[[File:$(image1)|thumb]]"], ["\n[[File:$image2|thumb|$caption2]]", "\n[[File:$image2|thumb]]"], ["\n[[File:$image3|thumb|$caption3]]", "\n[[File:$image3|thumb]]"], "\n$(footer/caption/content)\n"]},
  {names: ["gallery", "图库", "圖庫", "画廊", "畫廊"], as: "gallery"},
  {names: ["image label", "image label small"], show: ["$(text/4/3)"]},
  // The head of a page of Wikisource, whose title and author are read apart
  {names: ["header", "header2", "header3", "头部", "頭部"], show: ["\n\n$(notes/notas/备注/備註)\n\n"]},
  // Notes and sources
  {names: ["refn", "note label", "#tag:ref", "footnote", "cref", "ref label", "sfnm-note", "refnote", "脚注", "腳註"], as: "note"},
  {names: ["efn", "efn-la", "fn"], as: "note", group: "lower-alpha"}, {names: ["notelist", "notelist-la", "注釋列表", "注释列表", "fnlist"], as: "notes", group: "lower-alpha"},
  {names: ["efn-ua"], as: "note", group: "upper-alpha"}, {names: ["notelist-ua"], as: "notes", group: "upper-alpha"},
  {names: ["efn-lr"], as: "note", group: "lower-roman"}, {names: ["notelist-lr"], as: "notes", group: "lower-roman"},
  {names: ["notetag", "註", "注"], as: "note", group: "註"}, {names: ["notefoot", "notefoot2", "註腳"], as: "notes", group: "註"},
  {names: ["reflist", "references", "refs", "參考資料", "参考资料", "fotnoteliste", "listaref", "références", "примечания", "reflist2", "脚注列表", "腳註列表", "reference list", "ref-list", "tham khảo"], as: "notes"},
  {names: ["sfn", "sfnp", "harvard", "sfnref"], as: "short note"},
  {names: ["r", "ref name", "rname"], as: "named notes"},
  {names: ["rp"], show: ["<sup>: $(1/p/pp/page)</sup>"]},
  {names: ["harvnb", "harv", "harvtxt", "harvcoltxt", "harvp", "harvcol", "harvid"], show: ["$1", " $2", " $3", " $4", ": $(p/pp)", ", $loc"]},
  {names: ["cite", "cite *", "citation", "citeweb", "citebook", "internetquelle", "literatur", "webarchiv", "lien web", "ouvrage", "article", "cita web", "cita libro", "citar web", "cite-*", "vcite *", "comic book reference", "der spiegel", "cytuj", "kilde *", "source", "来源", "來源", "消息来源", "消息來源", "引用网页", "引用網頁", "引用新闻", "引用新聞", "引用书籍", "引用書籍"], show: source, as: "source"},
  {names: ["webarchive", "wayback", "cbignore", "archive link", "archived"], show: [["&#32;[$url $(title/text)]", "&#32;[$url]"], " ($date)"]},
  {names: ["dead link", "link rot", "dl", "toter link", "lien brisé", "失效連結", "失效链接", "citation needed", "cn", "fact", "来源请求", "來源請求", "when", "who", "which", "clarify", "better source", "by whom", "where", "why", "dubious", "vague", "failed verification", "verify source",
    "update after", "update inline", "page needed", "subscription required", "registration required", "closed access", "open access", "free access", "self-published source", "original research inline", "full citation needed", "inconsistent citations", "belege fehlen", "何时", "谁", "誰", "何時", "哪個", "需要解释"]},
  // Maintenance, places of the wiki, navigation
  {names: ["*stub", "*-stub", "stub", "小作品", "*小作品", "short description", "use dmy dates", "use mdy dates", "use *", "engvarb", "pp-*", "good article", "featured article", "lesenswert", "exzellent", "italic title", "italictitle", "lowercase title", "lowercase", "displaytitle", "defaultsort", "sortierung", "defaultsort:*",
    "refimprove", "more citations needed", "unreferenced", "unreferenced section", "original research", "cleanup", "update", "orphan", "multiple issues", "noteta*", "notea", "cc-by*", "cc-*", "cc by*", "pd-*", "gfdl*", "haveyoursay", "have your say", "publish", "published", "archive", "develop", "developing", "review", "简讯", "簡訊", "foreignsource", "sources", "breaking", "breaking news", "peer reviewed", "editprotected", "social bookmarks", "開啟評論", "新聞", "新闻",
    "近期逝世", "recent death", "发生中", "發生中", "需要更新", "時間敏感", "时间敏感", "blp *", "expand *", "expand", "merge*", "translating", "translation", "in use", "inuse", "current *", "cleanup *", "cleanup-*", "in-universe", "prose", "fansite", "cn-*", "rough translation", "拒绝当选首页新条目推荐栏目", "小小作品", "link style", "notability *", "unreferenced *", "citation style", "dead end", "unreliable sources", "expand section", "primary sources", "notability", "advert", "pov", "npov", "coi", "tone", "globalize", "copy edit", "wikify",
    "authority control", "normdaten", "規範控制", "规范控制", "persondata", "personendaten", "portal", "portal bar", "portal-inline", "commons", "commons category", "commonscat", "commons category-inline", "commonscat-inline", "wikiquote", "wiktionary", "wikisource", "sister project links", "sister project", "sisterlinks", "wikivoyage", "wikinews", "wikibooks", "wikispecies",
    "navbox", "navbox *", "navboxes", "*navbox", "*navigation box", "*sidebar", "sidebar *", "*topics", "naviblock", "navigationsleiste *", "succession box", "s-*", "dmoz", "coord missing", "toc", "toc limit", "toc left", "toc right", "compact toc", "tocright", "anchor", "anker", "random item", "protected", "半保护", "featured", "link fa", "link ga",
    "bots", "nobots", "documentation", "template reference list", "subst", "r from *", "uncategorized", "disambig", "disambiguation", "消歧义", "消歧義", "begriffsklärung", "hndis", "geodis", "dmy", "mdy", "oldid", "talk", "coor title dm", "各方会谈", "vfd", "notice", "current", "related articles", "books-inline", "external links", "unicode", "contains *", "包含*", "update section", "copyedit", "#invoke:*", "#expr:*", "#time:*", "featured list", "isbn needed", "cat main", "category handler", "lead too short", "very long", "largest urban areas of the united kingdom", "多個問題", "多个问题", "refstyle", "地名消歧", "人名消歧义"]},
  {names: ["infobox", "infobox *", "infobox_*", "*infobox", "* infobox", "taxobox", "automatic taxobox", "speciesbox", "infoboks *", "info/*", "信息框", "*信息框", "*資訊框", "*资料框", "*資料框", "信息框/*", "ficha de *", "infocaseta *", "карточка", "*карточка", "thông tin *", "hộp thông tin *", "drugbox", "chembox", "geobox", "*box", "艺人", "藝人", "电视节目", "電視節目", "個人信息", "個人信息框", "football club infobox"], as: "infobox"},
];
