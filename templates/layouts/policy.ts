import type {Image} from "../../src/model/article.js";
import {imageOrigin} from "../../src/model/image-origin.js";
import type {Site} from "../../src/model/view.js";

/**
 * The content security policy of a page: nothing but the site's own files, and the images of the article it shows.
 * `imageOrigins` are exact origins such as `https://img.example`. To Firefox a page in a folder is not of the same origin
 * as one that a form there leads to.
 */
export function contentPolicy({portable}: Pick<Site, "portable">, imageOrigins: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ["img-src 'self'", ...imageOrigins].join(" "),
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    portable ? "form-action 'self' file:" : "form-action 'self'",
    "manifest-src 'self'",
  ].join("; ");
}

/** Where an article's images come from, in code-point order; none when the site never loads images of others. */
export function imageOrigins(site: Pick<Site, "images">, images: readonly Pick<Image, "src">[]): readonly string[] {
  if (site.images === "never") return [];
  const origins = images.map(({src}) => imageOrigin(src)).filter((origin) => origin !== null);
  return [...new Set(origins)].sort();
}
