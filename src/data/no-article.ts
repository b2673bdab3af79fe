// What pages say that hold no article: errors, questions about cookies, checks that the reader is no machine.

const errors = "not found|page not found|file not found|forbidden|access denied|permission denied|unauthorized|bad request|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|too many requests|gone|error";

/** Titles of such pages, whole or between signs that set the name of a site apart. */
export const noArticleTitle = new RegExp(
  String.raw`^(?:(?:http |error |错误 ?|錯誤 ?)?[45]\d\d(?: ?[-–:,]? ?(?:${errors}|页面|頁面|错误|錯誤|页面不存在|找不到页面|找不到頁面))?|${errors}|(?:sorry, )?(?:this|the|that) page (?:can.?t|cannot|could not|couldn.?t) be found|oops|` +
  "just a moment|attention required|one more step|are you a (?:robot|human)|robot check|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|security (?:check|verification)|before you continue(?: to .{1,30})?|checking your browser|ddos protection by .{1,30}|" +
  "(?:对不起|抱歉|很抱歉|哎呀|出错了|出錯了|糟糕)?[，,！! ]{0,3}(?:[您你](?:所)?(?:访问|訪問|请求|請求|查找|查看|浏览|瀏覽|要找)的)?(?:该|該|此|本|这个|這個)?(?:页面|頁面|网页|網頁|文章|内容|內容)(?:未找到|没有找到|沒有找到|找不到|不存在|无法显示|無法顯示|无法访问|無法訪問|走丢了|已(?:被)?[删刪]除|不存在或已(?:被)?[删刪]除)了?|" +
  "(?:找不到|未找到|无法找到|無法找到)(?:该|該|此|您要的)?(?:页面|頁面|网页|網頁|文章)|(?:页面|頁面)?(?:出错|出錯)(?:啦|了)|404页面|404頁面|错误提示|錯誤提示|信息提示|提示信息|系统提示|" +
  "(?:访问|訪問)(?:被拒绝|被拒絕|受限|异常|異常|过于频繁|過於頻繁)|(?:请完成|請完成)?(?:安全|人机|人機|滑动|滑塊|滑块|身份)?(?:验证|驗證)(?:码|碼|中心)?|请输入验证码|請輸入驗證碼|在[你您](?:继续|繼續)(?:使用|前往|访问|訪問).{0,20}前(?:须知|須知)?)$",
  "iu",
);

/** Sentences at the head of a line of such pages. */
export const noArticleLine = new RegExp(
  String.raw`^(?:(?:sorry|oops|error)[,.!:]? ?)?(?:the requested (?:url|page|resource).{0,300}(?:was not found|could not be found|does not exist|is no(?:t| longer) available)|(?:the|this|that) page (?:that )?(?:you (?:requested|(?:are|were) (?:looking for|trying to)).{0,60}|could not|cannot|can.?t|doesn.?t|does not|has been (?:moved|removed)|no longer)|we (?:can.?t|could ?n.t|could not|cannot) (?:seem to )?find (?:the|that|this) page|` +
  String.raw`it looks like nothing was found at this location|checking (?:if the site connection is secure|your browser before)|(?:please )?(?:enable|turn on) (?:javascript|cookies)(?: and (?:javascript|cookies))?|you have been blocked|you are unable to access|you don.?t have permission to (?:access|view)|access to this page has been denied|please (?:complete the security check|verify you are (?:a )?human|confirm (?:that )?you are not a (?:robot|bot))|this website is using a security service|our systems have detected unusual traffic|` +
  "(?:对不起|抱歉|很抱歉|對不起|哎呀)?[，,！! ]{0,3}(?:[您你](?:所)?(?:访问|訪問|请求|請求|查找|查看|浏览|瀏覽|要找|打开|打開)的)(?:页面|頁面|网页|網頁|文章|内容|內容|地址|链接).{0,12}(?:未找到|找不到|不存在|无法|無法|已(?:被|经)?.{0,4}(?:[删刪]除|下线|移除|过期)|没有|沒有|走丢)|" +
  "在此位置似乎未找到任何内容|(?:该|該|此|本)(?:内容|內容|文章|帖子|微博|页面|頁面|链接|公众号|帐号|账号)(?:已被|已经被|因违规|因違規|不存在|涉嫌|暂时无法|无法查看|已(?:删除|下线|过期|失效))|由用户投诉并经平台审核|系统检测到[您你]的|系統偵測到您的|检测到[您你]的(?:网络|访问|浏览器)|" +
  "为(?:了)?(?:保证|保障|确保)?[您你]?的?(?:正常访问|帐号安全|账号安全|访问安全).{0,8}请|(?:请|請)(?:完成|进行|進行|通过)(?:以下|下方)?(?:安全)?(?:验证|驗證)|请拖动(?:滑块|下方滑块)|請拖動滑塊|(?:请|請)(?:输入|輸入)(?:验证码|驗證碼)|我们会使用 ?cookie|我們會使用 ?cookie)",
  "iu",
);
