import {readFile} from "node:fs/promises";
import {languages} from "../model/language.js";
import {defaults, type Settings} from "../model/settings.js";
import {WrongUse} from "../model/wrong-use.js";

type Check = {readonly expected: string; holds(value: unknown): boolean};

const oneOf = (values: readonly string[]): Check => ({
  expected: `one of ${values.map((value) => `\`${value}\``).join(", ")}`,
  holds: (value) => typeof value === "string" && values.includes(value),
});

const checks: Readonly<Record<keyof Settings, Check>> = {
  title: {expected: "a text", holds: (value) => typeof value === "string" && value.trim() !== ""},
  url: {expected: "an http address", holds: (value) => typeof value === "string" && /^https?:\/\/\S+$/.test(value)},
  language: oneOf(languages),
  timeZone: {expected: "an IANA time zone such as `Asia/Shanghai`", holds: isTimeZone},
  images: oneOf(["ask", "load", "never"]),
  feedText: oneOf(["lead", "full"]),
  tombstones: {expected: "`true` or `false`", holds: (value) => typeof value === "boolean"},
  pairSide: {expected: "codes with the codes that stand in pairs for them, such as `HK:CN,EU:none`", holds: arePairSides},
};

/** The settings: key `archive` of `package.json`, overridden by `--set name=value`. Throws `WrongUse` for what is not one. */
export async function readSettings(set: readonly string[], packagePath = "package.json"): Promise<Settings> {
  const {archive = {}} = JSON.parse(await readFile(packagePath, "utf8")) as {archive?: Record<string, unknown>};
  const given: Record<string, unknown> = {...archive, ...Object.fromEntries(set.map(assignment))};
  if (typeof given.pairSide === "string") given.pairSide = pairSidesOf(given.pairSide);
  for (const [name, value] of Object.entries(given)) checkSetting(name, value);
  return {...defaults, ...given, pairSide: {...defaults.pairSide, ...(given.pairSide as Settings["pairSide"] | undefined)}};
}

function assignment(text: string): [string, string | boolean] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new WrongUse(`Found \`--set ${text}\`; expected \`--set name=value\`.`);
  const isSwitch = typeof (defaults as Readonly<Record<string, unknown>>)[name] === "boolean";
  return [name, isSwitch && /^(?:true|false)$/.test(value) ? value === "true" : value];
}

function checkSetting(name: string, value: unknown): void {
  const check = Object.hasOwn(checks, name) ? checks[name as keyof Settings] : undefined;
  if (!check) {
    throw new WrongUse(`Found the unknown setting \`${name}\`; expected one of ${Object.keys(checks).map((key) => `\`${key}\``).join(", ")}.`);
  }
  if (!check.holds(value)) throw new WrongUse(`Found the setting \`${name}=${String(value)}\`; expected ${check.expected}.`);
}

/** `HK:HK,EU:none` as `{HK: "HK", EU: null}`. */
function pairSidesOf(text: string): unknown {
  return Object.fromEntries(text.split(",").map((row) => {
    const [code = "", side = ""] = row.split(":");
    return [code, side === "none" ? null : side];
  }));
}

function arePairSides(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(([code, side]) => isCode(code) && (side === null || isCode(side)));
}

function isCode(value: unknown): boolean {
  return typeof value === "string" && /^[A-Z]{2}$/.test(value);
}

function isTimeZone(value: unknown): boolean {
  try {
    if (typeof value !== "string") return false;
    new Intl.DateTimeFormat("en", {timeZone: value});
    return true;
  } catch {
    return false;
  }
}
