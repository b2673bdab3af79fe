import * as entities from "entities";

/**
 * A reference by a number of so many digits that the number is beyond all characters, or that begins with so many zeros: the
 * package reckons with it until it is no number any more.
 */
const long = /&#(?:x([0-9a-f]{7,})|(\d{8,}))/gi;

/** The same references by numbers that can be reckoned with; beyond all characters is U+FFFD to every parser. */
export function withShortReferences(text: string): string {
  if (!text.includes("&#")) return text;
  return text.replace(long, (_, hex: string | undefined, decimal: string | undefined) => {
    const digits = (hex ?? decimal ?? "").replace(/^0+(?=.)/, "");
    if (hex !== undefined) return `&#x${digits.length > 6 ? "110000" : digits}`;
    return `&#${digits.length > 7 ? "1114112" : digits}`;
  });
}

/** Character references in text become characters: <https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state>. */
export const decodeHTML = (text: string): string => entities.decodeHTML(withShortReferences(text));

/** As `decodeHTML`, but in the value of an attribute. */
export const decodeHTMLAttribute = (text: string): string => entities.decodeHTMLAttribute(withShortReferences(text));

/** As `decodeHTML`, but a reference must end with its semicolon. */
export const decodeHTMLStrict = (text: string): string => entities.decodeHTMLStrict(withShortReferences(text));
