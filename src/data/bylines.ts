/** Words before people in a byline, separated by `|`. */
export const bylineLabels = {
  /** Those who wrote what is read. */
  authors: "作者|本文作者|撰文|撰稿|撰稿编辑|撰稿編輯|采写|採寫|采访|採訪|记者|記者|特约记者|特約記者|实习记者|編譯|编译|实习编译|實習編譯|特约评论员|特約評論員|本报评论员|本報評論員|文",
  /** Those who worked on it otherwise, and where it was taken from. */
  others: "责编|責編|责任编辑|責任編輯|编辑|編輯|网编|網編|编审|編審|审校|審校|校对|校對|核稿|审核|審核|监制|監製|整理|文字整理|" +
    "翻译|翻譯|译者|譯者|译|譯|摄影|攝影|摄|攝|图|圖|策划|策劃|主播|剪辑|剪輯|制图|製圖|设计|設計|来源|來源|资料来源|資料來源|转载|轉載",
} as const;

/** Words before the outlet that a text was taken from, separated by `|`. */
export const sourceLabels = "来源|來源|消息来源|消息來源|文章来源|文章來源|新闻来源|新聞來源|稿源|转自|轉自|转载自|轉載自|source|via";

/** What reporters do, behind their names. */
export const reporting = "(?:综合|綜合|即时|即時|采访|採訪|编译|編譯|现场|現場|连线|連線|专题|專題|外电|外電|整理)*(?:报道|报导|報道|報導)";

/** Ends of words that say what someone is, behind a name or beside names; separated by `|`. */
export const callings =
  "教授|[硕碩博]士|[学學]者|研究[员員]|[评評][论論][员員]|作家|[撰专專][稿栏欄][人家]|律[师師]|[医醫][师師生]|主任|[主总總][编編]|[编編][辑輯]|[院校所社局][长長]|[议議委]员|[议議委]員|[记記]者|[实實][习習]生|[导導][师師演]";

/**
 * Places from which agencies date their reports, and where reporters report from; separated by `|`, in Traditional
 * script as names are compared in one script. A name ends where the place begins: `記者張祈花蓮縣9日電`.
 */
export const datelinePlaces =
  // Taiwan: counties, cities, and how they are cut short
  "台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|新竹市|新竹縣|苗栗|苗栗縣|彰化|彰化縣|南投|南投縣|雲林|雲林縣|嘉義|嘉義市|嘉義縣|" +
  "屏東|屏東縣|宜蘭|宜蘭縣|花蓮|花蓮縣|台東|台東縣|臺東縣|澎湖|澎湖縣|金門|金門縣|馬祖|連江縣|桃園機場|台北市|新北市|台中市|台南市|高雄市|桃園市|" +
  // China
  "台灣|中國|美國|英國|德國|法國|日本|韓國|澳洲|加拿大|歐洲|北京|上海|天津|重慶|廣州|深圳|武漢|成都|南京|杭州|西安|香港|澳門|" +
  // the world
  "東京|大阪|橫濱|首爾|平壤|烏蘭巴托|曼谷|河內|胡志明市|金邊|永珍|仰光|馬尼拉|吉隆坡|新加坡|雅加達|新德里|孟買|達卡|可倫坡|加德滿都|伊斯蘭馬巴德|喀布爾|" +
  "德黑蘭|巴格達|大馬士革|貝魯特|耶路撒冷|特拉維夫|安卡拉|伊斯坦堡|利雅德|杜拜|開羅|奈洛比|約翰尼斯堡|" +
  "倫敦|巴黎|柏林|法蘭克福|慕尼黑|布魯塞爾|史特拉斯堡|日內瓦|蘇黎世|維也納|羅馬|馬德里|里斯本|阿姆斯特丹|海牙|斯德哥爾摩|哥本哈根|奧斯陸|赫爾辛基|" +
  "華沙|布拉格|布達佩斯|維爾紐斯|里加|塔林|雅典|基輔|莫斯科|" +
  "華盛頓|紐約|洛杉磯|舊金山|芝加哥|波士頓|休士頓|西雅圖|多倫多|渥太華|溫哥華|墨西哥城|哈瓦那|聖保羅|里約熱內盧|布宜諾斯艾利斯|聖地牙哥|利馬|波哥大|" +
  "雪梨|墨爾本|坎培拉|布里斯本|奧克蘭|威靈頓";
