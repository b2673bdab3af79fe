import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";
import {raw, takeLiquid} from "./liquid.js";

/** Commands of Hugo (`{{< youtube id >}}`, `{{% note %}}`) and of Hexo (`{% youtube id %}`). */
const shortcode = new RegExp(String.raw`${raw}|\{\{[<%]\s{0,9}\/?([\w/-]{1,40})([^{}]{0,1000}?)\/?[>%]\}\}|\{%-?\s{0,9}(?:end)?([\w-]{1,40})([^{}]{0,1000}?)-?%\}`, "g");

/** Films by the name of the command, with the page on which one is shown. */
const films: Readonly<Record<string, string>> = {
  youtube: "https://www.youtube.com/watch?v=",
  vimeo: "https://vimeo.com/",
  bilibili: "https://www.bilibili.com/video/",
};

/**
 * Replaces the commands of a generator within a text: films become links, figures pictures, everything else goes and is
 * listed. What stands between an opening and a closing command stays, and no line moves.
 */
export function takeShortcodes(text: string, place: Place, findings: Findings): string {
  const written = takeModules(text, place, findings);
  if (!written.includes("{{") && !written.includes("{%")) return written;
  return takeCommands(takeLiquid(written, place, findings), place, findings);
}

/** Lines of MDX (<https://mdxjs.com/docs/what-is-mdx/#esm>) that fetch what a page is drawn with, or hand something on. */
const module = /^(?:import\s(?:[^\n'"]{1,300}\sfrom\s)?(["'])[^\n'"]{1,300}\1;?|export\s(?:const|let|default|function)\s[^\n]{1,300};?)[ \t]*$/gm;

function takeModules(text: string, place: Place, findings: Findings): string {
  if (!/^\s*(?:import|export)\s/.test(text)) return text;
  const lines = new LineCounter(text, place);
  return text.replace(module, (line: string, _quote: unknown, at: number) => {
    findings.drop("shortcode", line.trim(), lines.placeOf(at));
    return "";
  });
}

function takeCommands(text: string, place: Place, findings: Findings): string {
  const lines = new LineCounter(text, place);
  return text.replace(shortcode, (...match: (string | number | undefined)[]) => {
    const [whole = "", verbatim, hugo, hugoRest, hexo, hexoRest] = match.map((part) => (typeof part === "string" ? part : undefined));
    if (verbatim !== undefined) return verbatim;
    const shown = showing((hugo ?? hexo ?? "").toLowerCase(), (hugoRest ?? hexoRest ?? "").trim());
    if (shown === null) findings.drop("shortcode", whole, lines.placeOf(Number(match[6])));
    return (shown ?? "") + "\n".repeat(whole.split("\n").length - 1);
  });
}

function showing(name: string, rest: string): string | null {
  // `{% include figure.html src="…" %}` is a command of the file's name
  const [, included, given] = name === "include" ? (/^([\w/-]{1,60})(?:\.\w{1,5})?(?:\s([^]*))?$/.exec(rest) ?? []) : [];
  if (included !== undefined) return showing(included.toLowerCase().replace(/^.*\//, ""), given ?? "");
  const film = Object.hasOwn(films, name) ? films[name] : undefined;
  const id = /^(?:id=)?["']?([\w-]{3,40})["']?/.exec(rest)?.[1];
  if (film !== undefined && id !== undefined) return `${film}${id}`;
  if (!/^(?:figure|img|image|picture|photo|asset_img)$/.test(name)) return null;
  const source = attributeOf(rest, "src") ?? attributeOf(rest, "image_path") ?? attributeOf(rest, "url") ?? /^(\S+\.(?:jpe?g|png|gif|webp))/i.exec(rest)?.[1];
  const [caption, title, credit] = ["caption", "title", "attr"].map((key) => attributeOf(rest, key) ?? "");
  const words = caption || title || attributeOf(rest, "alt") || "";
  if (source === undefined) return null;
  const image = `![${words.replace(/[[\]\\]/g, " ")}](<${source.replace(/[<>\s]/g, "")}>)`;
  const shown = [...(title === words ? [] : [title]), words].filter(Boolean).map((part = "") => escaped(part)).join(" ");
  const below = shown + (credit ? ` <cite>${escaped(credit)}</cite>` : "");
  return below === "" ? image : `${image}<small>${below}</small>`;
}

function attributeOf(rest: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(rest)?.slice(1).find(Boolean) ?? null;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
