/**
 * One-character abbreviations. Where two rows share a character, the country that the article names in full is meant,
 * otherwise the first. A `weak` one counts only where its country is named in full. Hand-kept.
 */

import {sourced, type AliasTables} from "../../model/country.js";

export const abbreviations = sourced("grammar", [
  {code: "CN", kind: "abbreviation", text: "中"},
  {code: "CN", kind: "tail", text: "华|陆"},
  {code: "US", kind: "abbreviation", text: "美"},
  {code: "RU", kind: "abbreviation", text: "俄"},
  {code: "GB", kind: "abbreviation", text: "英"},
  {code: "FR", kind: "abbreviation", text: "法"},
  {code: "DE", kind: "abbreviation", text: "德"},
  {code: "JP", kind: "abbreviation", text: "日"},
  {code: "KR", kind: "abbreviation", text: "韩"},
  {code: "KP", kind: "abbreviation", text: "朝"},
  {code: "IN", kind: "abbreviation", text: "印"},
  {code: "AU", kind: "abbreviation", text: "澳"},
  {code: "MO", kind: "weak", text: "澳"},
  {code: "CA", kind: "weak", text: "加"},
  {code: "TW", kind: "abbreviation", text: "台"},
  {code: "HK", kind: "abbreviation", text: "港"},
  {code: "VN", kind: "abbreviation", text: "越"},
  {code: "TH", kind: "weak", text: "泰"},
  {code: "PH", kind: "abbreviation", text: "菲"},
  {code: "MY", kind: "weak", text: "马"},
  {code: "MV", kind: "weak", text: "马"},
  {code: "SG", kind: "weak", text: "新|星"},
  {code: "NZ", kind: "weak", text: "新|纽"},
  {code: "IL", kind: "weak", text: "以"},
  {code: "IR", kind: "weak", text: "伊"},
  {code: "IQ", kind: "weak", text: "伊"},
  {code: "PK", kind: "weak", text: "巴"},
  {code: "PS", kind: "weak", text: "巴"},
  {code: "BR", kind: "weak", text: "巴"},
  {code: "PA", kind: "weak", text: "巴"},
  {code: "PY", kind: "weak", text: "巴"},
  {code: "TR", kind: "weak", text: "土"},
  {code: "EG", kind: "weak", text: "埃"},
  {code: "ET", kind: "weak", text: "埃"},
  {code: "SY", kind: "weak", text: "叙"},
  {code: "EU", kind: "abbreviation", text: "欧"},
  {code: "UA", kind: "weak", text: "乌"},
  {code: "UZ", kind: "weak", text: "乌"},
  {code: "UG", kind: "weak", text: "乌"},
  {code: "PL", kind: "weak", text: "波"},
  {code: "HU", kind: "weak", text: "匈"},
  {code: "CZ", kind: "weak", text: "捷"},
  {code: "SK", kind: "weak", text: "斯"},
  {code: "LT", kind: "weak", text: "立"},
  {code: "ES", kind: "weak", text: "西"},
  {code: "IT", kind: "weak", text: "意"},
  {code: "CH", kind: "weak", text: "瑞"},
  {code: "SE", kind: "weak", text: "瑞"},
  {code: "NL", kind: "weak", text: "荷"},
  {code: "PT", kind: "weak", text: "葡"},
  {code: "BY", kind: "weak", text: "白"},
  {code: "KZ", kind: "weak", text: "哈"},
  {code: "MN", kind: "weak", text: "蒙"},
  {code: "MM", kind: "weak", text: "缅"},
  {code: "LA", kind: "weak", text: "老|寮"},
  {code: "KH", kind: "weak", text: "柬"},
  {code: "MX", kind: "weak", text: "墨"},
  {code: "AR", kind: "weak", text: "阿"},
  {code: "AF", kind: "weak", text: "阿"},
  {code: "AZ", kind: "weak", text: "阿"},
  {code: "CL", kind: "weak", text: "智"},
  {code: "CU", kind: "weak", text: "古"},
  {code: "VE", kind: "weak", text: "委"},
  {code: "SA", kind: "weak", text: "沙"},
  {code: "JO", kind: "weak", text: "约"},
  {code: "LB", kind: "weak", text: "黎"},
  {code: "GR", kind: "weak", text: "希"},
  {code: "RS", kind: "weak", text: "塞"},
  {code: "XK", kind: "weak", text: "科"},
  {code: "RU", kind: "weak", text: "苏"},
  {code: "SD", kind: "weak", text: "苏"},
  {code: "NP", kind: "weak", text: "尼"},
  {code: "BD", kind: "weak", text: "孟"},
  {code: "VA", kind: "weak", text: "梵"},
  {code: "AM", kind: "weak", text: "亚"},
  {code: "GE", kind: "weak", text: "格"},
  {code: "AT", kind: "weak", text: "奥"},
  {code: "BE", kind: "weak", text: "比"},
  {code: "DK", kind: "weak", text: "丹"},
  {code: "NO", kind: "weak", text: "挪"},
  {code: "FI", kind: "weak", text: "芬"},
  {code: "PW", kind: "weak", text: "帕"},
]);

/** What stands before an abbreviation (`访越`), after one (`俄军`), and what begins a headline with one (`美拟`). */
export const affixes: AliasTables["affixes"] = {
  before: "扰|犯|绕|售|访|驻|赴|对|抗|反|援|亲|侵|涉|旅|抵|挺|遏|售|仇|联|制裁|针对|派驻|警告|敦促|谴责|牵制|围堵|抗衡|反制|前驻",
  beforePlainly: "扰|售|访|赴|驻",
  beforeLoosely: "遭|被|获|受|遭到|受到|获得|来|在|与|向|留|返|促|批|斥|轰|吁|控|助|拒|攻|倾|友|离|同",
  after: "大学|高校|名校|国际学校|方|军|媒|企|商|资|舰|机|籍|府|股|债|官员|总统|总理|首相|主席|外长|外相|防长|财长|国防部|外交部|商务部|财政部"
    + "|国务院|国务卿|参院|参议院|众院|众议院|众议员|参议员|议员|议会|国会|政府|政要|高官|大使|使馆|使节|领馆|领事"
    + "|海军|空军|陆军|特使|航母|航舰|战舰|舰队|战机|军机|潜艇|导弹|间谍|情报|警方|警察|检方|学者|专家|智库|媒体|民众|公民|学生"
    + "|留学生|移民|难民|侨民|游客|人士|疫苗|企业|公司|银行|央行|官媒|外交官|副总统|前总统|前总理|国王|女王|王储"
    + "|卫生部|内政部|农业部|交通部|能源部|司法部|边境|边界|石油|天然气|黑客|代表|代表团|部长|警|两国|团|队|海关"
    + "|农产品|智囊|太空|驻华|驻美|驻俄|选举|大选|舆论|联邦|最高法院|法院|检|部队|战舰|卫生|机构"
    + "|坦克|战车|火箭|卫星|核弹|火炮|国防军|军工|军售|司令|印太司令|贸易代表|侦察机|驱逐舰|轰炸机|防部|防相|议长|助卿|环保署|疾控|民主党|共和党|保守党|工党|官方|退将"
    + "|立委|立法院|委员会|总领事|总领馆|领导人|候任|准|驻联合国|驻成都|州长|民众|国防|外交|外委会|参众两院|国安",
  afterEveryday: "方|媒|企|资|舰|总统|总理|首相|外长|外相|防长|财长|国防部|外交部|商务部|财政部|参议院|众议院|议员|国会|大使馆"
    + "|参院|众院|使馆|海军|空军|特使|航母|战机|军机|潜艇|情报|警方|检方|央行|官媒|外交官|两国|防务|外务|驻|核废|核污|核食|核处理",
  headline: "拟|称|促|吁|批|斥|控|谴责|制裁|指控|警告|呼吁|敦促|决定|宣布|派|将|对|向|与|和|同|要求|抗议|否认|承认|回应"
    + "|反对|支持|强调|表示|重申|公布|发布|禁止|禁|拒|阻|挺|撤|售|援|赞|望|盼|或|威胁|考虑|计划|准备|欲|抗|反制"
    + "|反击|首度|首次|再次|再度|同意|寻求|推动|两|多|各|打|增|调|启动|提|延|扩|加强|就|在|为|前|新|最|大|籍|籲|首"
    + "|开|取消|解除|放宽|收紧|设|续|关注|关切|忧|担心|担忧|指|邀|助|会|要|想|可能|应|须|需|能",
  opening: "美俄英印澳台港",
  alone: "美俄英印澳越菲韩",
  coined: "美网|美联|美指|美智|美团|美图|直美|选美|天美|医美|艾美|莱美|销美|物美|洁美|爱美|臻美",
  things: "变种|变异|变体|毒株|株病毒|型病毒|病毒株|株变|型变异|株新冠|料理|菜系|卢比|裔|移民之子|移民二代|移民后代|血统",
  uses: "上市|挂牌|主板|发文|贴文|帖文|贴出|发帖|专页|粉专|粉丝|网页|地图|公众号|账号|帐号|直播|留言|社团|推文|群组|上发|上贴|上写|上称|上表示|上说|上公布|上指|上宣布|上张贴|上传|截图|截屏|上截|官方帐|官方账|热搜|朋友圈|上转|上留| Maps|.com",
  callings: "异议人士|异见人士|异议青年|维权人士|民运人士|人权律师|维权律师|活动人士|活动家|留学生|科学家|研究人员|研究员|商人|富商|艺人|歌手|演员|女星|男星|明星|公民|间谍|嫌犯|通缉犯|逃犯|公司|集团|企业|巨头|巨擘|大厂|药厂|厂商|业者|供应商|制造商|开发商|创业者|银行|航空|品牌|平台|总统|总理|首相|主席|外长|部长|防长|财长|大臣|大使|总领事|议员|议长|发言人|司令|上将|将军|特使|代表|国王|女王|王储|王子|公主|总监|局长"
    + "|商人|富豪|富商|男子|女子|公民|居民|演员|歌手|选手|球员|艺人|导演|人士|青年|学生|留学生|画家|创办人|首席执行官|执行长|董事长|总裁|货轮|油轮|货船|渔船|潜艇|军舰|护卫舰|驱逐舰|卫星|火箭|导弹",
  mediaSides: "遭|被|驻|禁令|落地|牌照|执照|办事处|分社|在华|在中国|在俄|中国籍|中国助理|中国员工|中国雇员|员工被|员工遭|雇员被|雇员遭|助理被|助理遭"
    + "|记者遭|记者被|记者签证|记者证|记者驻|前驻|为假新闻道歉",
  titles: "议员|州长|市长|记者|教授|学者|博士|律师|作家|导演|主编|评论员",
  everyday: "中以日法朝加新马巴土波斯立西意比老星白古约智科苏亚格阿尼沙委",
};
