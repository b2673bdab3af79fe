import type {Format} from "../model/format.js";
import {hasFrontMatter, readFrontMatter} from "../syntax/front-matter.js";
import {readGeneratorPost} from "./post/generator-post.js";

/** Jekyll post: YAML front matter, perhaps the header of a fragment, then HTML or Markdown. */
export const jekyll: Format = {
  name: "jekyll",
  recognises: (file) => (hasFrontMatter(file.text) ? "front matter" : null),
  *parse(file) {
    const front = readFrontMatter(file);
    if (front) yield readGeneratorPost(front);
  },
};
