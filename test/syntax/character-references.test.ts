import {describe, expect, test} from "vitest";
import {decodeHTML, decodeHTMLAttribute, decodeHTMLStrict} from "../../src/syntax/character-references.js";
import {parseHtml} from "../../src/syntax/html.js";

const nines = "9".repeat(400);
const zeros = "0".repeat(400);

describe.each([["decodeHTML", decodeHTML], ["decodeHTMLAttribute", decodeHTMLAttribute], ["decodeHTMLStrict", decodeHTMLStrict]] as const)("%s", (_, decode) => {
  test.each([
    ["&#26032;&#x805E;&amp;", "新聞&"],
    [`甲&#${nines};乙`, "甲\ufffd乙"],
    [`甲&#x${nines};乙`, "甲\ufffd乙"],
    [`&#${zeros}65;&#x${zeros}41;`, "AA"],
    [`&#${zeros};`, "\ufffd"],
  ])("reads %j", (text, read) => {
    expect(decode(text)).toBe(read);
  });
});

test("a page with endless references is read as every other", () => {
  expect(parseHtml(`<p title="&#${nines};">甲&#${nines};乙<b>&#x${zeros}41;</b></p><table><tr><td>&#${nines};丙`).text()).toBe("甲\ufffd乙A\ufffd丙");
});
