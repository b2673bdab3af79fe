import type {Format} from "../model/format.js";
import {Findings} from "../model/message.js";
import {hasFrontMatter, readFrontMatter} from "../syntax/front-matter.js";
import {readGeneratorPost} from "./post/generator-post.js";
import {postsIn} from "./post/posts-in-a-file.js";

/** Jekyll post: YAML front matter, perhaps the header of a fragment, then HTML or Markdown; or several of them, one behind the other. */
export const jekyll: Format = {
  name: "jekyll",
  recognises: (file) => (hasFrontMatter(file.text) ? "front matter" : null),
  *parse(file) {
    for (const [entry, {text, line}] of postsIn(file.text).entries()) {
      // what is wrong with a later post keeps none of the others out
      const findings = entry === 0 ? file.findings : new Findings();
      const front = readFrontMatter({...file, text, findings}, line);
      const raw = front && readGeneratorPost(front);
      if (raw && entry > 0) raw.findings.messages.push(...findings.messages);
      if (raw) yield {...raw, entry};
      else if (entry > 0) file.findings.warn("bad-front-matter", "Found front matter of a further post that cannot be read; expected plain YAML", {line, column: 1});
    }
  },
};
