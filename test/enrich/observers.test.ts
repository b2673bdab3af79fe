import {expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createReader} from "../../src/enrich/geography.js";
import type {Outlet} from "../../src/model/outlet.js";

const outlet: Outlet = {id: "abendblatt", name: "柏林晚报", hosts: [], country: "DE", language: "zh", timeZone: "UTC"};
const see = createReader({countries, aliases});
const read = (title: string) => see({title, text: "", captions: [], outlet, day: "2021-05-04", language: "zh"});

test.each([
  ["智利学者：秘鲁毁林", ["CL"], ["PE"]],
  ["英媒：秘鲁毁林", ["GB"], ["PE"]],
  ["智利智库：智利与秘鲁毁林", ["CL"], ["CL", "PE"]],
  ["智利外长：秘鲁毁林", [], ["CL", "PE"]],
  ["秘鲁驱逐智利学者", [], ["PE", "CL"]],
])("sets apart who only observes: %s", (title, observers, named) => {
  const seen = read(title);
  expect(seen.observers).toEqual(observers);
  expect(seen.sentences[0]?.mentions.map(({code}) => code)).toEqual(named);
});
