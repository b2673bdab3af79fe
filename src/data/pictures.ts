/** A service that hands on other sites' images: where in its address the image's own address stands. */
export type ImageProxy = {
  readonly hosts: readonly string[];
  /** Name of the query's field that holds the address; absent: the path is host and path of the image. */
  readonly field?: string;
  /** Fields that are the service's own when they follow an address that was not encoded. */
  readonly options?: readonly string[];
};

// Options: <https://images.weserv.nl/docs/quick-reference.html>, <https://developer.wordpress.com/docs/photon/api/>
const weservOptions = ("w h dpr fit cbg we a cx cy cw ch precrop trim mask mtrim mbg flip flop ro rbg con hue sat bri mod sharp gam " +
  "filt blur tint start stop duotone output q l af il n page default filename maxage encoding loop delay ll t s").split(" ");

export const imageProxies: readonly ImageProxy[] = [
  {hosts: ["images.weserv.nl", "wsrv.nl"], field: "url", options: weservOptions},
  {hosts: ["i0.wp.com", "i1.wp.com", "i2.wp.com", "i3.wp.com"]},
  // Portals: NetEase, United Daily News
  {hosts: ["nimg.ws.126.net"], field: "url", options: ["thumbnail", "quality", "type"]},
  {hosts: ["pgw.udn.com.tw"], field: "u", options: ["x", "y", "sw", "sh", "sl", "fw", "exp", "w", "nt", "l"]},
  {hosts: ["external-content.duckduckgo.com", "proxy.duckduckgo.com"], field: "u", options: ["f", "nofb", "ipt", "ipo"]},
];

/**
 * Software that cuts and resizes pictures on whatever host: the picture's own address is the first group.
 * <https://thumbor.readthedocs.io/en/latest/usage.html>, <https://developers.cloudflare.com/images/transform-images/transform-via-url/>
 */
export const imageResizers: readonly RegExp[] = [
  /^(?:https?:)?\/\/[^/]+\/(?:unsafe|[\w-]{27}=)\/(?:[^/?#]{1,200}\/){0,12}?(https?(?::\/\/|%3A%2F%2F)[^]+)$/i,
  // Next.js: https://nextjs.org/docs/app/api-reference/components/image
  /^(?:https?:)?\/\/[^/]+\/_next\/image\/?\?(?:[^#]{0,200}&)?url=(https?(?:%3A|:)[^&#]+)/i,
  /^(?:https?:)?\/\/[^/]+\/cdn-cgi\/image\/[^/?#]{1,300}\/(https?:\/\/[^]+)$/i,
  // Cloudinary's fetch, as Substack has it: https://cloudinary.com/documentation/fetch_remote_images
  /^(?:https?:)?\/\/[^/]+\/(?:[\w-]{1,60}\/)?image\/fetch\/(?:[^/?#]{1,200}\/){0,6}?(https?(?::\/\/|%3A%2F%2F)[^]+)$/i,
  // Copies of pictures that the Internet Archive keeps; those of pages stay what they are
  /^(?:https?:)?\/\/web\.archive\.org\/web\/\d{1,14}im_\/(https?:\/\/[^]+)$/i,
];

/** Attributes in which pages that load images late keep the address, best first. */
export const lateAddresses = ["data-src", "data-lazy-src", "data-original", "data-original-src", "data-actualsrc", "data-lazyload",
  "data-lazy", "data-hi-res-src", "data-full-src", "data-orig-file", "zoomfile", "file"] as const;

/** Lists of addresses by width, in the form of `srcset`. */
export const addressLists = ["srcset", "data-srcset", "data-lazy-srcset"] as const;

/** Words before a caption or a credit that only say what follows. */
export const pictureLabels: readonly {readonly words: readonly string[]; readonly introduces: "credit" | "caption"}[] = [
  {introduces: "credit", words: ["图像来源", "图片来源", "圖像來源", "圖片來源", "图片版权", "圖片版權", "图像版权", "Image copyright", "Image source", "Image credit", "Photo credit", "Photo", "Photos", "Photograph", "Picture", "摄影", "攝影", "摄影师", "攝影師", "供图", "供圖", "Credit", "Credit..."]},
  {introduces: "caption", words: ["图像加注文字", "圖像加註文字", "图片加注文字", "圖片加註文字", "Image caption"]},
];

/** What ends a caption in brackets: `（林满 摄）`, `（圖／翻攝自臉書）`, `（图片来源：某社）`, `(Photo: …)`. */
export const signature = new RegExp(
  "[（(〔【](?:[^（）()〔〕【】]{0,30}(?:(?:图片|圖片|图像|圖像|照片|相片)(?:来源|來源|提供)|[图圖](?:源|[／/：:])|(?:资料|資料|档案|檔案|网络|網絡|網路|示意)(?:照片|图片|圖片|照|图|圖)|截[图圖]|翻[摄攝拍]|[图圖]?[擷取]自)[^（）()〔〕【】]{0,30}" +
    "|[^（）()〔〕【】，。]{1,20}(?:摄|攝|摄影|攝影)|(?:photo|foto|ảnh|image|credit|摄影?|攝影?|供[图圖])(?: by|:|：|／|/)[^（）()〔〕【】]{1,40})[）)〕】][。.]?$",
  "iu",
);

/** Behind the end of a sentence, without brackets: `渡口的夜。新城社记者 林满 摄`, `渡口的夜。記者林海／攝影`, `渡口的夜。受访者供图`. */
export const signatureBehind = /(?<=[。！？”」）])\s?(?:\p{Script=Han}{0,10}[记記]者[\s：:]?)?[\p{Script=Han}·]{2,14}?(?:[\s、]\p{Script=Han}{2,4}){0,3}(?:\s?[／/]\s?|\s?)(?:摄影?|攝影?|供[图圖])[。.]?$/u;

/** What a picture is, in brackets: from an archive, an example, cut from a film. */
export const kindOfPicture = /^[（(〔【](?:资料|資料|档案|檔案|网络|網絡|網路|示意|视频|視頻|影片|电视|電視|网站|網站|网页|網頁|网文|網文)?(?:照片|图片|圖片|照|图|圖|截图|截圖)[）)〕】][。.]?$/u;

/** Agencies, sellers of pictures and media whose names stand in brackets below pictures. */
const givers =
  "[^（）()〔〕【】，。/／、 ]{1,12}(?:通讯社|通訊社|图片社|圖片社|新闻社|新聞社)|(?:法新|路透|美联|美聯|新华|新華|中新|中央|共同|韩联|韓聯|塔斯|德新|欧新|歐新|安莎|埃菲|加通|中通|俄新|美新)社|" +
  "(?:香港)?(?:大纪元|大紀元)(?:资料室|資料室|合成)?|明慧网|明慧網|美国之音|美國之音|自由亚洲电台|自由亞洲電台|德国之声|德國之聲|维权网|維權網|彭博社|达志影像|達志影像|视觉中国|視覺中國|东方IC|" +
  "维基百科|維基百科|AP|AFP|Reuters|EPA|dpa|Xinhua|(?:(?:AFP|NurPhoto|Bloomberg|Anadolu Agency|VCG|LightRocket|SOPA Images) via )?Getty(?: Images)?|Shutterstock|Pixabay|Unsplash|Wikimedia Commons|Public Domain|CC BY(?:-[A-Z]{2}){0,2} \\d\\.\\d";

/** In brackets at the end of a caption, alone or beside names: `（法新社）`, `（视频截图/路透社图片）`, `（林满／大纪元）`, `（美国之音/林满）`, `（路透社2020年7月18日）`. */
export const agencyBehind = new RegExp(
  String.raw`[（(【〔](?:[^（）()〔〕【】，。]{0,40}?[/／、 ])?(?:${givers})(?:图片|圖片|照片|资料图|資料圖|圖庫|图库)?(?:[/／ ]{1,3}[\p{L}· .]{2,24}|\s?\d{4}年\d{1,2}月\d{1,2}[日号])?[）)】〕][。.]?$`,
  "u",
);

/** In brackets: `（受访者提供）`, `（某社制图）`, `（志愿者提供/记者林满）`. */
export const giverBehind = /[（(【〔](?!免)[^（）()〔〕【】，。；]{1,24}(?:提供|供图|供圖|制图|製圖|制圖|合成|绘图|繪圖)(?:[／/][^（）()〔〕【】，。]{1,16})?[）)】〕][。.]?$/u;

/** `新桥通车 © 某社 - 林海`; with a year behind the sign it is whose the text is. */
export const copyrightBehind = /[©Ⓒ]\uFE0F?\s?[^©Ⓒ。！？\d\s][^©Ⓒ。！？]{1,60}$/u;

/** Behind the end of a sentence, without brackets: `REUTERS/Ann Shore`, `Ann Shore/Pool via REUTERS`. */
export const reutersBehind = /(?<=[。！？.!?）)」”"]\s{0,3})(?:\p{Lu}[\p{L}.’' -]{2,40}(?:\/[\p{L} ]{2,20})? via )?(?:REUTERS|Reuters)(?:\/\s?[\p{L}.’' -]{2,40}){0,3}$/u;

const creditLabels = "(?:摄影|攝影|供图|供圖|图片|圖片|照片|图|圖|photos?|photographs?|photo credit|pictures?|ảnh|foto|fotos|bild|crédit|写真|사진)";

/** Behind the end of a sentence: `摄影：林海`, `Photo: Ann Shore`, `Ảnh: Minh Anh`. */
export const creditBehind = new RegExp(String.raw`(?<=[。！？.!?）)」”"]\s{0,3})${creditLabels}\s?(?:[:：／/]|by\s)\s?[^\s。：:][^。：:]{0,50}$`, "iu");

/** Such words with nothing behind, since what follows is an element. */
export const creditLabelAtEnd = new RegExp(String.raw`(?<=^|[。！？.!?）)」”"]\s{0,3})${creditLabels}\s?[:：／/]\s{0,3}$`, "iu");

/** Pictures that stand for a character: their alternative text takes their place. */
export const emojiAddress = /^https?:\/\/(h5\.sinaimg\.cn\/m\/emoticon|face\.t\.sinajs\.cn|s\.w\.org\/images\/core\/emoji|abs(-0)?\.twimg\.com\/emoji|twemoji\.maxcdn\.com)\//;

/** Where a player of a video leads to the video itself. */
export type VideoPlayer = {readonly host: RegExp; readonly path: RegExp; readonly field?: string; readonly watch: (id: string) => string};

export const videoPlayers: readonly VideoPlayer[] = [
  {host: /^(www\.)?youtube(-nocookie)?\.com$/, path: /^\/embed\/([\w-]{11})/, watch: (id) => `https://www.youtube.com/watch?v=${id}`},
  {host: /^player\.vimeo\.com$/, path: /^\/video\/(\d+)/, watch: (id) => `https://vimeo.com/${id}`},
  {host: /^(www\.)?dailymotion\.com$/, path: /^\/embed\/video\/(\w+)/, watch: (id) => `https://www.dailymotion.com/video/${id}`},
  {host: /^player\.bilibili\.com$/, path: /^\/player\.html/, field: "bvid", watch: (id) => `https://www.bilibili.com/video/${id}`},
  {host: /^(www\.)?facebook\.com$/, path: /^\/plugins\/video\.php/, field: "href", watch: (address) => address},
  {host: /^(www\.)?youmaker\.com$/, path: /^\/embed\/([\w-]+)/, watch: (id) => `https://www.youmaker.com/v/${id}`},
  // Recordings, documents and charts, which have no other page
  {host: /^(embed\.acast\.com|player\.captivate\.fm|w\.soundcloud\.com|open\.spotify\.com|embed\.podcasts\.apple\.com)$/, path: /^\/./, watch: (address) => address},
  {host: /^((www|embed)\.)?(slideshare\.net|documentcloud\.org|ourworldindata\.org|livestream\.com)$/, path: /^\/./, watch: (address) => address},
  {host: /^(docs|drive)\.google\.com$|^datawrapper\.dwcdn\.net$|^flo\.uri\.sh$|^infographics\.economist\.com$|^project\.cna\.com\.tw$/, path: /^\/./, watch: (address) => address},
  {host: /(^|\.)(voachinese|voanews|bbc)\.(com|co\.uk)$/, path: /^\/(?:embed\/player|ws\/av-embeds)\//, watch: (address) => address},
];
