import type {Labels} from "./score.js";

/**
 * Invented news, one text for every class of question that the labels have to answer. `main` holds every pair that may
 * stand first (none: no pair at all), `pairs` all that belong, `may` what is defensible either way.
 */
export type Labelled = Labels & {
  readonly shows: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string;
};

export const set: readonly Labelled[] = [
  {
    shows: "a visit",
    title: "蒙古总理抵首尔 双方签署矿业协议",
    text: "蒙古总理星期二抵达首尔，与韩国总统举行会谈。\n两国签署了稀土勘探协议。韩国企业将在蒙古南部投资建厂。\n蒙古方面说，希望扩大对韩国的出口。",
    main: ["KR-MN"], pairs: ["KR-MN"], countries: ["MN", "KR"],
  },
  {
    shows: "a visit, in abbreviations, in Traditional characters",
    title: "越外長訪菲 盼加強海上合作",
    text: "越南外長週三訪問菲律賓，與菲律賓外長會談。\n越菲兩國將設立海巡熱線。菲方表示，漁業糾紛也在議程之上。\n越南外交部說，訪問成果豐碩。",
    main: ["PH-VN"], pairs: ["PH-VN"], countries: ["VN", "PH"],
  },
  {
    shows: "sanctions because of a third country",
    title: "加拿大因缅甸问题制裁白俄罗斯军火商",
    text: "加拿大外交部宣布制裁三家白俄罗斯军火企业，指它们向缅甸军方出售火箭弹。\n白俄罗斯谴责加拿大的决定，并召见加拿大临时代办。\n缅甸军方没有回应。",
    main: ["BY-CA"], pairs: ["BY-CA", "BY-MM"], may: ["CA-MM"], countries: ["CA", "BY", "MM"],
  },
  {
    shows: "a third party that comments",
    title: "智利反对阿根廷与巴西的水域协定",
    text: "阿根廷与巴西上周签署水域协定，阿根廷和巴西的渔船可以进入对方水域。\n智利外交部表示反对。\n阿根廷外长说，协定只涉及阿根廷与巴西两国的关系。巴西海军将与阿根廷海军共同巡逻。",
    main: ["AR-BR"], pairs: ["AR-BR", "AR-CL", "BR-CL"], countries: ["AR", "BR", "CL"],
  },
  {
    shows: "a host",
    title: "埃塞俄比亚与索马里在多哈签署停火协议",
    text: "埃塞俄比亚与索马里的代表星期天在卡塔尔首都多哈签署停火协议。\n埃塞俄比亚军队将撤出边境地区，索马里承诺开放港口。\n卡塔尔是会谈的东道主。",
    main: ["ET-SO"], pairs: ["ET-SO"], may: ["ET-QA", "QA-SO"], countries: ["ET", "SO"], mayCountries: ["QA"],
  },
  {
    shows: "a mediator",
    title: "挪威斡旋 哥伦比亚与委内瑞拉重开边境",
    text: "在挪威斡旋下，哥伦比亚与委内瑞拉同意重开边境。\n哥伦比亚总统说，两国将恢复贸易。委内瑞拉外长将访问哥伦比亚。\n挪威外交官参加了谈判。",
    main: ["CO-VE"], pairs: ["CO-VE"], may: ["CO-NO", "NO-VE"], countries: ["CO", "VE"], mayCountries: ["NO"],
  },
  {
    shows: "several acting on one",
    title: "英法谴责伊朗扣押油轮",
    text: "英国和法国外长周一谴责伊朗扣押一艘油轮，要求伊朗立即释放船员。\n伊朗说，油轮违反了航行规则。\n英国外交部召见伊朗大使，法国也向伊朗提出抗议。",
    main: ["FR-IR", "GB-IR"], pairs: ["FR-IR", "GB-IR"], may: ["FR-GB"], countries: ["IR", "GB", "FR"],
  },
  {
    shows: "one acting on several",
    title: "美国对泰国和马来西亚太阳能板加征关税",
    text: "美国商务部宣布，对泰国和马来西亚出口的太阳能板加征关税。\n泰国政府批评美国的决定，马来西亚说将向美国提出抗议。\n美国厂商表示欢迎。",
    main: ["TH-US", "MY-US"], pairs: ["TH-US", "MY-US"], countries: ["US", "TH", "MY"],
  },
  {
    shows: "a list of countries that do the same",
    title: "热浪侵袭希腊、意大利和西班牙",
    text: "热浪侵袭南部，希腊、意大利和西班牙等国气温超过四十五度。\n希腊关闭了古迹，意大利南部发生山火，西班牙北部停电。\n气象学家说，热浪还会持续一周。",
    main: [], pairs: [], countries: ["GR", "IT", "ES"],
  },
  {
    shows: "a comparison",
    title: "芬兰人均咖啡消费量居首 瑞典第二",
    text: "一项统计显示，芬兰人均咖啡消费量居世界首位，瑞典排第二，冰岛第三。\n研究者说，芬兰人平均每天喝四杯。\n咖啡豆价格今年上涨。",
    main: [], pairs: [], countries: ["FI"], mayCountries: ["SE", "IS"],
  },
  {
    shows: "a domestic story",
    title: "秘鲁总统任命新内阁",
    text: "秘鲁总统星期四任命新内阁，财政部长留任。\n反对党说，新内阁缺少经验。\n秘鲁央行预计，今年经济增长百分之二。铜价下跌，对中国的需求是原因之一。",
    main: [], pairs: [], countries: ["PE"],
  },
  {
    shows: "an election with one line on another country",
    title: "特朗普与拜登在宾州展开最后拉票",
    text: "美国大选前最后一个周末，特朗普与拜登都在宾夕法尼亚州举行集会。\n民调显示，两人差距缩小。拜登谈到医疗和就业。\n特朗普谈到减税、治安，也有一句提到中国。\n投票站将在周二早上开放。",
    main: [], pairs: [], countries: ["US"],
  },
  {
    shows: "a roundup",
    title: "国际要闻：法国罢工 日本地震 巴西选举",
    text: "法国铁路工人开始罢工。\n日本北部发生地震，没有海啸。\n巴西选举进入第二轮。\n德国总理会见波兰总统。\n印度与孟加拉国签署用水协议。",
    main: [], pairs: [], may: ["BD-IN", "DE-PL"], countries: ["FR", "JP", "BR"], mayCountries: ["DE", "PL", "IN", "BD"],
  },
  {
    shows: "a disease named after a place",
    title: "釜山新增二十例武漢肺炎",
    text: "（中央社首爾8日綜合外電報導）韓國釜山今天新增二十例武漢肺炎確診。\n釜山市政府說，病例多來自一家健身房。\n韓國衛生部門呼籲民眾戴口罩。",
    outlet: "中央社", main: [], pairs: [], countries: ["KR"],
  },
  {
    shows: "a story of Hong Kong that stays there",
    title: "港府拟放宽餐厅人数限制",
    text: "香港特区政府发言人说，餐厅每桌人数上限将放宽到六人。\n香港餐饮业表示欢迎。\n医生提醒，市民仍应戴口罩。",
    main: [], pairs: [], countries: ["CN"],
  },
  {
    shows: "a story of Hong Kong with another government",
    title: "丹麦暂停与香港的引渡协议",
    text: "丹麦外交大臣宣布，暂停与香港的引渡协议。\n丹麦批评香港国安法。中国驻丹麦大使馆对此表示强烈不满。\n丹麦说，港人可以申请签证。",
    main: ["CN-DK"], pairs: ["CN-DK"], countries: ["DK", "CN"],
  },
  {
    shows: "EU as a bloc",
    title: "欧盟对土耳其钢材启动反倾销调查",
    text: "欧盟委员会宣布，对土耳其出口的钢材启动反倾销调查。\n土耳其贸易部说，欧盟的指控没有根据。\n土耳其将与欧盟磋商。",
    main: ["EU-TR"], pairs: ["EU-TR"], countries: ["EU", "TR"],
  },
  {
    shows: "an international organisation, which is no side",
    title: "世卫组织宣布马尔堡病毒疫情结束",
    text: "世界卫生组织宣布，赤道几内亚的马尔堡病毒疫情已经结束。\n世卫组织感谢赤道几内亚的医护人员。\n疫情持续了四个月。",
    main: [], pairs: [], countries: ["GQ"],
  },
  {
    shows: "capitals that stand for their countries",
    title: "莫斯科与安卡拉就天然气价格达成一致",
    text: "莫斯科和安卡拉结束了半年的谈判，就天然气价格达成一致。\n克里姆林宫说，新合同为期五年。安卡拉将以里拉支付一半。\n俄罗斯能源部长下周访问土耳其。",
    main: ["RU-TR"], pairs: ["RU-TR"], countries: ["RU", "TR"],
  },
  {
    shows: "leaders that stand for their countries",
    title: "普丁與艾爾段通話 談黑海航運",
    text: "普丁與艾爾段週五通電話，討論黑海航運。\n克里姆林宮說，雙方同意繼續對話。\n土耳其總統府表示，艾爾段邀請普丁訪問伊斯坦堡。",
    main: ["RU-TR"], pairs: ["RU-TR"], countries: ["RU", "TR"],
  },
  {
    shows: "both sides of the strait",
    title: "两岸渔船相撞 陆委会要求调查",
    text: "一艘台湾渔船与一艘大陆渔船在金门外海相撞，两名船员落海。\n陆委会要求对岸协助调查。国台办说，将与台湾方面联系。\n两岸海巡单位共同搜救。",
    main: ["CN-TW"], pairs: ["CN-TW"], countries: ["TW", "CN"],
  },
  {
    shows: "a territory whose foreign relations another country conducts",
    title: "格陵兰拒绝澳大利亚公司开采铀矿",
    text: "格陵兰政府拒绝一家澳大利亚公司开采铀矿的申请。\n澳大利亚公司说，将在丹麦法院起诉。\n丹麦政府表示，尊重格陵兰的决定。",
    main: ["AU-DK"], pairs: ["AU-DK"], countries: ["DK", "AU"],
  },
  {
    shows: "the outlet's own name, which is no country",
    title: "肯尼亚茶农抗议收购价 – 法国国际广播电台 - RFI",
    text: "法国国际广播电台驻内罗毕记者报道，肯尼亚茶农连日抗议收购价过低。\n肯尼亚农业部长答应调查。\n法新社说，示威大致平静。",
    outlet: "法广", main: [], pairs: [], countries: ["KE"],
  },
  {
    shows: "datelines and credits, which are no countries",
    title: "南苏丹洪水致万人流离失所",
    text: "路透日内瓦9月3日电 - 南苏丹北部发生洪水，一万人流离失所。\n南苏丹政府请求援助。\n当地医院缺少药品。(完)\n（编译：张三；图片来源：美联社）",
    main: [], pairs: [], countries: ["SS"],
  },
  {
    shows: "ordinary words that hold an abbreviation",
    title: "法院认定山路设计违法 美丽海滩其中一段封闭",
    text: "法院星期一认定，海滩旁的山路设计违法。\n法官说，其中一段必须封闭。居民们对这个美好的结果表示满意。\n英明的决定可以保护海岸，市长说。",
    main: [], pairs: [], countries: [],
  },
  {
    shows: "treaties, trains and currencies with a name in them",
    title: "中欧班列累计开行八千列 以人民币结算增加",
    text: "中欧班列今年累计开行八千列。\n重庆海关说，以人民币结算的货物增加，以美元和欧元结算的减少。\n巴黎协定签署以来，铁路货运更受重视。",
    main: [], pairs: [], countries: ["CN"],
  },
  {
    shows: "a former state",
    title: "哈萨克斯坦开放苏联核试验档案",
    text: "哈萨克斯坦国家档案馆开放苏联时期的核试验档案。\n哈萨克斯坦历史学家说，档案记录了当地居民的病情。\n档案共有三千卷。",
    main: [], pairs: [], may: ["KZ-RU"], countries: ["KZ"], mayCountries: ["RU"],
  },
  {
    shows: "a firm that acts for no state but is dealt with by one",
    title: "瑞典禁止华为参与铁路通信网",
    text: "瑞典电信管理局宣布，禁止华为参与铁路通信网的建设。\n华为说，将向瑞典法院上诉。中国外交部批评瑞典的做法。\n瑞典议会此前通过新的安全法。",
    main: ["CN-SE"], pairs: ["CN-SE"], countries: ["SE", "CN"],
  },
  {
    shows: "a trilateral meeting",
    title: "中日韩外长会谈 同意重启自贸谈判",
    text: "中国、日本和韩国外长星期六会谈，同意重启自贸谈判。\n中方说，中日韩合作符合三国利益。日本外相与韩国外长另外举行了会晤。\n三国领导人峰会可能在明年举行。",
    main: ["CN-JP", "CN-KR", "JP-KR"], pairs: ["CN-JP", "CN-KR", "JP-KR"], countries: ["CN", "JP", "KR"],
  },
  {
    shows: "a long name that begins like another",
    title: "印度尼西亚与巴布亚新几内亚开放陆路口岸",
    text: "印度尼西亚与巴布亚新几内亚开放一处陆路口岸。\n印尼官员说，两国贸易将增长。巴布亚新几内亚总理出席仪式。\n边境居民可以免签往来。",
    main: ["ID-PG"], pairs: ["ID-PG"], countries: ["ID", "PG"],
  },
  {
    shows: "an accusation of spying",
    title: "爱沙尼亚驱逐两名俄外交官",
    text: "爱沙尼亚外交部宣布，驱逐两名俄罗斯外交官，指他们从事间谍活动。\n俄方否认指控，并说将反制。\n俄罗斯驻爱沙尼亚大使被召见。",
    main: ["EE-RU"], pairs: ["EE-RU"], countries: ["EE", "RU"],
  },
  {
    shows: "English: a deal",
    title: "Japan and Kenya sign port deal",
    text: "Japan and Kenya signed a deal on Tuesday to enlarge the port of Mombasa.\nThe Japanese foreign minister met her counterpart in Nairobi. Kenya will repay the loan over thirty years.\nThe US was not involved, officials told us.",
    main: ["JP-KE"], pairs: ["JP-KE"], countries: ["JP", "KE"],
  },
  {
    shows: "English: a domestic story with words that look like countries",
    title: "Turkey farms struggle with feed prices in Ohio",
    text: "Farmers in Ohio who raise turkey for the holidays say feed has become dear.\nOne of them, Chad Miller, told us that he may give up. It is up to us, he said.\nThe China cabinet in his kitchen is older than the farm.",
    main: [], pairs: [], may: [], countries: ["US"], mayCountries: ["TR", "CN", "TD"],
  },
  {
    shows: "the mainland, named as such",
    title: "大陆渔政船驶入金门水域 海巡署驱离",
    text: "两艘大陆渔政船星期一驶入金门水域，海巡署派艇驱离。\n台湾官员说，大陆船只停留了四十分钟。\n陆方没有回应。台湾渔民要求加强护渔。",
    main: ["CN-TW"], pairs: ["CN-TW"], countries: ["CN", "TW"],
  },
  {
    shows: "a headline that opens with one character",
    title: "美再派水文船赴格鲁吉亚",
    text: "美国海军再派一艘水文船前往格鲁吉亚。\n格鲁吉亚国防部说，两国海军将联合测绘海岸。\n美国大使出席了欢迎仪式。",
    main: ["GE-US"], pairs: ["GE-US"], countries: ["US", "GE"],
  },
  {
    shows: "a variant named after a country",
    title: "挪威发现首例秘鲁毒株",
    text: "挪威公共卫生研究所说，西部一所学校发现首例秘鲁毒株。\n患者没有出过国。挪威政府将为邻近学校的学生检测。\n专家说，秘鲁变种传播较快。",
    main: [], pairs: [], countries: ["NO"],
  },
  {
    shows: "a briefing of two items",
    title: "简报：韩国推出电子船票；蒙古处分两名矿业官员",
    text: "韩国港务局推出电子船票，乘客不必再排队。\n蒙古矿业部处分两名官员，指他们收受礼物。\n其他新闻见内页。",
    main: [], pairs: [], countries: ["KR", "MN"],
  },
  {
    shows: "a market report that relations move",
    title: "期铜收跌 智利与秘鲁贸易谈判打击人气",
    text: "期铜星期四收跌百分之二，库存连续三周增加。\n交易员说，智利与秘鲁的贸易谈判也打击人气。\n镍价持稳，锌价上涨。",
    main: [], pairs: [], countries: ["CL", "PE"],
  },
  {
    shows: "a country that is only the cause",
    title: "芬兰因阿曼战事与巴西签署撤侨协议",
    text: "芬兰外交部因阿曼战事与巴西签署撤侨协议，巴西空军将接走两百名芬兰公民。\n芬兰感谢巴西的协助。\n巴西外长说，飞机星期六起飞。",
    main: ["BR-FI"], pairs: ["BR-FI"], may: ["FI-OM", "BR-OM"], countries: ["FI", "BR"], mayCountries: ["OM"],
  },
  {
    shows: "a name that a leader of another country bears",
    title: "美参议员约翰逊吁扩大对墨西哥边境巡逻",
    text: "美国参议员霍华德·约翰逊星期二呼吁扩大对墨西哥边境的巡逻。\n墨西哥外交部说，愿与美国官员会谈。\n参议员约翰逊下周将访问墨西哥。",
    main: ["MX-US"], pairs: ["MX-US"], countries: ["US", "MX"],
  },
  {
    shows: "agents of two countries who act on a third",
    title: "俄伊军机飞近阿塞拜疆边境",
    text: "俄罗斯与伊朗的军机星期五飞近阿塞拜疆边境，阿塞拜疆战机升空。\n阿塞拜疆外交部向俄罗斯提出抗议，也向伊朗大使递交照会。\n俄伊军机半小时后离去。",
    main: ["AZ-RU", "AZ-IR"], pairs: ["AZ-RU", "AZ-IR"], may: ["IR-RU"], countries: ["AZ", "RU", "IR"],
  },
  {
    shows: "leaders of two countries who urge a third",
    title: "法意领导人呼吁突尼斯释放船员",
    text: "法国和意大利领导人联合呼吁突尼斯释放被扣的船员。\n突尼斯说，船员违反了捕鱼规定。法国召见突尼斯大使，意大利也提出抗议。",
    main: ["FR-TN", "IT-TN"], pairs: ["FR-TN", "IT-TN"], may: ["FR-IT"], countries: ["TN", "FR", "IT"],
  },
  {
    shows: "two countries that are the target",
    title: "澳防长促制裁俄伊船厂",
    text: "澳大利亚国防部长要求制裁俄罗斯与伊朗的船厂，指它们改装无人艇。\n俄罗斯说，澳大利亚的指控没有根据。伊朗召见澳大利亚代办。",
    main: ["AU-RU", "AU-IR"], pairs: ["AU-RU", "AU-IR"], may: ["IR-RU"], countries: ["AU", "RU", "IR"],
  },
  {
    shows: "everyday characters side by side",
    title: "丹麦渔民着意加入补贴计划",
    text: "丹麦渔民着意加入补贴计划，报名人数超过预期。\n类似的计划在加拿大和意大利也有过。\n丹麦渔业部说，名额有限。",
    main: [], pairs: [], countries: ["DK"],
  },
  {
    shows: "a platform that is only a means",
    title: "克罗地亚总理在脸书发文谈海岸清洁",
    text: "克罗地亚总理星期天在脸书发文，感谢清理海岸的义工。\n他在脸书直播中说，明年将增加垃圾船。\n克罗地亚环境部说，海滩已经开放。",
    main: [], pairs: [], countries: ["HR"],
  },
  {
    shows: "a firm that another country's exchange delists",
    title: "纽约交易所将中国造纸公司摘牌",
    text: "纽约交易所宣布，将两家中国造纸公司摘牌，因为它们没有交出账目。\n中国证券监管官员批评美国的做法。\n美国监管机构说，账目必须公开。",
    main: ["CN-US"], pairs: ["CN-US"], countries: ["CN", "US"],
  },
  {
    shows: "a domestic story with one sentence on the dealings of others",
    title: "乌拉圭农民要求补贴柴油",
    text: "乌拉圭农民星期三开拖拉机进入首都，要求补贴柴油。\n乌拉圭政府答应会谈。农会主席说，今年大豆歉收。\n农民已经等了两个月。道路大致畅通。\n柴油涨价，与俄罗斯和沙特谈判减产有关。\n乌拉圭财政部说，预算不多。",
    main: [], pairs: [], countries: ["UY"],
  },
  {
    shows: "a town whose name holds a capital's",
    title: "四川金桥镇居民要求修路",
    text: "四川金桥镇居民联名要求修路，镇政府说，明年动工。\n居民说，雨季孩子无法上学。",
    main: [], pairs: [], countries: ["CN"],
  },
  {
    shows: "a topic of talks between two others",
    title: "挪威与芬兰外长讨论叙利亚局势",
    text: "挪威外长星期二访问芬兰，与芬兰外长讨论叙利亚局势。\n芬兰说，两国将共同派出观察员。\n叙利亚的停火已经维持两周。",
    main: ["FI-NO"], pairs: ["FI-NO"], may: ["FI-SY", "NO-SY"], countries: ["NO", "FI"], mayCountries: ["SY"],
  },
  {
    shows: "a country that only describes another's firm",
    title: "瑞士制裁与白俄罗斯交易的塞浦路斯银行",
    text: "瑞士政府宣布，制裁两家与白俄罗斯交易的塞浦路斯银行。\n塞浦路斯财政部对瑞士的决定表示遗憾。\n瑞士说，银行违反了瑞士的规定。",
    main: ["CH-CY"], pairs: ["CH-CY"], may: ["BY-CH", "BY-CY"], countries: ["CH", "CY"], mayCountries: ["BY"],
  },
  {
    shows: "a means of dealings with another",
    title: "葡萄牙警方通过冰岛服务器监听智利毒贩",
    text: "葡萄牙警方承认，去年通过冰岛的服务器监听智利毒贩。\n智利外交部向葡萄牙提出抗议，召见葡萄牙大使。\n葡萄牙说，监听是合法的。",
    main: ["CL-PT"], pairs: ["CL-PT"], may: ["IS-PT", "CL-IS"], countries: ["PT", "CL"], mayCountries: ["IS"],
  },
  {
    shows: "a ranking",
    title: "丹麦在幸福指数排名中首次超越芬兰",
    text: "最新公布的幸福指数显示，丹麦排名首次超越芬兰，居世界第一位。\n研究者说，丹麦人对邻里的信任最高，芬兰人其次。\n调查每年进行一次。",
    main: [], pairs: [], countries: ["DK", "FI"],
  },
  {
    shows: "a collective in the headline, whose members the lead names",
    title: "非洲四国外长访问乍得 商讨粮援",
    text: "加纳、多哥、贝宁和尼日尔的外长星期二访问乍得，商讨粮食援助。\n乍得总理会见了各位外长，并签署协议。\n粮食将在下个月运到。",
    main: ["GH-TD", "TD-TG", "BJ-TD", "NE-TD"], pairs: ["GH-TD", "TD-TG", "BJ-TD", "NE-TD"], countries: ["TD", "GH", "TG", "BJ", "NE"],
  },
  {
    shows: "people of one country in a city of another",
    title: "悉尼尼泊尔人集会 呼吁恢复选举",
    text: "尼泊尔人星期天在悉尼集会，呼吁恢复推迟的选举。\n组织者说，尼泊尔的选举已经推迟两次。\n尼泊尔内政部说，选举将在雨季以后举行。",
    main: [], pairs: [], may: ["AU-NP"], countries: ["NP"], mayCountries: ["AU"],
  },
  {
    shows: "a market at the end of a headline",
    title: "等待美国利率会议 港股低开",
    text: "港股星期四低开，投资者等待美国的利率会议。\n分析师说，中国的数据好于预期。\n成交额为八百亿港元。",
    main: [], pairs: [], countries: [], mayCountries: ["CN", "US"],
  },
  {
    shows: "words in which the name of another country stands by chance",
    title: "越来越多外国军人离开马里",
    text: "马里政府说，越来越多外国军人离开该国，该国军方将接管营地。\n马里东北部的营地已经清空。\n参加国应在年底以前运走车辆。",
    main: [], pairs: [], countries: ["ML"],
  },
  {
    shows: "two countries that are the topic of a headline",
    title: "挪威-冰岛：谁的鳕鱼",
    text: "今年的鳕鱼来得晚。\n挪威渔民说，配额太小。冰岛渔民说，配额太大。\n挪威与冰岛的谈判没有结果，两国的渔船在同一片海域捕鱼。冰岛外长将访问挪威。",
    main: ["IS-NO"], pairs: ["IS-NO"], countries: ["NO", "IS"],
  },
  {
    shows: "two that meet in the seat of a third",
    title: "加纳与多哥外长赴开罗商讨渔界",
    text: "加纳和多哥的外长星期二抵达开罗，商讨两国的渔界。\n加纳说，渔界应当沿中线划定。多哥说，愿意继续与加纳谈判。\n埃及外长在机场迎接两位外长。",
    main: ["GH-TG"], pairs: ["GH-TG"], may: ["EG-GH", "EG-TG"], countries: ["GH", "TG"], mayCountries: ["EG"],
  },
  {
    shows: "an embassy, whose host is no side",
    title: "智利驻芬兰使馆斥秘鲁总理歪曲渔约",
    text: "智利驻芬兰大使馆星期三发表声明，斥责秘鲁总理歪曲渔约。\n秘鲁总理此前接受芬兰报纸专访，批评智利渔船越界。\n智利要求秘鲁收回言论。秘鲁外交部说，智利渔船确实越界。",
    main: ["CL-PE"], pairs: ["CL-PE"], may: ["CL-FI", "FI-PE"], countries: ["CL", "PE"], mayCountries: ["FI"],
  },
  {
    shows: "topics of what two others do",
    title: "挪威和巴西承诺在水产、叙利亚、也门和其他问题上进行合作",
    text: "挪威和巴西星期一发表联合声明，承诺加强合作。\n两国总理会谈两小时，签署了水产协议。巴西将向挪威出口饲料。\n声明也提到叙利亚和也门的停火。",
    main: ["BR-NO"], pairs: ["BR-NO"], may: ["NO-SY", "BR-SY", "NO-YE", "BR-YE"], countries: ["NO", "BR"], mayCountries: ["SY", "YE"],
  },
  {
    shows: "a study made in another country",
    title: "丹麦研究：蒙古草场退化加快",
    text: "丹麦一所大学公布研究，蒙古的草场退化加快。\n研究者比较了三十年的卫星图像。蒙古南部的草场退化最严重。\n蒙古环境部说，将限制羊群的数目。蒙古牧民要求补贴。",
    main: [], pairs: [], may: [], countries: ["MN"], mayCountries: ["DK"],
  },
  {
    shows: "a verb between two and what they do with each other",
    title: "冰岛总理与智利总统拟于周四通电话",
    text: "冰岛政府说，冰岛总理与智利总统拟于周四通电话。\n两人将讨论地热合作。",
    main: ["CL-IS"], pairs: ["CL-IS"], countries: ["IS", "CL"],
  },
];
