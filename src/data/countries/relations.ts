/** Words that tell dealings between two countries from two countries that merely stand side by side. Hand-kept. */

import type {AliasTables} from "../../model/country.js";

export const relations: AliasTables["relations"] = {
  dealings: "针对|口岸|免签|互免|通商|通航|直航|表态|访问|出访|到访|访|来访|回访|国事访问|会谈|会晤|会见|会面|通话|通电话"
    + "|致电|峰会|签署|签订|协议|协定|条约|备忘录|声明|联合声明|制裁|关系|建交|断交|复交|邦交|外交|大使|大使馆|使馆"
    + "|领事馆|使节|代表处|贸易|双边贸易|关税|加税|出口|进口|顺差|逆差|合作|伙伴|冲突|边境|边界|战争|开战|停火|入侵"
    + "|侵略|进攻|攻击|袭击|空袭|轰炸|炮击|击落|击沉|援助|军援|支援|支持|协助|抗议|谴责|指责|批评|批|斥|抨击|指控"
    + "|控|控告|起诉|警告|威胁|反对|反驳|驳斥|回应|呼吁|敦促|要求|施压|压力|引渡|遣返|驱逐|间谍|谍|窃取|网攻|黑客"
    + "|干预|干涉|渗透|投资|收购|并购|禁令|禁止|封杀|排除|禁|抵制|军售|售武|武器|采购|购买|军演|演习|联合演习|部署"
    + "|驻军|撤军|谈判|磋商|对话|斡旋|联盟|结盟|同盟|盟友|盟国|对抗|抗衡|抗|竞争|争端|争议|纠纷|摩擦|交恶|移民|难民"
    + "|签证|入境|旅客|航班|停飞|通关|边检|收容|庇护|承认|报复|反制|挑衅|统一|主权|领土|捐赠|捐|疫苗|正常化|和解"
    + "|合约|供应|输出|输入|贷款|债务|主席国|殖民|道歉|赔偿|追责|召见|召回|扣押|逮捕|拘捕|拘押|关押|释放|悬赏|监视"
    + "|窃听|担忧|不满|威慑|遏制|围堵|牵制|侦察|巡航|航行|军舰|越境|越界|进入|争夺|两国|双方|双边|造访|走访|判决"
    + "|定罪|判刑|通缉|绑架|劫持|处决|杀害|刺杀|列为|中断|暂断|断航|移居|投奔|逃往|逃离|流亡|派出|派遣|增派|出兵"
    + "|参与|建设|扩建|兴建|援建|供货|订购|引进|进驻|驻|租借|求助|搜寻|调查|审判|拦截|跟踪|尾随|侵犯|侵扰|扰|越过"
    + "|闯入|逼近|飞越|试射|发射|感谢|慰问|祝贺|致函|拉拢|靠拢|疏远|打压|压制|违反|破裂|留学|前往|抵达|撤侨|撤离"
    + "|归还|转运|出售|卖|合同|天然气|供应链|互设|挺|惹怒|激怒|操纵|抗击|压垮|暂停|叫停|中止|终止|废除|应对|邀|联手"
    + "|连手|携手|共同|联合|共建|友好|友谊|援|阻|阻止|邀请|脱离|脱钩|visit|visits|visited|talks|summit|met|meets"
    + "|meeting|deal|treaty|agreement|sanction|sanctions|sanctioned|tariff|tariffs|trade|export|exports|import"
    + "|imports|relations|ties|embassy|ambassador|border|war|invasion|invaded|attack|attacks|strike|strikes|aid"
    + "|accused|accuses|accuse|condemned|condemns|warned|warns|extradition|extradite|deport|spy|spies|spying"
    + "|alliance|ally|allies|dispute|tensions|diplomatic|diplomats|between|against|bilateral|cooperation|troops",
  bonds: "关系|双边|边境|边界|峰会|会谈|会晤|冲突|战争|同盟|联盟|协议|协定|条约|合作|贸易|摩擦|争端|对话|谈判|建交"
    + "|断交|外长会|防长会|领导人|首脑|元首|停火|边防|磋商|对抗|竞争|博弈|角力|较劲|脱钩|紧张|互|签署|签订|友好"
    + "|友谊|接壤|交界|交恶|和解|正常化|之间|之战|之争|矛盾|对峙|结盟|结伴|交火|联合|联手|携手|军演|通话|邦谊|邦交"
    + "|外交关系|战略|投资|经贸|海峡|铁路|班列|货币|两军|两地|情谊|relations|ties|talks|trade|war|border|tensions"
    + "|summit|conflict|rivalry|alliance",
  deeds: "谴责|指控|指责|批评|制裁|警告|敦促|呼吁|抗议|控|批|斥|攻击|空袭|要求|吁|促|施压|反对|支持|阻止|阻|拒绝|拒"
    + "|禁止|禁|封锁|抵制|袭击|轰炸|入侵|出兵|暂停|暂断|中止|拟|应对|承认|援助|声援|挺|协助|访问|访|参与|介入|投资"
    + "|收购|呼|condemn|condemned|accuse|accused|sanction|sanctioned|warn|warned|urge|urged",
  mediation: "斡旋|调解|调停|居中协调|见证下|主持下|促成|牵线|撮合|穿针引线|主办|东道主|brokered|mediated|mediator|hosted",
  roundups: "新闻联播|文字版|国际要闻|今日要闻|要闻简报|新闻简报|一周要闻|一周新闻|每周新闻|本周新闻|一周综述|一周回顾"
    + "|新闻盘点|新闻早报|新闻晚报|早知道|新闻摘要|新闻早班车|报摘|热点新闻|快讯汇总|简讯|世界简报|国际简报|roundup"
    + "|news briefing|news digest|news in brief|week in review",
  home: "我国|我外交部|我政府|我方|我军|我驻",
};
