import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import sharp from "sharp";

/** A server of images that fails in every way; `asked` are the paths in the order in which they were asked for. */
export type UnrulyServer = {readonly origin: string; readonly asked: readonly string[]; close(): Promise<void>};

const noise = (width: number, height: number) => sharp({create: {width, height, channels: 3, background: "#888", noise: {type: "gaussian", mean: 128, sigma: 40}}});

/** A photograph of so many pixels, as a JPEG. */
export function photograph(width: number, height: number): Promise<Buffer> {
  return noise(width, height).jpeg().toBuffer();
}

/** A GIF of three frames. */
export async function movingPicture(width: number, height: number): Promise<Buffer> {
  const frames = await Promise.all(["red", "lime", "blue"].map((background) => sharp({create: {width, height, channels: 3, background}}).png().toBuffer()));
  return sharp(frames, {join: {animated: true}}).gif().toBuffer();
}

/** A PNG whose head claims 60,000 by 60,000 pixels. */
async function bomb(): Promise<Buffer> {
  const png = await sharp({create: {width: 8, height: 8, channels: 3, background: "red"}}).png().toBuffer();
  const head = Buffer.alloc(17);
  head.write("IHDR", 0, "latin1");
  head.writeUInt32BE(60_000, 4);
  head.writeUInt32BE(60_000, 8);
  head.set(png.subarray(24, 29), 12);
  head.copy(png, 12);
  png.writeUInt32BE(crc32(head), 29);
  return png;
}

/** CRC-32 as PNG has it: <https://www.w3.org/TR/png-3/#D-CRCAppendix>. */
function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export async function startUnrulyServer(): Promise<UnrulyServer> {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const photo = await photograph(1200, 800);
  const pictures: Readonly<Record<string, Buffer>> = {
    "/photo.jpg": photo,
    "/same.jpg": photo,
    "/small.png": await noise(300, 200).png().toBuffer(),
    "/moving.gif": await movingPicture(320, 200),
    "/turned.jpg": await noise(600, 400).withMetadata({orientation: 6}).jpeg().toBuffer(),
    "/drawing.svg": Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><script>alert(1)</script><rect width="200" height="100" fill="red"/></svg>'),
    "/cut-short.jpg": photo.subarray(0, photo.length / 2),
    "/bomb.png": await bomb(),
    "/page.jpg": Buffer.from("<!doctype html><title>Not found</title>"),
    "/empty.jpg": Buffer.alloc(0),
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? "";
    asked.push(path);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const redirect = (location: string): void => void response.writeHead(302, {location}).end();
    const picture = pictures[path];
    if (picture) response.writeHead(200, {"content-type": "image/jpeg", "content-length": picture.length}).end(picture);
    else if (path === "/moved.jpg") redirect("/photo.jpg");
    else if (path.startsWith("/round")) redirect(`/round${count}`);
    else if (path === "/to-file.jpg") redirect("file:///etc/passwd");
    else if (path === "/error.jpg") response.writeHead(500).end();
    else if (path === "/busy.jpg" && count === 1) response.writeHead(429, {"retry-after": "0"}).end();
    else if (path === "/busy.jpg") response.writeHead(200).end(photo);
    else if (path === "/slow.jpg") setTimeout(() => response.end(), 60_000).unref();
    else if (path === "/large.jpg") response.writeHead(200, {"content-length": 10 ** 12}).end("x");
    else if (path === "/endless.jpg") pour(response);
    else if (path === "/broken-off.jpg") {
      response.writeHead(200, {"content-length": photo.length});
      response.write(photo.subarray(0, 1000), () => response.destroy());
    } else response.writeHead(404).end();
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => { resolve(); }));
    },
  };
}

/** Writes until nobody listens. */
function pour(response: ServerResponse): void {
  response.writeHead(200, {"content-type": "image/jpeg"});
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
  };
  response.on("drain", more);
  more();
}
