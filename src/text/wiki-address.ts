/** Host, path and parts of the query of an address, decoded but for signs that would change what it means. */
export type PageAddress = {readonly host: string; readonly path: string; readonly query: readonly string[]};

/** Wikis of Wikimedia by language, `zh.wikipedia.org` and for phones `zh.m.wikipedia.org`. */
const wikimedia = /^(?<language>[a-z-]{2,12})(?:\.m)?(?<project>\.(?:wikipedia|wikinews|wikisource|wikivoyage|wikiquote|wikibooks|wiktionary|wikiversity)\.org)$/;

/** The script that a reader chose: <https://www.mediawiki.org/wiki/Writing_systems>. */
const variant = /^variant=[a-z]{2,3}(?:-[a-z]{2,4})?$/;

/**
 * One address for a page of MediaWiki in whatever script it is shown: `/zh-tw/X`, `/wiki/X?variant=zh-hans` and
 * `/w/index.php?title=X` are `/wiki/X`, on phones as elsewhere. Any other page keeps its own.
 */
export function withoutVariant({host, path, query}: PageAddress): PageAddress {
  const {language, project} = wikimedia.exec(host)?.groups ?? {};
  if (language === undefined || project === undefined) return {host, path, query: path.startsWith("/wiki/") ? query.filter((part) => !variant.test(part)) : query};
  return {host: language + project, ...pageOf(path, query.filter((part) => !variant.test(part)), language)};
}

/** Variants of a language are called after it: `sr-ec`, `zh-hans`. */
function pageOf(path: string, query: readonly string[], language: string): Pick<PageAddress, "path" | "query"> {
  const [asked = "", ...others] = query;
  if (path === "/w/index.php" && others.length === 0 && asked.startsWith("title=")) return {path: `/wiki/${inPath(asked.slice("title=".length))}`, query: []};
  const [, shown = "", name] = /^\/([a-z-]{2,12})\/(.+)$/.exec(path) ?? [];
  const isPage = name !== undefined && (shown === "wiki" || shown === language || shown.startsWith(`${language}-`));
  return isPage ? {path: `/wiki/${name.replaceAll(" ", "_")}`, query} : {path, query};
}

/** A name of a query as a path writes it, where other signs have a meaning, and a space is an underscore. */
function inPath(name: string): string {
  return name.replace(/[ +]/g, "_").replace(/%(?:2B|26|3D)/g, decodeURIComponent).replaceAll("?", "%3F");
}
