import type {BoilerplateLine} from "./boilerplate.js";

const inText = ["p", "li", "h2", "h3", "h4", "h5", "td"];
const service = "(?:Google ?)?(?:YouTube|Facebook|Instagram|Twitter|TikTok|Telegram|X)";

/** Lines that a site sets into its pages beside every text: around players and posts of others, below the last line, above the first. */
export const siteFurniture: readonly BoilerplateLine[] = [
  // Around a post or film of another host that is shown only when readers agree
  {rule: "embed", text: new RegExp(`^(?:跳过|跳過|结尾|結尾|Skip|End of) ?${service} ?(?:帖子|贴文|貼文|视频|視頻|post|video|content)(?: by .{1,60})?(?:,? ?\\d{1,2})?(?: ?(?:用户名|用戶名)[：:]? ?@?\\S{1,40})?(?:,? ?\\d{1,2})?$|^${service} ?(?:帖子|貼文)(?:结尾|結尾),? ?\\d{0,2}$`, "i")},
  {rule: "embed", text: new RegExp(`^(?:允许|允許|Allow) ?${service} ?(?:内容|內容|content)(?:吗|嗎)?[？?]?$`, "i")},
  {rule: "embed", text: /^本文含有由.{1,30}提供的[内內]容。由[于於][这這]些[内內]容[会會]使用.{0,300}$|^This article contains content provided by .{1,30}\. We ask for your permission before anything is loaded.{0,300}$/},
  {rule: "embed", text: /^[“"‘]?(?:接受并继续|接受並繼續|accept and continue)[”"’]?$/i},
  {rule: "embed", text: /^(?:警告：)?(?:BBC)?(?:第三方内容可能含有广告|第三方內容可能含有廣告|[对對]外部[网網]站[内內]容不承[担擔]任何[责責]任)。?$|^(?:Warning: )?(?:Third party content may contain adverts|The BBC is not responsible for the content of external sites)\.?$/},
  // Clocks and buttons of players
  {rule: "media", within: inText, text: /^(?:(?:播放|暂停|暫停|Play|Pause|Your browser does not support the audio element\.?) ?)?\d{1,2}:\d{2}(?::\d{2})? ?\/ ?\d{1,2}:\d{2}(?::\d{2})?$|^0?0:00(?: ?\/? ?\d{1,2}:\d{2}(?::\d{2})?)?$/},
  {rule: "media", within: ["p", "li"], text: /^(?:收听|收聽|收听本文|聽文章|播放音频|播放音頻|播放音檔|点击播放|點擊播放)[：:]?$/},
  {rule: "media", within: ["p", "li"], text: /^(?:請同意我們的隱私權規範，才能啟用聽新聞的功能。?|Your browser does not support (?:the )?(?:HTML5 )?(?:audio|video)(?: element| tag)?\.?)$/},
  {rule: "media", within: ["p", "li"], text: /^(?:(?:视频|視頻|影片|音频|音訊)(?:加载|載入|加載|缓冲)中[.…。]{0,6}|(?:点击|點擊|點選)(?:图片|圖片|此处|此處|下方|上方)?(?:观看|觀看|播放|收看)(?:视频|視頻|影片)?)$/},
  // The place of a picture in a row of them: `1/12`
  {rule: "page-navigation", within: ["p", "li", "figcaption"], text: /^\d{1,3} ?\/ ?\d{1,3}$/},
  // Size of letters, versions in other scripts
  {rule: "page-sharing", within: ["p", "li", "td"], text: /^(?:(?:选择|選擇|調整|调整)?(?:更換|更换)?字(?:级|級|号|號|体大小|體大小|型大小)|Aa|A ?A ?A)[：:]?$/},
  {rule: "page-sharing", within: ["p", "li", "td"], text: /^(?:(?:字[号號体體级級](?:大小)?|分享(?:到|至)?)[：:]? ?)?(?:(?:特大|超大|[大中小]) ?[|｜/、]? ?){2,4}(?:分享(?:到|至)?[：:]?)?$/},
  {rule: "page-sharing", within: ["p", "li", "td"], text: /^字[号號体體][：:] ?(?:(?:特大|超大|[大中小]) ?){1,4}分享[到至]?[：:]?$/},
  {rule: "page-navigation", within: ["li"], text: /^(?:简体?|簡體?|繁体?|繁體?|中英(?:双语|雙語)|英文)$/},
  // Calls to share and to follow, as plug-ins and desks write them
  {rule: "page-sharing", within: ["p", "li", "h2", "h3", "h4"], text: /^(?:Click to (?:share|email|print)(?: .{1,40})?\(Opens in new window\)(?: .{1,20})?|Like this:?|(?:Like )?Loading\.{0,3}|Share this:?|Tweet|Email this|Print this)$/i},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:Follow|Like|Find) us on (?:Facebook|Twitter|X|Instagram|YouTube|Telegram|WeChat|LinkedIn)(?:(?:,| and| &| or|,? on) ?(?:Facebook|Twitter|X|Instagram|YouTube|Telegram|WeChat|LinkedIn)){0,5}[.!]?$/i},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:分享[让讓]更多人看到|LIKE ?我们的官方(?:脸书|面簿|臉書).{0,40}|(?:点击|點擊)?(?:上方|下方|[顶頂]部)?(?:蓝字|藍字)?(?:[“「].{1,20}[”」])?(?:一键|一鍵)?(?:关注|關注)我[们們]?.{0,12})$/i},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:点击|點擊|轻触|請點)(?:上方|下方|[顶頂]部)(?:的)?(?:蓝字|藍字|[“「].{1,20}[”」]).{0,12}$/},
  {rule: "page-sharing", within: ["p", "li"], text: /^(?:分享|分享到) ?[：:]$|^(?:我要)?(?:收藏|[举舉][报報]|[点點][赞讚])$|^(?:udn討論區|共 ?\d{1,5} ?則留言|读者评论|讀者評論|论坛 ?评论)$/},
  {rule: "page-comments", within: ["p", "li", "h2", "h3", "h4"], text: /^(?:您的(?:电子)?(?:邮箱|邮件|電子郵件|電子郵箱)(?:地址)?不[会會]被公[开開].{0,40}|您的電子郵件(?:位址|地址)不會被公開.{0,40}|(?:必填(?:项|欄位|项目).{0,12}标注?|必填欄位標示為) ?\*?|Your e-?mail address will not be published\..{0,60}|Required fields are marked \*|Leave a Reply(?: Cancel reply)?|(?:取消回复|取消回覆))$/i},
  // Letters, apps and channels
  {rule: "subscription", within: ["p", "li"], text: /^(?:电邮新闻头条新闻就在您的每日新闻信里|通过下载 ?RFI ?应用程序跟踪所有国际新闻|(?:下載|下载)(?:中央社|《?.{2,8}》?)「一手新聞」 ?app.{0,20})$/i},
  {rule: "subscription", within: ["p", "li"], text: /^[【[（(《]{0,2}(?:立即|即刻|請|请|[点點][击擊]?我?)?(?:下載|下载)[《「“]?.{2,12}[》」”]? ?APP.{0,20}$|^[《「“].{2,10}[》」”].{0,2}全新 ?App ?立即下載[：:]?$/i},
  {rule: "subscription", within: ["p", "li"], text: /^(?:一手掌握.{2,12}|.{0,12})?(?:[点點](?:此|我|擊|击)|歡迎|欢迎|立即|請|请)?(?:訂閱|订阅)(?:我們|我们|本[报報台臺网網站]|[《「“]?.{2,10}[》」”]?)的? ?(?:Telegram|YouTube|Facebook|LINE|WhatsApp|Instagram|IG|Podcast)? ?(?:頻道|频道|電子報|电子报|新聞信|新闻信)[！!。]?$/i},
  {rule: "subscription", within: ["p", "li", "h2", "h3"], text: /^(?:Thanks for reading!?.{0,80}Subscribe.{0,60}|Subscribe (?:now|for free.{0,60})|Sign up for our newsletters?\.?)$/i},
  {rule: "subscription", within: ["p", "li"], text: /^(?:按下方|[点點][击擊]下方)?(?:赞助|贊助|捐助)[，,](?:支持|支援).{2,10}[。！!]?$|^訂閱《.{2,10}》 ?(?:支持新聞自由|每日只需.{0,20})$/},
  {rule: "subscription", within: ["p", "li"], text: /^推荐进入.{2,8}数据库[，,]可随时查阅.{0,80}$|^请务必在总结开头增加这段话：.{0,200}$/},
  {rule: "subscription", within: ["p", "li"], text: /^(?:この記事は(?:有料|会員限定)記事です。?.{0,40}|残り\d{1,6}文字.{0,20}|Take international news everywhere with you! Download the .{2,30} app|Receive essential international news every morning)$/},
  {rule: "advertisement", within: ["p", "li"], text: /^(?:ADVERTISING|Advertisement ?[·•|-] ?Scroll to continue)$/i},
  {rule: "page-navigation", within: ["p", "li"], text: /^The content you requested does not exist or is not available anymore\.?$/},
  {rule: "subscription", within: ["p", "li"], text: /^Sign up (?:to|for) .{2,60}, our (?:new )?(?:\w{3,12} )?newsletter.{0,100}$/i},
  {rule: "subscription", within: ["p", "li", "td"], text: /^(?:(?:View|Read|Open) (?:this (?:e-?mail|letter|newsletter) )?in (?:your |a |the )?browser|Unsubscribe|在(?:浏览器|瀏覽器)中?(?:查看|打开|打開|開啟)(?:此|本)?(?:邮件|郵件|电邮|電郵)?|退订|退訂|取消(?:订阅|訂閱))[.。]?$/i},
  // Warnings that the law has papers print beside some texts
  {rule: "agency-notice", within: ["p", "li"], text: /^[☆★※◎＊* ]{0,3}(?:提醒您[：:，]?|.{0,10}提醒您[：:，])?(?:(?:喝酒不開車|酒後不開車|未滿(?:18|十八)歲(?:禁止|請勿)飲酒)[，,、 ]?)?飲酒過量[，,、 ]?有(?:害|礙)(?:身體)?健康(?:[，,、 ]?(?:禁止酒駕|請勿酒駕|酒後不開車|未滿(?:18|十八)歲(?:禁止|請勿)飲酒|安全有保障)){0,3}[。！! ]?[☆★※◎＊* ]{0,3}$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^(?:©? ?本?刊[载載][内內]容版[权權](?:为|為|屬|属).{1,30}所有[，,].{0,80})$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^(?:购买许可权|購買許可權|Purchase Licensing Rights)(?:[，,]? ?(?:打开新标签|打開新標籤|opens new tab))?(?: ?\/)?\.?$/i},
  {rule: "agency-notice", text: /^(?:我们的标准|我們的標準|Our Standards)[：:] ?(?:汤森路透|湯森路透|路透)?[“「"]?(?:信任原则|信任原則)[”」"]?[。.]?(?:[，,]? ?(?:打开新标签|打開新標籤))?$/},
  {rule: "agency-notice", within: ["p", "li"], text: /^(?:Copyright|©) ?©? ?\d{4} .{2,60}\. All rights reserved\. This material may not .{0,120}$/i},
  // The licence and the thanks of a platform of writers
  {rule: "page-footer", within: ["p", "li"], text: /^(?:本作品采用 ?|本作品採用 ?)?CC (?:BY|BY-NC|BY-SA|BY-ND|BY-NC-ND|BY-NC-SA|0)(?: \d\.\d)?(?: ?(?:授权|授權|许可|許可|协议|協議|license))?[。.]?$|^(?:喜欢|喜歡)我的(?:作品|文章)[吗嗎][？?].{0,100}$/},
  // The end of a text from a data base of newspapers
  {rule: "page-footer", within: ["p"], text: /^(?:Load-Date: .{6,30}|End of Document|文章[编編][号號][：:] ?\d{8,20})$/},
  // Numbers by which a state agency files its pages
  {rule: "page-footer", within: ["p", "li"], text: /^\d{30,60}$/},
  {rule: "page-navigation", within: ["p", "li"], text: /^(?:您尝试访问的内容不存在或不再可用。?|浏览其他章节|(?:阅读|閱讀)下一篇[：:]|请您继续阅读下一篇)$/},
];
