import {expect, test} from "vitest";
import {mhtml} from "../../src/formats/mhtml.js";
import {detect, formats} from "../../src/formats/registry.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";
import {processorSeconds} from "../support/processors.js";

const head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";

function file(text: string) {
  return {path: "a.mht", sha256: "", text, findings: new Findings()};
}

function pageOf(fields: string, content: string) {
  const [raw] = [...mhtml.parse(file(`${head}--b\n${fields}\n\n${content}\n--b--\n`))];
  if (!raw) throw new Error("No page");
  return {text: textOf(raw.body).trim(), raw};
}

test("detect takes a message with a page for MHTML, and no other mail", () => {
  const named = (text: string) => detect(file(text), formats)?.format.name;
  expect(named(`${head}--b\nContent-Type: text/html\n\n<p>甲</p>\n--b--`)).toBe("mhtml");
  expect(named(`${head}--b\nContent-Type: text/plain\n\n甲\n--b--`)).not.toBe("mhtml");
  expect(named("Subject: 甲\nFrom: a@b.example\nContent-Type: text/html\n\n<p>甲乙丙。</p>")).not.toBe("mhtml");
  expect(named("Subject: 甲\nFrom: a@b.example\nTo: c@d.example\nContent-Type: text/html\n\n<p>甲乙丙。</p>")).toBe("mhtml");
  expect(named("From: a@b.example\nSubject: 甲\nTo: c@d.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n甲\n--b\nContent-Type: text/html\n\n<p>甲</p>\n--b--")).toBe("mhtml");
});

const codings: readonly (readonly [string, string, string])[] = [
  ["Content-Type: text/html", "<p>渡口今天重开。</p>", "渡口今天重开。"],
  ["Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64", Buffer.from([0x3c, 0x70, 0x3e, 0xb6, 0xc9, 0xbf, 0xda]).toString("base64"), "渡口"],
  ["Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable", "<meta charset=3Dbig5><p>=B4=\n=E7</p>", "渡"],
  ["Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", "<p>the =93ferry=94 =96 caf=E9</p>", "the “ferry” – café"],
  ["Content-Type: text/html; charset=\"no-such-set\"\nContent-Transfer-Encoding: quoted-printable", "<p>=E6=B8=A1</p>", "渡"],
];

for (const [fields, content, text] of codings) test(`reads ${JSON.stringify(fields)}`, () => expect(pageOf(fields, content).text).toBe(text));

test("lines stay where they are in the file, but in a page that shows them", () => {
  const long = "<p>one =\ntwo</p>\n\n<p>three</p>";
  const fields = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable";
  const last = pageOf(fields, long).raw.body.children.at(-1);
  expect(JSON.stringify(last)).toContain('"line":11');
  expect(textOf(pageOf(fields, "<pre>one =\ntwo\nthree</pre>").raw.body)).toContain("one two\nthree");
});

test("a message without an end or with parts beyond number takes no long time", () => {
  const texts = [`${head}--b\nContent-Type: text/html\n\n<p>甲`, `${head}${"--b\nA: b\n\n".repeat(100_000)}Content-Type: text/html`, `${head}${"--b\n".repeat(200_000)}\nContent-Type: text/html`, `A: ${"b".repeat(1_000_000)}`, "A: b\n".repeat(200_000)];
  expect(processorSeconds(() => texts.forEach((text) => mhtml.recognises(file(text)) === null || [...mhtml.parse(file(text))]))).toBeLessThan(4);
});
