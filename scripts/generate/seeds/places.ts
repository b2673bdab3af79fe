import type {Tongue} from "./words.js";

/** A country as each language calls it, in the order of `tongues`. */
export type Place = readonly [zh: string, ja: string, en: string, de: string, vi: string, ru: string, ar: string];

const tongues: readonly Tongue[] = ["zh", "ja", "en", "de", "vi", "ru", "ar"];

export const places: readonly [Place, ...Place[]] = [
  ["中国", "中国", "China", "China", "Trung Quốc", "Китай", "الصين"],
  ["美国", "アメリカ", "United States", "USA", "Mỹ", "США", "الولايات المتحدة"],
  ["俄罗斯", "ロシア", "Russia", "Russland", "Nga", "Россия", "روسيا"],
  ["越南", "ベトナム", "Vietnam", "Vietnam", "Việt Nam", "Вьетнам", "فيتنام"],
  ["德国", "ドイツ", "Germany", "Deutschland", "Đức", "Германия", "ألمانيا"],
  ["法国", "フランス", "France", "Frankreich", "Pháp", "Франция", "فرنسا"],
  ["日本", "日本", "Japan", "Japan", "Nhật Bản", "Япония", "اليابان"],
  ["印度", "インド", "India", "Indien", "Ấn Độ", "Индия", "الهند"],
  ["巴西", "ブラジル", "Brazil", "Brasilien", "Brasil", "Бразилия", "البرازيل"],
  ["埃及", "エジプト", "Egypt", "Ägypten", "Ai Cập", "Египет", "مصر"],
  ["乌克兰", "ウクライナ", "Ukraine", "Ukraine", "Ukraina", "Украина", "أوكرانيا"],
  ["泰国", "タイ", "Thailand", "Thailand", "Thái Lan", "Таиланд", "تايلاند"],
  ["澳大利亚", "オーストラリア", "Australia", "Australien", "Úc", "Австралия", "أستراليا"],
  ["肯尼亚", "ケニア", "Kenya", "Kenia", "Kenya", "Кения", "كينيا"],
  ["智利", "チリ", "Chile", "Chile", "Chile", "Чили", "تشيلي"],
  ["挪威", "ノルウェー", "Norway", "Norwegen", "Na Uy", "Норвегия", "النرويج"],
];

export function nameOf(place: Place, tongue: Tongue): string {
  return place[tongues.indexOf(tongue)] ?? place[0];
}
