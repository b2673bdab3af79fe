import {hash} from "node:crypto";

/** A text in 43 characters. */
export function digestOf(text: string): string {
  return hash("sha256", text, "base64url");
}
