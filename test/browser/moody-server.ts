import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json",
  ".avif": "image/avif", ".webp": "image/webp",
};

/** `well`; `silent`: takes requests and never answers; `failing`: 500; `cut`: breaks off in the middle; `private`: forbids storing. */
export type Mood = "well" | "silent" | "failing" | "cut" | "private";

export type MoodyServer = {
  readonly address: string;
  /** Paths asked for so far, below the site's root. */
  readonly asked: string[];
  /** How it treats a path; `well` unless set. */
  treat: (path: string) => Mood;
  /** Gone, until it is started again on the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** A static server for one folder, below a path, whose behaviour a test can change while it runs. */
export async function startMoodyServer(folder: string, below = "/"): Promise<MoodyServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(below) ? path.slice(below.length) : null;
    asked.push(inside ?? path);
    answer(response, inside === null ? null : fileBelow(folder, inside), moody.treat(inside ?? path), folder);
  });
  const listen = (port: number): Promise<void> => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const {port} = server.address() as AddressInfo;
  const moody: MoodyServer = {
    address: `http://127.0.0.1:${port}${below}`,
    asked,
    treat: () => "well",
    start: () => listen(port),
    stop: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
  return moody;
}

function answer(response: ServerResponse, file: string | null, mood: Mood, folder: string): void {
  if (mood === "silent") return;
  const found = file ?? join(folder, "404.html");
  const headers: Record<string, string> = {"content-type": types[extname(found)] ?? "application/octet-stream", "content-length": String(statSync(found).size)};
  if (mood === "private") headers["cache-control"] = "no-store";
  if (mood === "failing") {
    response.writeHead(500, {"content-type": "text/html"}).end("<title>500</title>");
    return;
  }
  response.writeHead(file === null ? 404 : 200, headers);
  if (mood !== "cut") createReadStream(found).pipe(response);
  else response.write("<!doctype html><title>half</title>", () => response.destroy());
}

/** As static hosts do, `404.html` stands in for what is missing. */
function fileBelow(folder: string, path: string): string | null {
  const asked = join(folder, normalize(`/${path}`));
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  return existsSync(file) ? file : null;
}
