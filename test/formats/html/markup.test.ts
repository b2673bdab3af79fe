import {expect, test} from "vitest";
import {markedAddresses, markedAuthors, markedDates, markedTags} from "../../../src/formats/html/markup.js";
import {parsePage} from "../../../src/formats/html/visible.js";
import {Findings} from "../../../src/model/message.js";

const page = (html: string) => parsePage(html, {line: 1, column: 1}, new Findings());

const authors = [
  ['<span itemprop="author"><span itemprop="name">林海</span></span>', ["林海"]],
  ['<meta itemprop="author" content="林海">', ["林海"]],
  ['<a rel="author" href="/1">林海</a> <a rel="author" href="/2">王小河</a> <a rel="author" href="/1">林海</a>', ["林海", "王小河"]],
  ['<p>文：<a href="/author/1">作者：林海</a></p>', ["林海"]],
  ['<aside><address><a rel="author" href="/1">林海</a></address></aside>', ["林海"]],
  ['<div id="postlist"><div class="authi"><a class="xw1">林海</a></div><div class="authi"><a class="xw1">路人</a></div></div>', ["林海"]],
  ['<h1 class="reader-title">甲</h1><div class="credits reader-credits">林海</div>', ["林海"]],
  // readers, other articles, and what is no name
  ['<ol class="comment-list"><li class="comment-author vcard"><a rel="author">路人</a></li></ol>', []],
  ['<div class="related-posts"><a rel="author">路人</a></div>', []],
  ['<a href="/author/1">查看全部 12 篇文章</a>', []],
] as const;

for (const [html, expected] of authors) test(`markedAuthors finds ${JSON.stringify(expected)} in ${html}`, () => expect(markedAuthors(page(html)).map(({value}) => value)).toEqual(expected));

const dates = [
  ['<meta itemprop="datePublished" content="2024-06-20">', ["2024-06-20"]],
  ['<abbr class="published" title="2024-06-20T15:53:00+08:00">下午</abbr>', ["2024-06-20T15:53:00+08:00"]],
  ['<time pubdate datetime="2024-06-20">今天</time>', ["2024-06-20"]],
  ['<div id="comments"><time pubdate datetime="2024-06-22">后天</time></div>', []],
] as const;

for (const [html, expected] of dates) test(`markedDates finds ${JSON.stringify(expected)} in ${html}`, () => expect(markedDates(page(html)).map(({value}) => value)).toEqual(expected));

const addresses = [
  ['<footer><a class="p-canonical" href="https://harbour.example/a">Canonical link</a></footer>', ["https://harbour.example/a"]],
  ['<a class="domain reader-domain" href="https://harbour.example/a">harbour.example</a>', ["https://harbour.example/a"]],
  ['<base href="https://harbour.example/a">', ["https://harbour.example/a"]],
  ['<p><a href="https://harbour.example/a">阅读原文 →</a></p>', ["https://harbour.example/a"]],
  ['<p><a href="https://harbour.example/a">原文</a> <a href="https://harbour.example/b">原文</a></p>', []],
  // a front page, and the way to pages
  ['<base href="https://harbour.example/">', []],
  ['<base href="/news/">', []],
] as const;

for (const [html, expected] of addresses) test(`markedAddresses finds ${JSON.stringify(expected)} in ${html}`, () => expect(markedAddresses(page(html)).map(({value}) => value)).toEqual(expected));

const tags = [
  ['<div id="mw-normal-catlinks"><a href="/wiki/Special:分类">分类</a>：<ul><li><a href="/wiki/Category:渡船">渡船</a></li></ul></div>', ["渡船"]],
  ['<div class="tags"><a rel="tag" href="/t/1">#渡船</a><a rel="tag" href="/t/2">河口</a></div>', ["渡船", "河口"]],
  ['<div class="post-footer">标签：<a rel="tag" href="/t/1">渡船</a></div>', ["渡船"]],
  // what the whole site is about
  ['<div class="site-footer"><a rel="tag" href="/t/1">渡船</a></div>', []],
  ['<div class="widget tag-cloud"><a rel="tag" href="/t/1">渡船</a></div>', []],
] as const;

for (const [html, expected] of tags) test(`markedTags finds ${JSON.stringify(expected)} in ${html}`, () => expect(markedTags(page(html)).map(({value}) => value)).toEqual(expected));
