import {createReadStream, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

/** A folder that is served; counts what was asked for. */
export type Served = {
  /** Ends in a slash. */
  readonly address: string;
  /** Requests and bytes since it was last asked. */
  count(): {readonly requests: number; readonly bytes: number};
  close(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"};

/** Serves a folder on a free port of this machine, as a plain static server does: no compression. */
export async function serve(folder: string): Promise<Served> {
  let [requests, bytes] = [0, 0];
  const server = createServer((request, response) => {
    const file = fileAt(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const size = file === null ? 0 : statSync(file).size;
    [requests, bytes] = [requests + 1, bytes + size];
    response.writeHead(file === null ? 404 : 200, {"content-type": types[extname(file ?? "")] ?? "application/octet-stream"});
    if (file === null) response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    count() {
      const counted = {requests, bytes};
      [requests, bytes] = [0, 0];
      return counted;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function fileAt(folder: string, path: string): string | null {
  const asked = join(folder, normalize(`/${path}`));
  for (const file of [asked, join(asked, "index.html")]) if (statSync(file, {throwIfNoEntry: false})?.isFile()) return file;
  return null;
}
