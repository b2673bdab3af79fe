import {linesOf} from "../../syntax/text-lines.js";

/** A post of a file, and the line of the file on which it begins. */
export type PostText = {readonly text: string; readonly line: number};

/** Front matter of a further post: keys alone between lines of dashes. */
const opening = /\n---[ \t]*\n(?=((?:[\w-]{1,40}:[^\n]{0,2000}\n|[ \t]+[^\n]{1,2000}\n|- [^\n]{1,500}\n){2,40})---[ \t]*\n)/g;

/** Characters above it that are looked at. */
const longestLook = 400;

/** What front matter of a post holds, and a list of settings within a text does not. */
const isPost = (fields: string): boolean => /^title:/m.test(fields) && /^date:/m.test(fields);

/**
 * The posts of a file into which several were joined, one behind the other; nearly always one. Front matter within code, in a box
 * (`<summary>`) or right below other front matter begins none.
 */
export function postsIn(text: string): readonly PostText[] {
  if (!/\n---[ \t]*\n(?:[\w-]{1,40}:[^\n]*\n)/.test(text.slice(4))) return [{text, line: 1}];
  const starts = [...text.matchAll(opening)].filter(({index, 1: fields = ""}) => index > 0 && isPost(fields) && standsApart(text.slice(Math.max(0, index - longestLook), index))).map(({index}) => index + 1);
  if (starts.length === 0) return [{text, line: 1}];
  const inFence = new Set(linesOf(text).flatMap((line) => (line.inFence ? [line.number] : [])));
  let [line, from] = [1, 0];
  const posts: PostText[] = [];
  for (const start of [...starts, text.length]) {
    const part = text.slice(from, start);
    const next = line + part.split("\n").length - 1;
    if (start < text.length && inFence.has(next)) continue;
    posts.push({text: part, line});
    [line, from] = [next, start];
  }
  return posts;
}

/** Whether words of another post stand above. */
function standsApart(above: string): boolean {
  const near = above.trimEnd();
  return near !== "" && !near.endsWith("</summary>") && !/(?:^|\n)---[ \t]*$/.test(near);
}
