/**
 * The origin that an image is loaded from, such as `https://img.example:8443`; `null` unless its host is of plain letters,
 * figures, dots and hyphens: others, which may hold `;` or `,`, would end a directive of a policy, and are never loaded.
 */
export function imageOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const {origin} = new URL(address);
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(origin) ? origin : null;
}
