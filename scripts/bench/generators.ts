import {execFile} from "node:child_process";
import {join} from "node:path";
import {promisify} from "node:util";
import type {Generator} from "./peer.js";
import type {Command} from "./run.js";

const pagefindFile = "node_modules/pagefind/lib/runner/bin.cjs";

/** Pagefind with its defaults, over a site below a folder. */
function pagefind(project: string, folder: string, site: string): Command {
  return {program: process.execPath, args: [join(project, pagefindFile), "--site", site], folder, firstStage: "Pagefind"};
}

/** Only the article is indexed, and its outlet as a filter. */
const article = (title: string, date: string, outlet: string, content: string): string =>
  `<article data-pagefind-body><h1>${title}</h1><p><time>${date}</time> <span data-pagefind-filter="outlet">${outlet}</span></p>${content}</article>`;

const page = (title: string, content: string): string =>
  `<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body>\n${content}\n</body></html>\n`;

const hugoOutlet = '{{ range .Params.categories }}{{ index site.Data.outlets . }}{{ end }}';
const hugoList = `<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }} ${hugoOutlet}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}`;

/** Hugo with a theme of four templates, then Pagefind. */
export const hugo = (project: string): Generator => ({
  name: "Hugo + Pagefind",
  files: {
    "config.toml": 'baseURL = "https://archive.example/"\nlanguageCode = "zh"\ntitle = "Archive"\nbuildFuture = true\n',
    "layouts/_default/single.html": page("{{ .Title }}", article("{{ .Title }}", '{{ .Date.Format "2006-01-02" }}', hugoOutlet, "{{ .Content }}")),
    "layouts/_default/list.html": page("{{ .Title }}", hugoList),
    "layouts/_default/terms.html": page("{{ .Title }}", '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Pages.Len }}</li>{{ end }}</ul>'),
    "layouts/index.html": page("{{ .Title }}", '{{ $pages := .Paginate site.RegularPages }}<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}'),
  },
  pathOf: ({id}) => `content/posts/${id.slice(0, 2)}/${id}.html`,
  outlets: "data/outlets.json",
  made: ["public", "resources", "cache", ".hugo_build.lock"],
  commands: (folder) => [
    {program: "hugo", args: ["--quiet"], folder, environment: {HUGO_CACHEDIR: join(folder, "cache")}, firstStage: "Hugo"},
    pagefind(project, folder, "public"),
  ],
});

/** Jekyll with two layouts, then Pagefind. It has no lists of an outlet and no paging of its own. */
export const jekyll = (project: string): Generator => ({
  name: "Jekyll + Pagefind",
  files: {
    "_config.yml": 'title: Archive\nlang: zh\nfuture: true\npermalink: /posts/:title/\ndefaults:\n  - scope: {path: ""}\n    values: {layout: post, render_with_liquid: false}\n',
    "_layouts/post.html": page("{{ page.title }}", article("{{ page.title | escape }}", '{{ page.date | date: "%F" }}', "{% for id in page.categories %}{{ site.data.outlets[id] }}{% endfor %}", "{{ content }}")),
    "index.html": `---\nlayout: null\nrender_with_liquid: true\n---\n${page("Archive", '<ul>{% for post in site.posts %}<li><a href="{{ post.url }}">{{ post.title | escape }}</a></li>{% endfor %}</ul>')}`,
  },
  pathOf: ({id, day}) => `_posts/${day?.length === 10 ? day : "1970-01-01"}-${id}.html`,
  outlets: "_data/outlets.json",
  made: ["_site", ".jekyll-cache"],
  commands: (folder) => [{program: "jekyll", args: ["build", "--quiet"], folder, firstStage: "Jekyll"}, pagefind(project, folder, "_site")],
});

/** The first line that a program says of its version; `null` when it is not installed. */
export async function versionOf(program: "hugo" | "jekyll" | "pagefind", project: string): Promise<string | null> {
  const words = {hugo: ["hugo", "version"], jekyll: ["jekyll", "--version"], pagefind: [process.execPath, join(project, pagefindFile), "--version"]}[program];
  const said = await promisify(execFile)(words[0] ?? "", words.slice(1)).catch(() => null);
  return said && (/\d+\.\d+(?:\.\d+)?\S*/.exec(said.stdout)?.[0] ?? null);
}
