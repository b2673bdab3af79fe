import type {Format} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {movedBy} from "./mbox/moved.js";
import {mhtml} from "./mhtml.js";
import {plainText} from "./plain-text.js";

const mostMails = 20_000;

/** The line above a mail, and the header below it: `From mei@harbour.example Thu Jun 20 07:30:00 2024`. */
const opening = /^From \S[^\n]{0,200}\d{2}:\d{2}[^\n]{0,30}\n(?=[A-Za-z][A-Za-z-]{0,60}:)/;
const another = /\n\n(?=From \S[^\n]{0,200}\d{2}:\d{2}[^\n]{0,30}\n[A-Za-z][A-Za-z-]{0,60}:)/g;

/** A mailbox (RFC 4155), as mail programs and archives of mailing lists write it: each mail with a text is an article. */
export const mbox: Format = {
  name: "mbox",
  recognises: ({text}) => (opening.test(text) ? "the line that opens a mail in a mailbox" : null),
  *parse(file) {
    let entry = 0;
    for (const {text, line} of mailsIn(file)) {
      const mail = {...file, text, findings: new Findings()};
      const format = mhtml.recognises(mail) === null ? plainText : mhtml;
      for (const raw of format.parse(mail)) yield {...movedBy(raw, line - 1), entry: entry++};
      for (const {reason, severity} of mail.findings.messages) if (severity === "error") file.findings.warn("bad-record", reason, {line, column: 1});
    }
    if (entry === 0) file.findings.refuse("bad-record", "Found no mail with a text; expected one", {line: 1, column: 1});
  },
};

/** The mails of a box, and the lines on which their headers begin. */
function mailsIn({text, findings}: SeedFile): readonly {readonly text: string; readonly line: number}[] {
  const starts = [0, ...[...text.matchAll(another)].slice(0, mostMails).map(({index}) => index + 2)];
  if (starts.length > mostMails) findings.warn("too-large", `The box holds more than \`${mostMails}\` mails; the others were kept as the text of the last`);
  let [line, at] = [1, 0];
  return starts.map((start, nth) => {
    line += text.slice(at, start).split("\n").length - 1;
    at = start;
    const mail = text.slice(start, starts[nth + 1]);
    // a line of the text that would open a mail is marked
    return {text: mail.slice(mail.indexOf("\n") + 1).replace(/^>(?=>*From )/gm, ""), line: line + 1};
  });
}
