import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {readDate} from "../../syntax/written-date.js";
import {destination} from "./link.js";

/** What a line above or below a text says of where that stood. */
export type Origin = {readonly publishers?: readonly Written[]; readonly dates?: readonly WrittenDate[]; readonly addresses?: readonly Written[]};

/** Reads the line that a messenger, a paper or a clipper sets above a text; `null` for any other. */
export function readOrigin(line: string, place: Place): Origin | null {
  return readCopied(line, place) ?? readPrinted(line, place) ?? readConverted(line, place);
}

/** `海边灯塔, [12.03.24 15:20]`: what Telegram writes above a message that is copied. */
const copied = /^(.{1,60}), \[(\d{1,2}[./]\d{1,2}[./])(\d{4}|\d{2}),? (\d{1,2}:\d{2}(?::\d{2})?)\]:?$/;

/** Whether a line is the one above a copied message. */
export function isAboveMessage(line: string): boolean {
  return copied.test(line.trim());
}

function readCopied(line: string, place: Place): Origin | null {
  const [, name = "", day = "", year = "", time = ""] = copied.exec(line) ?? [];
  const value = `${day}${year.length === 2 ? "20" : ""}${year} ${time}`;
  return readDate(value) ? {publishers: [{value: name, place}], dates: [{from: "date-line", value, place}]} : null;
}

/** `《海港日报》（2024年06月20日 第03版）`: the paper in which a text was printed. */
const printed = /^[（(【]?\s?《([^《》]{2,20})》\s?[（(]?\s?(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)(?:\s?星期[一二三四五六日天])?[\s，,]{0,3}(?:第?\s?[\dA-Z]{1,4}\s?版[^。！？]{0,12})?\s?[）)】]{0,2}$/;

/** Reads the line that names paper and day; it may stand below a text, too. */
export function readPrinted(line: string, place: Place): Origin | null {
  const [, name = "", day = ""] = printed.exec(line) ?? [];
  return readDate(day) ? {publishers: [{value: name, place}], dates: [{from: "date-line", value: day, place}]} : null;
}

/** `本文由 [简悦 SimpRead](…) 转码， 原文地址 [harbour.example](https://…)`, which a clipper writes above what it keeps. */
const converted = /^本文由\s?.{1,100}(?:转码|轉碼|剪藏|采集|採集|保存|生成)[，,。]?\s{0,3}原文(?:地址|链接|連結)\s?[:：]?\s?(?:\[[^\]]{0,200}\]\()?(https?:\/\/[^\s()<>]{1,2000})\)?$/;

function readConverted(line: string, place: Place): Origin | null {
  const [, address] = converted.exec(line) ?? [];
  return address === undefined ? null : {addresses: [{value: destination(address), place}]};
}
