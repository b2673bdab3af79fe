import {linesOf} from "../../syntax/text-lines.js";

/** Names between angle brackets behind a word: `List<T>`, `Map<K, V>`, `C<int i>`. */
const parameters = /(?<=[\p{L}\p{N}_])<(?=([A-Za-z]\w{0,30})(?:[\w\s,.?[\]]{0,60})>)/gu;

/** Elements of HTML, none of which such a name is. */
const elements = new Set(
  ("a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em " +
    "embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noscript " +
    "object ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr " +
    "ref references nowiki gallery poem ce chem timeline score syntaxhighlight section noinclude includeonly onlyinclude hiero imagemap").split(" "),
);

/** A Markdown text in which such names are words, as their writer meant them, and no elements that nobody knows. Code stays as it is; no line moves. */
export function withTypeParameters(text: string): string {
  if (!/[\p{L}\p{N}_]<[A-Za-z]/u.test(text)) return text;
  return linesOf(text).map(({text: line, inFence}) => {
    if (inFence || !line.includes("<") || line.includes("`") || /^(?: {4}|\t)/.test(line)) return line;
    const closed = new Set([...line.matchAll(/<\/(\w{1,31})/g)].map(([, name = ""]) => name));
    return line.replace(parameters, (sign: string, name: string) => (elements.has(name.toLowerCase()) || closed.has(name) ? sign : "\\<"));
  }).join("\n");
}
