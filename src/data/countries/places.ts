/** Places that are no side of a pair; `side` is the government that conducts their foreign relations. Hand-kept. */

import {sourced, type Place} from "../../model/country.js";

export const places: readonly Place[] = [
  {code: "HK", side: "CN", names: {"zh-Hans": "香港", "zh-Hant": "香港", en: "Hong Kong"}},
  {code: "MO", side: "CN", names: {"zh-Hans": "澳门", "zh-Hant": "澳門", en: "Macao"}},
  {code: "CN-XZ", side: "CN", names: {"zh-Hans": "西藏", "zh-Hant": "西藏", en: "Tibet"}},
  {code: "CN-XJ", side: "CN", names: {"zh-Hans": "新疆", "zh-Hant": "新疆", en: "Xinjiang"}},
  {code: "UA-43", side: null, names: {"zh-Hans": "克里米亚", "zh-Hant": "克里米亞", en: "Crimea"}},
  {code: "GB-SCT", side: "GB", names: {"zh-Hans": "苏格兰", "zh-Hant": "蘇格蘭", en: "Scotland"}},
  {code: "GB-WLS", side: "GB", names: {"zh-Hans": "威尔士", "zh-Hant": "威爾斯", en: "Wales"}},
  {code: "GB-NIR", side: "GB", names: {"zh-Hans": "北爱尔兰", "zh-Hant": "北愛爾蘭", en: "Northern Ireland"}},
  {code: "GB-ENG", side: "GB", names: {"zh-Hans": "英格兰", "zh-Hant": "英格蘭", en: "England"}},
  {code: "IN-JK", side: null, names: {"zh-Hans": "克什米尔", "zh-Hant": "喀什米爾", en: "Kashmir"}},
  {code: "SO-SL", side: null, names: {"zh-Hans": "索马里兰", "zh-Hant": "索馬利蘭", en: "Somaliland"}},
  {code: "GE-AB", side: null, names: {"zh-Hans": "阿布哈兹", "zh-Hant": "阿布哈茲", en: "Abkhazia"}},
  {code: "IQ-KR", side: null, names: {"zh-Hans": "库尔德斯坦", "zh-Hant": "庫德斯坦", en: "Kurdistan"}},
];

export const placeAliases = sourced("usage", [
  {code: "HK", kind: "place", text: "香港|林郑月娥|林郑|李家超|港府|港警|港人|港媒|港版|港区|中联办|黄之锋|罗冠聪"},
  {code: "HK", kind: "place", text: "邹幸彤|许智峯|许智峰|李柱铭|何君尧|戴耀廷|梁天琦|梁颂恒|曾国卫|刘慧卿|黎智英|苹果日报|周庭|九龙|旺角|铜锣湾|中环|Hong Kong|Hongkong"},
  {code: "MO", kind: "place", text: "澳门|贺一诚|Macau|Macao"},
  {code: "CN-XZ", kind: "place", text: "西藏|图博|达赖喇嘛|达赖|藏人|藏族|Tibet|Tibetan|Tibetans|Dalai Lama"},
  {code: "CN-XJ", kind: "place", text: "新疆|东突厥斯坦|Xinjiang|Uyghur|Uyghurs|Uighur|Uighurs"},
  {code: "UA-43", kind: "place", text: "克里米亚|克里米亚半岛|克里木|克里米亚共和国|Crimea"},
  {code: "GB-SCT", kind: "place", text: "苏格兰|Scotland|Scottish"},
  {code: "GB-WLS", kind: "place", text: "威尔士|威尔斯|Wales|Welsh"},
  {code: "GB-NIR", kind: "place", text: "北爱尔兰|北爱|Northern Ireland"},
  {code: "GB-ENG", kind: "place", text: "英格兰|England"},
  {code: "IN-JK", kind: "place", text: "克什米尔|喀什米尔|Kashmir"},
  {code: "SO-SL", kind: "place", text: "索马里兰|索马利兰|Somaliland"},
  {code: "GE-AB", kind: "place", text: "阿布哈兹|阿布哈兹共和国|Abkhazia"},
  {code: "IQ-KR", kind: "place", text: "库尔德斯坦|库德斯坦|Kurdistan"},
]);

/** ISO codes of territories whose foreign relations another country conducts. */
export const dependencies: Readonly<Record<string, string>> = {
  HK: "CN", MO: "CN", GL: "DK", FO: "DK", AX: "FI", PR: "US", GU: "US", VI: "US", AS: "US", MP: "US", UM: "US",
  BM: "GB", KY: "GB", VG: "GB", TC: "GB", GI: "GB", FK: "GB", MS: "GB", AI: "GB", SH: "GB", IO: "GB", GS: "GB",
  PN: "GB", IM: "GB", JE: "GB", GG: "GB", NC: "FR", PF: "FR", GP: "FR", MQ: "FR", GF: "FR", RE: "FR", YT: "FR",
  PM: "FR", WF: "FR", BL: "FR", MF: "FR", TF: "FR", AW: "NL", CW: "NL", SX: "NL", BQ: "NL", SJ: "NO", BV: "NO",
  NF: "AU", CX: "AU", CC: "AU", HM: "AU", TK: "NZ",
};
