/** Signs that stand as references in HTML, such as `&quot;`, and those that pages show as escapes, such as `\u202e`: six bytes at most. */
const escaped = /[&"<\p{Cc}\p{Bidi_Control}]/gu;

/** How many bytes a text takes on a page, escapes and all: never fewer than it does. */
export function htmlBytes(text: string): number {
  return Buffer.byteLength(text) + 5 * (text.match(escaped)?.length ?? 0);
}
