import type {Format} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {append} from "../syntax/append.js";
import {readFrontMatter} from "../syntax/front-matter.js";
import {readGeneratorPost} from "./post/generator-post.js";

/** Lines of front matter that are looked at. */
const mostLines = 100;

/** Post of Hexo: YAML without a line above it, closed by a single `---`, then Markdown or HTML. */
export const hexo: Format = {
  name: "hexo",
  recognises: ({text}) => (opens(text) ? "front matter closed by `---`" : null),
  *parse(file) {
    // The reader of front matter expects the line that Hexo leaves out; places move up by it again.
    const findings = new Findings();
    const front = readFrontMatter({...file, text: `---\n${file.text}`, findings});
    moveUp(findings, file);
    if (!front) return;
    const {line, column} = front.contentPlace;
    const fields = new Map([...front.fields].map(([key, field]) => [key, {...field, place: {...field.place, line: Math.max(1, field.place.line - 1)}}] as const));
    yield readGeneratorPost({fields, content: front.content, contentPlace: {line: line - 1, column}});
  },
};

/** Whether a text begins with YAML keys, a title or a date among them, and closes them with a line of three dashes. */
function opens(text: string): boolean {
  const lines = text.slice(0, 16 * 1024).split(/\r\n?|\n/, mostLines);
  const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  const head = lines.slice(0, end).filter((line) => line.trim() !== "");
  const isYaml = (line: string): boolean => /^(?:[A-Za-z_][\w-]{0,40}[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|-[ \t]+\S.*|#.*)$/.test(line);
  return end > 0 && /^[A-Za-z_]/.test(head[0] ?? "") && head.every(isYaml) && head.some((line) => /^(?:title|date)[ \t]*:/i.test(line));
}

function moveUp({messages, dropped}: Findings, {findings}: SeedFile): void {
  append(findings.messages, messages.map((message) => ({...message, line: message.line === null ? null : Math.max(1, message.line - 1)})));
  append(findings.dropped, dropped);
}
