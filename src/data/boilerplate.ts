import type {Rule} from "../model/rules.js";

/** A line of a body that is not the article's: the whole line must match. Patterns see white space as single spaces. */
export type BoilerplateLine = {
  readonly rule: Rule;
  readonly text: RegExp;
  /** What stands in every such line, where `text` takes long to find that it does not match since it begins with anything. */
  readonly holds?: RegExp;
  /** The only elements in which it counts; elsewhere, say in a table, the same words may be the article's. */
  readonly within?: readonly string[];
};

/** An element that holds something else than the article, known by one of its attributes. */
export type BoilerplateShell = {readonly rule: Rule; readonly attribute: string; readonly value: RegExp};

/** No line longer than this is looked at. */
export const longestBoilerplate = 600;

export const boilerplateLines: readonly BoilerplateLine[] = [
  {rule: "feed-footer", text: /^获取更多RSS[：:]?( ?(https?:\/\/)?feedx\.[a-z]{2,6}\/?)*$/i},
  {rule: "feed-footer", text: /^(https?:\/\/)?feedx\.[a-z]{2,6}\/?( (https?:\/\/)?feedx\.[a-z]{2,6}\/?)*$/i},
  {rule: "feed-footer", holds: /better feed/i, text: /^.{0,40}Better Feed from Ozh\.?$/i},
  {rule: "feed-footer", text: /^The post .{1,400} (first )?appeared( first)? on .{1,80}$/i},
  // Services that make feeds, or make them whole
  {rule: "feed-footer", text: /^Adblock test ?\(Why\?\)$/i},
  {rule: "feed-footer", text: /^This entry passed through the Full-Text RSS service.{0,240}$/i},
  {rule: "feed-footer", text: /^[-–—]{0,2} ?[(\[]?(?:(?:RSS |This )?feed )?(?:generated|delivered|created|provided|powered|made) (?:with|by|using) ?(?:RSS\.app|FetchRSS|Feed43|Feed Creator|FeedBurner|RSSHub|RSS-?Bridge|morss(?:\.it)?|FiveFilters(?:\.org)?|PolitePa?o?u?l|Feedity|Inoreader|Feedly|IFTTT|Mailchimp|blogtrottr)(?:[ ,.].{0,40})?[)\]]?$/i},
  {rule: "feed-footer", text: /^(?:via|sent from|shared via|send from) (?:my )?(?:IFTTT|Inoreader|Feedly|FreshRSS|Reeder|NewsBlur|blogtrottr)(?: https?:\/\/\S{1,80})?\.?$/i},
  // Readers and forums that make feeds of what they show
  {rule: "feed-footer", within: ["p"], text: /^[[(]?(?:Visit Link|Read (?:the )?full (?:article|story|post|text)|Continue reading(?: on .{1,60})?)[\])]?[ .…→»]{0,4}$/i},
  {rule: "feed-footer", within: ["p"], text: /^Statistics: Posted by .{1,60} [—–-] \w{3} \w{3} \d{2}, \d{4} \d{1,2}:\d{2} [ap]m$/},
  // "Better Feed", a plug-in of WordPress
  {rule: "feed-footer", text: /^© .{0,120}\| ?Permalink ?\|.{0,300}$/},
  // How long readers will need
  {rule: "envelope", within: ["p"], text: /^\d{1,3} ?(?:minutes?|mins?)(?: read)?$/i},
  {rule: "envelope", text: /^(?:min read|reading time|read time|time to read)[：:]? ?\d{1,3}(?: ?min(?:ute)?s?)?$/i},
  {rule: "envelope", text: /^(?:本文)?(?:预计|預計|大约|大約|约|約)?(?:阅读|閱讀)(?:时间|時間|时长|時長|需时|需時)?(?:大约|大約|约|約)?(?:需要|需)?[：:]? ?(?:约|約)?\d{1,3} ?(?:分钟|分鐘)$/},
  // Who posted when, as Drupal and WordPress set it around a text; the facts are in the record
  {rule: "envelope", holds: /在 星期/, text: /^.{1,60}在 星期[一二三四五六日天], \d{2}\/\d{2}\/\d{4} - \d{2}:\d{2} 提交$/},
  {rule: "envelope", text: /^Published( \d{4}年\d{1,2}月\d{1,2}日){1,2}$/},
  {rule: "file-name", within: ["p", "h2", "h3", "h4"], holds: /\./, text: /^[^\s/:]{1,120}\.(jpe?g|png|gif|webp|bmp|tiff?)$/i},
  {rule: "feed-footer", holds: / was originally published in /, text: /^.{1,300} was originally published in .{1,100} on Medium, where people are continuing the conversation by highlighting and responding to this story\.$/},
  {rule: "agency-notice", text: /^This article appeared in the .{1,60} section of the print edition under the headline .{1,200}$/},
  // Words for those who hear a page instead of seeing it
  {rule: "envelope", within: ["p"], text: /^(Image|Image:|图片|圖片)$/},
  {rule: "subscription", text: /^（?欢迎点击此处订阅 ?NYT ?简报，.{0,60}$|^（?歡迎點擊此處訂閱 ?NYT ?簡報，.{0,60}$/},
  {rule: "page-sharing", text: /^Jetzt Fan der .{1,60} auf Facebook werden!$/},
  {rule: "page-tags", text: /^Post tags: .{1,500}$/},
  {rule: "advertisement", text: /^(广告|廣告|advertisement|AD|Anzeige|Werbung|Quảng cáo|広告|광고|Реклама|Publicité|Publicidad|Pubblicità)$/i},
  {rule: "advertisement", text: /^[—–\-=~【[（(<《▼↓ ]{1,8}(?:广告|廣告|advertisement)[】\])）>》▼↓—–\-=~ ]{1,8}$/i},
  {rule: "advertisement", text: /^(?:advertisement ?[-–—.]? ?)?(?:(?:article|story|text|report|content) continues? (?:below|after)(?: (?:this |the )?(?:advertisement|ad))?|continue reading (?:below|the main story)|scroll (?:down )?to continue(?: reading)?)\.?$/i},
  {rule: "advertisement", text: /^\{ ?"placeholderType": ?"[A-Za-z_]{1,20}" ?\}$/},
  {rule: "embed", text: /^Wenn du hier klickst, siehst du .{1,40}-Inhalte und willigst ein, .{0,500}$/},
  {rule: "advertisement", text: /^請(?:您)?繼續(?:往下|下滑)閱讀(?:\.{1,6}|…{1,2})?$/},
  {rule: "advertisement", text: /^不用抽 不用搶 現在用APP看新聞.{0,60}$/},
  // What stands in the place of a player
  {rule: "media", text: /^使用(?:浏览器播(?:放)?视频|瀏覽器播(?:放)?視頻) ?\/ ?view video in browser$/i},
  {rule: "media", within: ["p"], text: /^(?:Listen to this (?:story|article)|(?:听|聽)(?:新闻|新聞|文章)[：:]?)\.?$/i},
  {rule: "page-sharing", text: /^\*{0,4}如欲[参參]考原文[报報][导導][，,] ?[请請][点點][选選]即可[撷擷]取[浏瀏][览覽]\*{0,4}$/},
  // Furniture of two sites that others copy from
  {rule: "page-navigation", within: ["h1", "h2", "h3", "h4", "p"], text: /^(?:No More\.|MORE|肆零 ?肆|Published since September 1843|All the News That's Fit to Print)$/},
  {rule: "page-comments", within: ["h2", "h3"], text: /^冒个泡吧！$/},
  {rule: "envelope", within: ["p"], text: /^文\/$/},
  {rule: "envelope", within: ["p"], holds: /未验证/, text: /^.{1,40} ?\(未验证\)$/},
  {rule: "subscription", text: /^Enjoy more audio and podcasts on iOS or Android\.$/},
  {rule: "page-sharing", text: /^(?:No media source (?:currently )?available|没有媒体可用资源|沒有媒體可用資源)$/i},
  {rule: "agency-notice", text: /^本網站之文字、圖片及影音，非經授權，不得轉載.{0,60}$/},
  {rule: "agency-notice", text: /^[“"]?特别声明：以上(?:文章|作品)?内容.{0,120}信息存储(?:空间)?服务.{0,200}$/},
  {rule: "agency-notice", text: /^[©Ⓒ]\uFE0F? ?\d{4} ?年 ?(?:德国之声版权声明|德國之聲版權聲明)：.{0,200}$/},
  {rule: "agency-notice", text: /^(?:德国之声致力于为您提供客观中立的新闻报[导道]|德國之聲致力於為您提供客觀中立的新聞報[導道]).{0,120}$/},
  // What sites say of copying them
  {rule: "agency-notice", within: ["p", "li"], text: /^[※◎★*【]? ?本(?:网站|網站|网|網|站|文|报|報).{0,20}版[权權]所有.{0,60}(?:不得|严禁|嚴禁|请勿|請勿|禁止).{0,16}(?:转载|轉載|复制|複製).{0,20}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^[※◎★*（(]? ?未[经經](?:本[网網站报報])?.{0,10}(?:授权|授權|许可|許可|同意).{0,6}(?:不得|禁止|严禁|嚴禁|谢绝|謝絕|请勿|請勿).{0,6}(?:转载|轉載|复制|複製).{0,30}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^(?:版权声明|版權聲明)[：:] ?(?:凡本[网網站].{0,220}|本文.{0,40}(?:独家|獨家|原创|原創|版[权權]|未[经經]).{0,80}(?:转载|轉載).{0,40})$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^[※◎★*（(]? ?(?:版[权權]所有|all rights reserved)[，,。.！! ]{1,3}.{0,20}(?:不得|严禁|嚴禁|禁止|请勿|請勿|翻印必究|转载必究|轉載必究|侵[权權]必究).{0,40}$/i},
  {rule: "agency-notice", within: ["p", "li"], text: /^(?:©? ?(?:本文)?)(?:著作[权權]|版[权權])[归歸] ?(?:作者|.{1,20} ?)所有[。，,].{0,20}(?:转载|轉載)请?請?[联聯][系絡络繫]作者.{0,40}$/},
  // Google's cache
  {rule: "page-header", text: /^(?:This is Google['’]s cache of|这是 ?Google ?对|這是 ?Google ?對) ?https?:.{1,500}$/},
  {rule: "page-footer", within: ["p", "li"], text: /^[©Ⓒ] ?(?:\d{4} ?[-–] ?)?\d{4} ?.{1,40}(?:版权所有|版權所有|all rights reserved).{0,60}$/i},
  // Bars of buttons
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:分享(?:本文)?(?:到|至|給朋友|给朋友)?|转发到|轉發到|share(?: this(?: article| story| post)?)?(?: on| via)?)[：:]?(?:[ ,、|/]{0,3}(?:微信(?:好友|扫一扫)?|朋友圈|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|豆瓣|人人网?|脸书|臉書|推特|Facebook|Twitter|LINE|WhatsApp|Telegram|E-?mail|LinkedIn|Pinterest|Reddit|WeChat|Weibo|X|更多|打印|列印|复制链接|複製連結)){0,20}$/i},
  // `[打印] [关闭] 【字号：大 中 小】`, as portals had it
  {rule: "page-sharing", within: ["p", "li", "td"], text: /^(?=(?:[[\]【】（）()|｜/：: ]{0,8}(?:打印(?:本[页稿文])?|列印(?:本[頁稿文])?|[关關][闭閉](?:本?[窗頁页][口面]?|視窗)?|(?:选择|選擇)?字[号號体體]|[大中小特]|收藏(?:本[页頁文])?|推[荐薦](?:给朋友|給朋友)?|我要(?:评论|評論|留言|纠错|糾錯)|[评評][论論]|[转轉][发發]|分享到?|返回|[复複][制製](?:链接|連結|本文)?|举报|纠错)){2,14}[[\]【】（）()|｜/：: ]{0,8}$)(?=.{3,120}$).{0,20}(?:打印|列印|[关關][闭閉]|字[号號体體]|收藏)/},
  {rule: "page-sharing", within: ["p", "li"], text: /^[☆★◎▲※►]? ?.{0,40}(?:按讚追[蹤踪]|按赞追踪|追[蹤踪]粉絲頁|訂閱我們的頻道|订阅我们的频道).{0,20}$/},
  {rule: "page-sharing", within: ["p", "li", "h2", "h3", "h4"], text: /^(?:点击|點擊|请点击|請點擊)?(?:下方|上方|左下角)?[“「『]?阅读原文[”」』]?.{0,12}$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:欢迎|歡迎|请|請|微信)?(?:长按|長按|扫描|掃描|扫码|掃碼|扫一扫|掃一掃|识别).{0,14}(?:二维码|二維碼|关注|關注).{0,20}$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:如果喜欢.{0,8}|喜欢就|喜歡就|记得)?点(?:个|個)?[“「]?(?:在看|赞|好看)[”」]?.{0,12}$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:预览时标签不可点|收录于(?:话题|合集|专辑).{0,40}|微信扫一扫(?:关注该公众号|使用小程序|赞赏作者)?)$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^[【[]?(?:我要)?(?:纠错|糾錯|举报|舉報)[】\]]?(?: ?【(?:责任编辑|責任編輯)[：: ].{1,20}】)?$|^(?:[小中大]|特大|A[-+])$|^\+\d{1,2}$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:点击|點擊)?(?:展开|展開|收起|打开|打開|查看)(?:全文|全部|更多)$|^扫一扫 ?分享到.{2,8}$/},
  // How many read it, or like it
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|人气|人氣|点赞|點讚|收藏|转发|轉發)(?:数|數|量|次数|次數)? ?[(（:：]? ?\d[\d,.]{0,9} ?[万萬]?\+?次? ?[)）]?$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:(?:阅读|閱讀|浏览|瀏覽|评论|評論|赞|讚|点赞|點讚|收藏|转发|轉發|分享|喜欢|喜歡)(?:数|數)?[：:]? ?\d[\d,.]{0,9} ?[万萬]?\+?[ ·|｜，,]{0,3}){2,6}$/},
  // What portals and apps say of themselves
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:立即|马上|馬上|现在就?|現在就?|点击|點擊|欢迎|歡迎)下[载載].{1,20}(?:客户端|客戶端|APP|应用|應用).{0,30}$|^下[载載].{1,14}(?:客户端|客戶端|APP)$|^.{0,24}[，,]尽在.{2,12}(?:APP|客户端)$/i},
  {rule: "page-sharing", within: ["p", "li"], text: /^.{0,8}意见反馈留言板.{0,30}$|^DW中文有.{1,20}[！!].{0,80}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^.{0,10}(?:报料|爆料|報料)(?:热线|熱線|电话|電話|邮箱|郵箱|微信|平台)?[：:].{0,20}\d{5,20}.{0,40}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^平台声明[：:].{0,60}信息存储空间服务。?$|^Notice: The content above .{0,200}information storage (?:space )?services\.?[”"]?$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^[★☆※◎]{1,3} ?.{0,20}(?:[關关]心您|提醒您?)[：:，].{4,120}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^.{2,12}版[权權]所有[ ，,。].{0,20}(?:禁止|不得|严禁|嚴禁|请勿|請勿).{0,8}(?:转载|轉載|复制|複製).{0,10}$|^.{2,10}版权所有。如需(?:刊登)?转载.{0,80}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^[【[]?版[权權][归歸].{1,20}所有.{0,40}(?:转载|轉載|复制|複製).{0,10}[】\]]?$|^.{2,12}[，,]未[经經]授[权權].{0,6}(?:不得|禁止|请勿|請勿).{0,6}(?:转载|轉載).{0,10}$/},
  {rule: "subscription", within: ["p", "li"], text: /^(?:立即|点击|點擊)?(?:加入|关注|關注|追蹤).{2,16}(?:WhatsApp|Telegram|LINE|Facebook|YouTube|微信|IG|Instagram) ?(?:频道|頻道|群组|群組|专页|專頁|官方账号|官方帳號|公众号|粉絲團).{0,30}$|^sign up here\.?$/i},
  {rule: "subscription", within: ["p", "li"], text: /^(?:訂閱|订阅|加入).{1,12}[，,]? ?(?:成為|成为)(?:會員|会员).{0,40}$|^[[【]《.{2,10}》印刷版，.{0,80}[\]】]$/},
  // What is left of a player and its buttons
  {rule: "media", within: ["p", "li"], text: /^(?:嵌入|The (?:code|URL) has been copied to your clipboard\.?|(?:(?:width|height) ?px ?){1,2}|width|height|px)$/i},
  {rule: "envelope", within: ["p", "li"], text: /^(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對)[：:]$/},
  // Buttons of a box that explains a word
  {rule: "page-navigation", within: ["p"], text: /^(?:显示更多|顯示更多|收合|展开阅读|展開閱讀)$/},
  {rule: "page-navigation", within: ["p", "li"], text: /^\/?(?:阅读|閱讀)下一篇\/?$|^返回.{2,8}(?:首[页頁]|[，,] ?查看更多)$/},
  // Bars of a site's pages, parted by strokes
  {rule: "page-navigation", within: ["p", "li", "td"], text: /^(?=(?:[^|｜。，！？；：]{1,10}[|｜]){2,15} ?[^|｜。，！？；：]{1,10}$).{0,160}(?:首[页頁]|[关關][于於](?:我们|我們|本站)|[联聯][系絡络](?:我们|我們)|[广廣]告服[务務]|版[权權][声聲]明|[网網]站地[图圖]|加入收藏|[设設][为為]首[页頁])/},
  {rule: "page-navigation", within: ["p", "li", "td"], text: /^(?:(?:上一|下一|前一|后一|後一)(?:篇|页|頁|则|則)(?:文章|新闻|新聞)?(?:[：:] ?.{1,100})?|[|｜/]| ){1,5}$/},
  {rule: "page-navigation", within: ["p", "li"], text: /^(?:[«‹<]+ ?)?(?:previous|next|older|newer)(?: (?:post|page|article|story|entry))s?(?:[：:] ?.{1,100})?(?: ?[»›>]+)?$/i},
  {rule: "page-navigation", within: ["p"], text: /^(?=(?:(?:首页|上一页|上一頁|下一页|下一頁|末页|尾页|共 ?\d{1,3} ?页|(?:全文|余下|单页|單頁)(?:阅读|閱讀|全文)|阅读全文|\d{1,3}|…|\.\.\.)(?:[ |]|$)){3,30}$).{0,200}[页頁]/},
  {rule: "page-navigation", within: ["p", "li"], text: /^(?:[關关][閉闭]|返回(?:顶部|頂部|首页|首頁|列表)|回到?(?:顶部|頂部|頁首)|back to top|skip to content|jump to comments)$/i},
  {rule: "page-navigation", within: ["p", "li"], text: /^(?:跳过 ?.{1,30} ?(?:并|并且)?继续阅读|(?:结尾|End of) ?.{0,20}Podcasts?)$/i},
  {rule: "page-forms", within: ["p", "div", "li"], text: /^(?:本[网網]站|我们|我們|this (?:web)?site|we) ?(?:使用|会使用|會使用|uses?) ?cookies?.{0,240}$/i},
  {rule: "page-comments", within: ["p", "li"], text: /^(?:comments? ?\(\d{1,6}\)|\d{1,6} (?:comments?|条评论|則留言|则留言|條評論)|leave a (?:comment|reply)|发表评论|發表評論|我要评论|我要留言)$/i},
  {rule: "page-comments", within: ["p", "li", "h2", "h3", "h4"], text: /^(?:网友|網友|读者|讀者|全部|最新|热门|熱門)(?:评论|評論|留言)(?:区|區)? ?[(（]?\d{0,6}条?條?[)）]?$/},
  {rule: "subscription", within: ["p", "li"], text: /^(?:(?:了解|查看|获取|獲取)?更多.{0,16}?[，,]?)?(?:欢迎|歡迎|敬请|敬請|请|請)?(?:搜索|搜尋|添加)?(?:并|並)?(?:关注|關注|订阅|訂閱).{0,12}?(?:微信|官方)?(?:公众号|公眾號|公众平台|订阅号|訂閱號)[：:]? ?[“「『《【（(]?.{0,24}$/},
  {rule: "subscription", within: ["p", "li"], text: /^[★☆►▶]?(?:立即|馬上|點我|点我|點擊|点击|歡迎)?加入.{0,12}LINE ?(?:@|官方)?(?:好友|群組|群组|社群)[！!。]?.{0,12}$/i},
  {rule: "subscription", within: ["p", "li"], text: /^sign up (?:to|for) (?:our|the) .{0,60}(?:newsletters?|e-?mails?|briefings?).{0,40}$/i},
  {rule: "subscription", within: ["p", "li"], text: /^[[（(]?欢迎点击此处订阅 ?(?:NYT|时报中文|纽约时报中文) ?简报.{0,120}$|^感谢阅读今天的简报，新读者请点击此处订阅。.{0,240}$/},
  {rule: "subscription", within: ["p", "li"], text: /^订阅 ?每日新闻 ?头条 ?直接进入您的信箱$|^下载 ?RFI ?应用程序$/},
  {rule: "subscription", within: ["p", "li"], text: /^上午\d{1,2}點同步發送電子報！.{0,160}$/},
  {rule: "subscription", within: ["p", "li"], text: /^(?:若有任何建議請來信告訴我們，)?想獲得更多最新資訊(?:，|,)?快來和.{2,12}做朋友。(?: ?歡迎訂閱.{0,80})?$|^歡迎訂閱.{2,20}電子報，.{0,60}$/},
  {rule: "subscription", within: ["p", "li"], text: /^（?(?:听更多新闻请至“听纪元”平台|【支持】为真相护航.{0,80})）?$/},
  {rule: "embed", within: ["p", "li"], text: /^embed from getty images$/i},
  {rule: "agency-notice", text: /^[©Ⓒ]\uFE0F? ?(19|20)\d\d( [A-Z][A-Za-z]{1,20}){1,4}$/},
  // What Chinese law has every portal print at its foot
  {rule: "page-footer", within: ["p", "li"], text: /^Copyright ?[©Ⓒ] ?(?:\d{4} ?[-–] ?)?\d{4} ?.{1,60}(?:All Rights Reserved|版权所有)\.?$/i},
  {rule: "page-footer", within: ["p", "li"], text: /^(?:隐私保护)?.{0,20}版权所有.{0,20}ICP[备证]\S{0,30}$/},
  {rule: "page-footer", within: ["p", "li"], text: /^(?:网上有害信息举报|(?:互联网)?违法和不良信息举报|涉未成年人.{0,12}举报)(?:电话|热线|邮箱|专区)?[：:].{0,80}$/},
  {rule: "page-footer", within: ["p", "li"], holds: /许可|网文|备案|备字|审字|测资字|公网安备/, text: /^(?=[^。，！？；]{4,200}$).*(?:许可证?|网文|备案|备字|审字|测资字|公网安备).*(?:号|\d{5,20}|公司)$/},
  {rule: "agency-notice", text: /^(我们的标准|Our Standards)[：:] ?(汤森路透“?信任原则”?|The Thomson Reuters Trust Principles)\.?$/i},
];

/** A link by which an aggregator leads back to itself. */
export const aggregatorLink = /^View Full Coverage on Google News$/i;

/** Words that a feed links to the rest of the article. */
export const leadsOn = /^(?:\.{3}|…)? ?[(\[]?(?:(?:read |see )?more|continue reading(?: .{1,200})?|(?:阅读|閱讀|查看)(?:全文|原文|更多)|(?:继续|繼續)(?:阅读|閱讀)(?:全文)?|weiterlesen|mehr|lire la suite|leer más|xem thêm|đọc tiếp|читать далее|続きを読む)(?: ?(?:\.{3}|…))?[)\]]?(?: ?(?:→|»|>{1,2}))?$/i;

/** What a player says where it cannot play, in place of a film. */
export const playerNotices = /^(你的器材不支[持援]播放(多媒[体體](材料)?|媒體)|您的(浏览器|瀏覽器)不支持播放.{0,10}|Media playback is unsupported on your device)$/i;

/** Where links of buttons lead that hand an article on, with its address or its words in the query. */
export const sharingLink = new RegExp(
  String.raw`^(?:https?:)?//(?:[\w-]{1,20}\.){0,3}(?:facebook\.com/(?:sharer|share\.php|dialog/share)|(?:twitter|x)\.com/(?:intent/(?:tweet|post)|share\b|home\?status)|(?:t|telegram)\.me/share|` +
  String.raw`weibo\.com/share|sina\.com\.cn/share|qq\.com/(?:cgi-bin/qzshare|widget/shareqq|share)|line\.me/(?:R/(?:msg|share)|lineit/share)|whatsapp\.com/send/?\?text|linkedin\.com/(?:shareArticle|sharing)|` +
  String.raw`pinterest\.com/pin/create|reddit\.com/submit|getpocket\.com/(?:save|edit)|tumblr\.com/(?:share|widgets/share)|douban\.com/(?:recommend|share)|addtoany\.com/|hatena\.ne\.jp/(?:add|entry)|vk\.com/share|bsky\.app/intent|threads\.net/intent)` +
  String.raw`|^(?:mailto:\?|whatsapp://send|line://msg|fb-messenger://share|weixin://)`,
  "i",
);

export const boilerplateShells: readonly BoilerplateShell[] = [
  {rule: "advertisement", attribute: "data-e2e", value: /^advertisement$/i},
  {rule: "advertisement", attribute: "aria-label", value: /^(广告|廣告|advertisement)( \d+)?$/i},
  {rule: "advertisement", attribute: "class", value: /(^|\s)(adsbygoogle|advertisement|bbccom_advert|o-ads|ad-slot)(\s|$)/i},
  // Plug-ins of WordPress and Drupal
  {rule: "page-navigation", attribute: "id", value: /^(ez-toc-container|toc_container|lwptoc|toc)$/i},
  {rule: "page-navigation", attribute: "class", value: /(^|\s)(toc|ez-toc-container|toc_container|lwptoc|table-of-contents|wp-block-rank-math-toc-block)(\s|$)/i},
  {rule: "page-sharing", attribute: "class", value: /(^|\s)(sharedaddy|sd-sharing|addtoany_share_save_container|addtoany_content|social-share)(\s|$)/i},
  {rule: "page-related", attribute: "class", value: /(^|\s)(jp-relatedposts|yarpp-related)(\s|$)/i},
  // FeedBurner, Substack, Blogger
  {rule: "page-sharing", attribute: "class", value: /(^|\s)(feedflare|button-wrapper)(\s|$)/i},
  {rule: "subscription", attribute: "class", value: /(^|\s)(subscription-widget-wrap(-editor)?|subscription-widget|kg-signup-card|jetpack_subscription_widget|wp-block-jetpack-subscriptions)(\s|$)/i},
  {rule: "feed-footer", attribute: "class", value: /(^|\s)blogger-post-footer(\s|$)/i},
  // Discuz: who changed a post, and what it says of the file of a picture
  {rule: "envelope", attribute: "class", value: /(^|\s)pstatus(\s|$)/},
  {rule: "form", attribute: "class", value: /(^|\s)aimg_tip(\s|$)/},
  // The bar of the Internet Archive, and the address that a wiki prints below a page
  {rule: "page-navigation", attribute: "id", value: /^wm-ipp(-base)?$/},
  {rule: "page-footer", attribute: "class", value: /(^|\s)printfooter(\s|$)/},
  {rule: "page-comments", attribute: "id", value: /^(comments|comment-wrapper|disqus_thread|respond)$/i},
  {rule: "page-comments", attribute: "class", value: /(^|\s)(comments|comments-parent|comments-area|comment-?list|comment-respond|post-comments)(\s|$)/i},
  // A jest on the walls of paid papers
  {rule: "subscription", attribute: "class", value: /(^|\s)BarrierFailsafe__fullBarrier/},
  {rule: "subscription", attribute: "class", value: /(^|\s)(SubscriptionInner|o-self-promo|newsletter-signup)(\s|$)/},
];

/** Pictures that are the site's and not the article's. */
export const sitePictures: readonly RegExp[] = [
  /\/wp-content\/themes\//,
  /\/(icon-zoom|icon-print|spacer|blank|pixel|loading)\.(png|gif|svg)$/i,
  /\/servicelinks\/png\//,
  /\/img\/error\.svg$/,
  /\/RFI_FB\.png$/,
  /zaobao\.com\/.*\/freemium_images\//,
  /_test_grey_line/,
  /^https?:\/\/beacon\.sina\.com\.cn\//,
  /\.sinaimg\.cn\/cha\/images\/c\.gif$/,
  /\.sinaimg\.cn\/.*\/blink\.gif$/,
  // Discuz, where a picture is still to come
  /\/static\/image\/common\/none\.gif$/,
  /img\.solidot\.org\/+0\/446\/liiLIZF8Uh6yM\.jpg$/,
];
