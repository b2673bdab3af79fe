import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {createGzip} from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
};

export type Served = {
  /** Ends in a slash. */
  readonly address: string;
  /** Paths asked for so far, with their sizes. */
  readonly requests: readonly {readonly path: string; readonly bytes: number}[];
  close(): Promise<void>;
};

/**
 * Serves a folder on a free port of this machine, as a plain static server does: `index.html` for a folder, and no
 * compression unless it is to be `packed`. With `below`, the site lives under that path, such as `/archive/`.
 */
export async function serveFolder(folder: string, below = "/", {packed = false} = {}): Promise<Served> {
  const requests: {path: string; bytes: number}[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(below) ? fileBelow(folder, path.slice(below.length)) : null;
    requests.push({path, bytes: file === null ? 0 : statSync(file).size});
    const type = types[extname(file ?? "")];
    const packs = packed && file !== null && type !== undefined;
    response.writeHead(file === null ? 404 : 200, {"content-type": type ?? "application/octet-stream", ...(packs && {"content-encoding": "gzip"})});
    if (file === null) response.end();
    else if (packs) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    requests,
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((trouble) => { if (trouble) reject(trouble); else resolve(); });
    }),
  };
}

function fileBelow(folder: string, path: string): string | null {
  const asked = join(folder, normalize(`/${path}`));
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  return existsSync(file) ? file : null;
}
