import sharp from "sharp";

/** A folded sheet of print, as readers of ZIM files show it beside an archive's name. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="9" fill="#8b1a1a"/><rect x="9" y="8" width="30" height="32" rx="2" fill="#fffdf8"/><path d="M13 14h22M13 20h9M13 25h9M13 30h9M13 35h9M26 35h9" stroke="#222" stroke-width="2.4"/><rect x="26" y="19" width="9" height="12" fill="#8b1a1a"/></svg>`;

/** PNG of 48 by 48 pixels. */
export function illustration(): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).resize(48, 48).png().toBuffer();
}
