import {expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";

test("findings list two thousand messages, say that there are more, and still take what keeps a seed out", () => {
  const findings = new Findings();
  for (let nth = 0; nth < 5000; nth++) findings.note("odd-date", `Found \`${nth}\``);
  findings.refuse("empty-article", "Found nothing");
  expect(findings.messages).toHaveLength(2002);
  expect(findings.messages.slice(1999).map(({rule, severity, reason}) => [rule, severity, reason])).toEqual([
    ["odd-date", "note", "Found `1999`"],
    ["too-large", "note", "More was noticed than `2000` things; what follows is not listed"],
    ["empty-article", "error", "Found nothing"],
  ]);
});

test("findings cut what a seed calls something where it is longer than a message", () => {
  const findings = new Findings();
  findings.warn("bad-dump", `${"a".repeat(999)}😀${"b".repeat(10_000)}`);
  expect(findings.messages[0]?.reason).toBe(`${"a".repeat(999)}\ufffd…`);
});
