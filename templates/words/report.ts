import {row, type Names} from "../../src/model/language.js";

/** Words of the report. */
export const reportWords = {
  // Report
  "report-lead": row(
    "种子文件夹中的每份文件在此恰好出现一次：成了哪篇文章，读作哪种格式，整理时作了哪些取舍。",
    "種子資料夾中的每份檔案在此恰好出現一次：成了哪篇文章，讀作哪種格式，整理時作了哪些取捨。",
    "Every file of the seed folder stands here exactly once: what it became, how it was read, what was left out.",
  ),
  "outcome": row("结果", "結果", "Outcome"),
  "rules": row("规则", "規則", "Rules"),
  "report-parts": row("按结果和规则查看", "按結果和規則檢視", "By outcome and by rule"),
  "seeds": row("文件", "檔案", "Files"),
  "articles": row("文章", "文章", "Articles"),
  "refused": row("未收录", "未收錄", "Refused"),
  "warnings": row("警告", "警告", "Warnings"),
  "errors-and-warnings": row("错误与警告", "錯誤與警告", "Errors and warnings"),
  "notes": row("说明", "說明", "Notes"),
  "left-out": row("剔除", "剔除", "Left out"),
  "ignored": row("略过", "略過", "Passed over"),
  "duplicate-files": row("重复", "重複", "Duplicates"),
  "version-files": row("其他版本", "其他版本", "Versions"),
  "undated-articles": row("日期不详", "日期不詳", "Undated"),
  "report-table": row("每份文件的去向", "每份檔案的去向", "What became of each file"),
  "whole-report": row("整份报告（JSON）", "整份報告（JSON）", "The whole report (JSON)"),
  "outcome-article": row("一篇文章", "一篇文章", "article"),
  "outcome-articles": row("多篇文章", "多篇文章", "articles"),
  "outcome-duplicate": row("重复", "重複", "duplicate"),
  "outcome-version": row("另一版本", "另一版本", "version"),
  "outcome-refused": row("未收录", "未收錄", "refused"),
  "severity-error": row("错误", "錯誤", "error"),
  "severity-warning": row("警告", "警告", "warning"),
  "severity-note": row("说明", "說明", "note"),
  "no-format": row("未识别", "未識別", "not recognised"),
} as const satisfies Record<string, Names>;
