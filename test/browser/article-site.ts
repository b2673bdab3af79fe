import type {ArticleRecord} from "../../src/model/article.js";
import type {ArticleView, Site} from "../../src/model/view.js";
import {filesOfAssets, loadAssets, pathsOfAssets} from "../../src/site/assets.js";
import Article from "../../templates/pages/article.11ty.js";
import {writeFiles} from "../support/command.js";
import {anArticleView} from "../templates/views.js";

/** Writes script and style of a site without articles. */
export async function writeAssets(folder: string): Promise<Site> {
  const bundled = await loadAssets();
  await writeFiles(folder, filesOfAssets(bundled));
  const {worker: _, ...assets} = pathsOfAssets(bundled);
  return {title: "试验", language: "zh-Hans", images: "ask", portable: false, base: "/", assets};
}

/** Writes the page of an article with a body of one's own. */
export async function writeArticlePage(folder: string, site: Site, facts: Partial<ArticleRecord> & {readonly id: string}, body: string): Promise<void> {
  const path = `article/${facts.id}/`;
  const view: ArticleView = {...anArticleView({}, {...facts, path}), path};
  const {html} = Article({view, site, bodyOf: () => body});
  await writeFiles(folder, {[`${path}index.html`]: `<!doctype html>${html}`});
}
