import {row, type Names} from "../../src/model/language.js";

/** Words of charts, calendars and tables that are pictures; `words` holds them with all others. */
export const pictureWords = {
  // Calendars, Monday first
  "weekday-1": row("一", "一", "Mo"),
  "weekday-2": row("二", "二", "Tu"),
  "weekday-3": row("三", "三", "We"),
  "weekday-4": row("四", "四", "Th"),
  "weekday-5": row("五", "五", "Fr"),
  "weekday-6": row("六", "六", "Sa"),
  "weekday-7": row("日", "日", "Su"),
  "weekday-name-1": row("星期一", "星期一", "Monday"),
  "weekday-name-2": row("星期二", "星期二", "Tuesday"),
  "weekday-name-3": row("星期三", "星期三", "Wednesday"),
  "weekday-name-4": row("星期四", "星期四", "Thursday"),
  "weekday-name-5": row("星期五", "星期五", "Friday"),
  "weekday-name-6": row("星期六", "星期六", "Saturday"),
  "weekday-name-7": row("星期日", "星期日", "Sunday"),
  "calendar": row("日历", "日曆", "Calendar"),

  // Charts
  "over-time": row("文章与时间", "文章與時間", "Articles over time"),
  "over-time-months": row(
    "{first}至{last}每月的文章数，最多的一个月有 {most} 篇。",
    "{first}至{last}每月的文章數，最多的一個月有 {most} 篇。",
    "Articles a month from {first} to {last}; at most {most} in one month.",
  ),
  "over-time-years": row(
    "{first}至{last}每年的文章数，最多的一年有 {most} 篇。",
    "{first}至{last}每年的文章數，最多的一年有 {most} 篇。",
    "Articles a year from {first} to {last}; at most {most} in one year.",
  ),
  "pair-matrix": row(
    "文章最多的国家和地区两两之间的篇数",
    "文章最多的國家和地區兩兩之間的篇數",
    "Articles between the countries and territories that have most",
  ),
  "outlet-matrix": row("文章最多的媒体在各个时期的篇数", "文章最多的媒體在各個時期的篇數", "Articles over time of the outlets that have most"),
  "trend-months": row("小图：{first}至{last}每月的篇数", "小圖：{first}至{last}每月的篇數", "Small charts: articles a month, {first} to {last}"),
  "trend-years": row("小图：{first}至{last}每年的篇数", "小圖：{first}至{last}每年的篇數", "Small charts: articles a year, {first} to {last}"),
  "map-pairs": row("国家/地区对的地图", "國家/地區對的地圖", "Map of country pairs"),
  "map-countries": row("国家/地区的地图", "國家/地區的地圖", "Map of countries and territories"),
  "map-how": row(
    "世界地图，画出文章最多的 {count} 项；越粗、越大，文章越多。",
    "世界地圖，畫出文章最多的 {count} 項；越粗、越大，文章越多。",
    "A map of the world with the {count} that have most articles: the thicker or larger, the more.",
  ),
  "map-note": row(
    "地图只画陆地，不画任何边界。圆点和弧线的位置取自 Natural Earth（公有领域），只为辨认，不代表对归属的看法。",
    "地圖只畫陸地，不畫任何邊界。圓點和弧線的位置取自 Natural Earth（公有領域），只為辨認，不代表對歸屬的看法。",
    "The map shows land and no borders. Where dots and arcs stand is taken from Natural Earth (public domain) and is no view on whose a place is.",
  ),
  "place-count": row("{name}：{count} 篇", "{name}：{count} 篇", "{name}: {count}"),
  "as-table": row("看成表格", "看成表格", "As a table"),
  "bar": row("{date}：{count} 篇", "{date}：{count} 篇", "{date}: {count}"),
} as const satisfies Record<string, Names>;
