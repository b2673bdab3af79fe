import {createReadStream} from "node:fs";
import {readFile, stat} from "node:fs/promises";
import {createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse} from "node:http";
import {extname, join, normalize, sep} from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".wasm": "application/wasm",
};

/** Asks for a reload when a build is done; served beside the site, never written into it. */
const reloadScript = `new EventSource("/__dateline/events").onmessage = () => location.reload();`;
const reloadTag = `<script src="/__dateline/reload.js" defer></script>`;

export type SiteServer = {readonly url: string; reload(): void; close(): Promise<void>};

/**
 * Serves a folder on this machine, below `base`, with a script in each page that reloads it after a build. A taken
 * port is an error with code `EADDRINUSE`.
 */
export async function serve(folder: string, base: string, port: number): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    if (path === "/__dateline/events") listen(response, listeners);
    else if (path === "/__dateline/reload.js") send(response, 200, ".js", reloadScript);
    else void answer(response, folder, base, path).catch(() => send(response, 500, ".html", "Error"));
  };
  const server = await listening(handle, port, "127.0.0.1");
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  // `localhost` is this one for some programs; where there is no IPv6 the other is enough
  const twin = await listening(handle, actual, "::1").catch(() => null);
  return {
    url: `http://localhost:${actual}${base}`,
    reload: () => listeners.forEach((listener) => listener.write("data: built\n\n")),
    async close() {
      listeners.forEach((listener) => listener.end());
      await Promise.all([server, ...(twin ? [twin] : [])].map(closing));
    },
  };
}

function listening(handle: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function pathOf({url = "/"}: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return "/";
  }
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"});
  response.write(": listening\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

async function answer(response: ServerResponse, folder: string, base: string, path: string): Promise<void> {
  const found = path.startsWith(base) ? await lookUp(folder, path.slice(base.length)) : {redirect: base};
  if ("redirect" in found) {
    redirect(response, found.redirect === "" ? `${encodeURI(path)}/` : found.redirect);
    return;
  }
  if (!("file" in found)) return sendPage(response, 404, join(folder, "404.html"));
  const {file} = found;
  if (extname(file) === ".html") return sendPage(response, 200, file);
  response.writeHead(200, {"content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache"});
  createReadStream(file).pipe(response);
}

/** What a path means: a file, nothing, or an empty redirect when a slash is missing at its end. */
type Found = {readonly file: string} | {readonly redirect: string} | Readonly<Record<string, never>>;

async function lookUp(folder: string, path: string): Promise<Found> {
  const safe = normalize(`/${path}`).split(sep).filter((part) => part !== "" && part !== "..");
  if (safe.some((part) => part.startsWith(".") || part.includes("\0"))) return {};
  const place = join(folder, ...safe);
  const status = await stat(place).catch(() => null);
  if (status?.isFile()) return {file: place};
  if (!status?.isDirectory()) return {};
  if (path !== "" && !path.endsWith("/")) return {redirect: ""};
  const index = join(place, "index.html");
  return (await stat(index).catch(() => null))?.isFile() ? {file: index} : {};
}

async function sendPage(response: ServerResponse, status: number, file: string): Promise<void> {
  const page = await readFile(file, "utf8").catch(() => "<!doctype html><title>404</title><p>Not found</p></body>");
  send(response, status, ".html", page.replace("</body>", `${reloadTag}</body>`));
}

function send(response: ServerResponse, status: number, ending: string, content: string): void {
  response.writeHead(status, {"content-type": types[ending] ?? "text/plain", "cache-control": "no-cache"});
  response.end(content);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, {location: to});
  response.end();
}
