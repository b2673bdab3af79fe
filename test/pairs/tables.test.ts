import {describe, expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {sources} from "../../src/data/countries/sources.js";
import {countries} from "../../src/data/countries/names.js";
import type {AliasKind} from "../../src/model/country.js";
import {fold} from "../../src/text/fold.js";

const codes = new Set(countries.map(({code}) => code));
const places = new Set(aliases.places.map(({code}) => code));
const short: ReadonlySet<AliasKind> = new Set(["abbreviation", "weak", "tail"]);
const silent: ReadonlySet<AliasKind> = new Set(["blocker", "word"]);
const spellings = aliases.rows.flatMap((row) => row.text.split("|").map((text) => ({...row, text})));

describe("the country table", () => {
  test("has all 249 codes of ISO 3166-1, XK and EU", () => {
    expect(countries).toHaveLength(251);
    expect(codes.size).toBe(251);
    for (const code of ["AF", "BQ", "EU", "HK", "SS", "TW", "XK", "ZW"]) expect(codes).toContain(code);
  });

  test("uses the short names", () => {
    const hongKong = countries.find(({code}) => code === "HK");
    expect(hongKong?.names).toEqual({"zh-Hans": "香港", "zh-Hant": "香港", en: "Hong Kong"});
  });
});

describe("the alias tables", () => {
  test("name only countries, places and organisations that exist", () => {
    const strange = aliases.rows.filter(({code, kind}) => {
      if (kind === "organisation") return code === "" || codes.has(code) && code !== "AL";
      if (silent.has(kind)) return code !== "";
      if (kind === "pair" || kind === "joint") return code.split("-").some((side) => !codes.has(side));
      return !codes.has(code) && !places.has(code);
    });
    expect(strange).toEqual([]);
  });

  test("say of every row where it is from", () => {
    expect(aliases.rows.filter(({source}) => !Object.hasOwn(sources, source))).toEqual([]);
    expect(new Set(aliases.rows.map(({source}) => source))).toEqual(new Set(Object.keys(sources)));
  });

  test("keep years for those alone whose office is their source", () => {
    expect(aliases.rows.filter(({from, to, source}) => source !== "office" && (from !== undefined || to !== undefined))).toEqual([]);
    expect(aliases.rows.filter(({kind, source}) => kind === "leader" && source !== "office")).toEqual([]);
  });

  test("have no empty spelling, and one character only in abbreviations", () => {
    expect(spellings.filter(({text}) => text.trim() !== text || text === "")).toEqual([]);
    expect(spellings.filter(({text, kind}) => short.has(kind) !== ([...text].length === 1))).toEqual([]);
  });

  test("never give a full name to two countries, but for the two Congos", () => {
    const owners = new Map<string, Set<string>>();
    for (const {text, kind, code} of spellings) {
      if (kind === "name") owners.set(fold(text), (owners.get(fold(text)) ?? new Set()).add(code));
    }
    expect([...owners].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual(["刚果"]);
  });

  test("have years that run forward", () => {
    expect(aliases.rows.filter(({from, to}) => from !== undefined && to !== undefined && from > to)).toEqual([]);
  });

  test("give every country a name in English and in Chinese that is not a blocker's", () => {
    const blocked = new Set(spellings.filter(({kind}) => kind === "blocker").map(({text}) => fold(text)));
    const lost = countries.filter(({names}) => Object.values(names).some((name) => blocked.has(fold(name))));
    expect(lost).toEqual([]);
  });

  const large = "AR AU BR CA CN DE EG ES FR GB ID IL IN IR IT JP KP KR MM MX MY NL NZ PH PK PL PS RU SA SG TH TR TW UA US VA VE VN ZA".split(" ");

  test.each(large)("know who spoke for %s in every year from 1990", (code) => {
    const rows = aliases.rows.filter((row) => row.kind === "leader" && row.code === code);
    const years = Array.from({length: 37}, (_, nth) => 1990 + nth);
    expect(years.filter((year) => !rows.some(({from = 0, to = 9999}) => from <= year && year <= to))).toEqual([]);
  });

  test("know the seat or a city of every state", () => {
    const seats = new Set(aliases.rows.filter(({kind}) => kind === "capital" || kind === "venue" || kind === "city").map(({code}) => code));
    // where there is no seat, or it has the name of the state, or of a town or person that is known better
    const same = ["AQ", "BV", "DJ", "EH", "EU", "GT", "HM", "IO", "KW", "LU", "MC", "NR", "SC", "SG", "SM", "UM", "VA", "VC"];
    const lost = countries.filter(({code}) => !seats.has(code) && aliases.dependencies[code] === undefined && !same.includes(code));
    expect(lost.map(({code}) => code)).toEqual([]);
  });
});
