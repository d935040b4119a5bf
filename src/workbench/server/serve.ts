import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** Where the files of each part stand. */
export interface Folders {
  readonly workbench: string;
  readonly pane: string;
  readonly manifest: string;
  readonly sample: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const common =
  "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob:; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** The page with the grid: scripts of its own only, and only the pane in a frame. */
export const pagePolicy = `default-src 'none'; script-src 'self'; frame-src 'self'; frame-ancestors 'none'; ${common}`;

/** The pane: as an intranet server would send it; WebAssembly is for the rounding solver. */
export const panePolicy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'none'; frame-ancestors 'self'; ${common}`;

/** The file a request is answered with; null for none. Nothing outside the folders can be named. */
export function fileFor(path: string, folders: Folders): string | null {
  if (path === "/" || path === "/workbench.html") return join(folders.workbench, "workbench.html");
  if (path === "/office.js" || path === "/template.xlsx") return join(folders.workbench, path);
  if (path === "/manifest.xml") return folders.manifest;
  const inner = normalize(path).replaceAll("\\", "/");
  if (inner.split("/").includes("..") || inner.includes("\0")) return null;
  if (inner.startsWith("/sample/"))
    return inner.endsWith(".csv") ? join(folders.sample, inner.slice("/sample/".length)) : null;
  const folder = inner.startsWith("/workbench/") ? folders.workbench : folders.pane;
  return join(
    folder,
    ...inner
      .split("/")
      .filter((part) => part !== "")
      .join(sep)
      .split(sep),
  );
}

/** Only names of this machine: a page elsewhere that points its own name at 127.0.0.1 is refused. */
function isLocalName(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? "");
}

function answer(request: IncomingMessage, response: ServerResponse, folders: Folders): void {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isLocalName(request.headers.host) || !isRead) {
    response.writeHead(403).end();
    return;
  }
  const path = decodePath(request.url ?? "/");
  const file = path === null ? null : fileFor(path, folders);
  if (file === null || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const isPage = path === "/" || path === "/workbench.html";
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Content-Security-Policy": isPage ? pagePolicy : panePolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
  } catch {
    return null;
  }
}

/** Serves the workbench to this machine alone. Rejects when the port is taken. */
export function serve(folders: Folders, port: number): Promise<Server> {
  const server = createServer((request, response) => answer(request, response, folders));
  return new Promise((done, refuse) => {
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
