import type {Findings} from "../model/message.js";

/** How packed files begin, and what unpacks them. */
const kinds = [
  {name: "gzip", begin: [0x1f, 0x8b], command: "gunzip"},
  {name: "bzip2", begin: [0x42, 0x5a, 0x68], next: {at: 4, bytes: [0x31, 0x41, 0x59, 0x26]}, command: "bunzip2"},
  {name: "xz", begin: [0xfd, 0x37, 0x7a, 0x58, 0x5a], command: "unxz"},
  {name: "Zstandard", begin: [0x28, 0xb5, 0x2f, 0xfd], command: "unzstd"},
  {name: "7z", begin: [0x37, 0x7a, 0xbc, 0xaf], command: "7z x"},
  {name: "ZIP", begin: [0x50, 0x4b, 0x03, 0x04], command: "unzip"},
] as const;

const firstBytes = new Set<number | undefined>(kinds.map(({begin: [first]}) => first));

/** Whether a file is packed by gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return beginsAt(bytes, 0, kinds[0].begin);
}

/** Refuses a file that is packed, and says what unpacks it. */
export function refuseCompressed(bytes: Uint8Array, findings: Findings): void {
  if (!firstBytes.has(bytes[0])) return;
  const kind = kinds.find((one) => beginsAt(bytes, 0, one.begin) && (!("next" in one) || beginsAt(bytes, one.next.at, one.next.bytes)));
  if (kind) findings.refuse("binary-file", `Begins as a file that is packed (\`${kind.name}\`); expected text: unpack it first, with \`${kind.command}\``);
}

function beginsAt(bytes: Uint8Array, at: number, begin: readonly number[]): boolean {
  return begin.every((byte, i) => bytes[at + i] === byte);
}
