import {expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createReader} from "../../src/enrich/geography.js";

const outlet = {id: "abendblatt", name: "柏林晚报", hosts: [], country: "DE", language: "zh", timeZone: "UTC"};
const see = createReader({countries, aliases});

/** How much a headline tells of Chile and Finland. */
function told(title: string): number {
  return see({title, text: "", captions: [], outlet, day: "2021-05-04", language: "zh"}).pairs.find(({code}) => code === "CL-FI")?.told.title ?? 0;
}

test("a headline whose second clause begins with what the first one's party urges tells of the two as one clause would", () => {
  expect(told("智利大使致函施压 要求芬兰议员取消访越行")).toBe(told("智利大使要求芬兰议员访问"));
  expect(told("智利大使致函施压 芬兰议员取消访越行")).toBeLessThan(0.5);
});
