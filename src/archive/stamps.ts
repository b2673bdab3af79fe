import {hash} from "node:crypto";

/** A text in 43 characters. */
export function digestOf(text: string): string {
  return hash("sha256", text, "base64url");
}

/** Hexadecimal digits that tell one shelf from all others: 128 bits. */
const digits = 32;

/** A shelf as far as it must be named to be told from every other: pages hang on hundreds of thousands of them. */
export function stampOf(shelf: string): string {
  return shelf.slice(0, digits);
}
