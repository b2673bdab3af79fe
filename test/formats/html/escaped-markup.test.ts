import {expect, test} from "vitest";
import {asMarkup} from "../../../src/formats/html/escaped-markup.js";
import {Findings} from "../../../src/model/message.js";

const texts: readonly (readonly [string, string, boolean])[] = [
  ["&lt;p&gt;甲&lt;/p&gt;&lt;p class=&quot;a&quot;&gt;乙 &amp;amp; 丙&lt;/p&gt;", '<p>甲</p><p class="a">乙 &amp; 丙</p>', true],
  ["甲&lt;br/&gt;乙&lt;br /&gt;丙", "甲<br/>乙<br />丙", true],
  ["<![CDATA[<p><img src=a></p>]]>", "<p><img src=a></p>", false],
  ["<div><i>Thu, 20 Jun 2024 07:30:00 GMT</i></div>&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;\n</div>", "<div><i>Thu, 20 Jun 2024 07:30:00 GMT</i></div><p>甲</p><p>乙</p>\n</div>", true],
  // what speaks of tags
  ["<p>写作 &lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</p>", "<p>写作 &lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;</p>", false],
  ["a &lt; b &gt; c", "a &lt; b &gt; c", false],
  ["标签 &lt;/p&gt; 是结尾", "标签 &lt;/p&gt; 是结尾", false],
];

for (const [written, markup, isNoted] of texts) {
  test(`asMarkup makes ${markup} of ${written}`, () => {
    const findings = new Findings();
    expect(asMarkup(written, {line: 3, column: 1}, findings)).toBe(markup);
    expect(findings.messages.map(({rule, line}) => `${rule} ${line ?? 0}`)).toEqual(isNoted ? ["escaped-tags 3"] : []);
  });
}
