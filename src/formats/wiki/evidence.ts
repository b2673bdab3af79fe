const sampled = 200_000;

/** What speaks for wikitext: how it is called in the report, and how much it counts. Each pattern takes linear time. */
const signs: readonly {readonly name: string; readonly pattern: RegExp; readonly weight: number}[] = [
  {name: "redirect", pattern: /^\s{0,100}#\s?(?:redirect|重定向|weiterleitung|redirection)\s?:?\s{0,20}\[\[/giu, weight: 3},
  {name: "categories `[[Category:…]]`", pattern: /\[\[\s?(?:category|分类|分類|kategorie|kategori|catégorie|categoría|categoria|категория|カテゴリ|분류|thể loại)\s?:[^[\]{}\n]{1,200}\]\]/giu, weight: 3},
  {name: "files `[[File:…]]`", pattern: /\[\[\s?(?:file|image|文件|檔案|档案|图像|圖像|datei|bild|fichier|archivo|файл|ファイル|파일|tập tin)\s?:[^[\]{}\n|]{1,200}[\]|]/giu, weight: 2},
  {name: "links `[[…]]`", pattern: /\[\[[^[\]{}<>\n|]{1,200}(?:\|[^[\]{}\n]{0,300})?\]\](?!\()/g, weight: 1},
  {name: "templates `{{…}}`", pattern: /\{\{[^{}\n|%]{1,80}(?:\||\}\}|\n)/g, weight: 1},
  {name: "bold `'''`", pattern: /'''[^'\n]{1,200}'''/g, weight: 2},
  {name: "headings `==`", pattern: /^={2,5}[^=\n]{1,200}={2,5}[ \t]{0,20}\r?$/gm, weight: 2},
  {name: "tables `{|`", pattern: /^[ \t:]{0,10}\{\|[^\n]{0,500}\r?\n(?:\s{0,20})[|!]/gm, weight: 2},
  {name: "notes `<ref>`", pattern: /<ref(?:\s[^<>]{0,300})?>[^<]{0,20}(?:\{\{|\[|<|[^<])/gi, weight: 2},
  {name: "variants `-{…}-`", pattern: /-\{[^{}\n]{1,300}\}-/g, weight: 2},
];

/** What marks other kinds of text. */
const against = /"wikilink"\)|\]\(\.\.\/Page\//;

/**
 * What speaks for a text being MediaWiki's source, in words; `null` when too little does, or when more speaks for
 * Markdown or HTML: two kinds of sign at least, or one that nothing else has.
 */
export function wikiEvidence(text: string): string | null {
  const sample = text.slice(0, sampled);
  if (/^\s{0,100}(?:<(?:!doctype|html|\?xml|mediawiki|rss|feed)|---\s|\+\+\+\s|[{[]\s{0,20}"|\{%)/i.test(sample) || against.test(sample)) return null;
  const found = signs.map((sign) => ({...sign, count: sample.match(sign.pattern)?.length ?? 0})).filter(({count}) => count > 0);
  const score = found.reduce((sum, {weight}) => sum + weight, 0);
  const links = found.reduce((sum, {count}) => sum + count, 0);
  if (score < 3 || isMarkdown(sample, links) || isHtml(sample, links)) return null;
  return `signs of wikitext: ${found.map(({name, count}) => `${name} × ${count}`).join(", ")}`;
}

function isMarkdown(sample: string, signs: number): boolean {
  const links = sample.match(/\]\((?:https?:|\/|\.|#)/g)?.length ?? 0;
  const others = sample.match(/^(?:#{2,6} \S|```|> \S)/gm)?.length ?? 0;
  return links + others >= signs;
}

function isHtml(sample: string, signs: number): boolean {
  return (sample.match(/<(?:p|div|a|img|h[1-6])[\s>]/gi)?.length ?? 0) > 3 * signs;
}
