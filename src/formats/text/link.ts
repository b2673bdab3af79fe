/** A text that is one link of Markdown to the web and nothing else. */
export type WholeLink = {readonly label: string; readonly address: string};

/** `[label](https://…)`, `[label](<https://…>)`, either with a title behind the address; `null` for any other text. */
export function wholeLink(text: string): WholeLink | null {
  const [, label, address] = /^\[(.+)\]\((<https?:\/\/[^<>]+>|https?:\/\/[^\s<>]+)(?:\s+"[^"]*")?\)$/i.exec(text) ?? [];
  return label === undefined || address === undefined ? null : {label, address: destination(address)};
}

/** An address as CommonMark reads it: without the brackets around it, and without the backslashes before its signs. */
export function destination(written: string): string {
  return written.replace(/^<([^<>]*)>$/, "$1").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
