import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import send from 'send';
import { Refusal } from './refusal.ts';

const host = '127.0.0.1';

/** An address without its prefix, as a host would cut it; null where it has none of the prefixes. */
function withinBase(url: string, bases: string[]): string | null {
  const base = bases.toSorted((a, b) => b.length - a.length).find((prefix) => url.startsWith(prefix));
  return base ? url.slice(base.length - 1) : null;
}

/**
 * Whether an address names a folder with a page but lacks its slash, without which relative links in the page would be
 * wrong.
 */
const lacksSlash = (folder: string, path: string) =>
  !path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'));

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  try {
    response.end(readFileSync(join(folder, '404.html')));
  } catch {
    response.end('404');
  }
}

/** Whether a path is for visitors: no file that a dot hides, as on most hosts, and none to which a link leads outside. */
function isPublic(folder: string, path: string): boolean {
  const parts = decodeURIComponent(path).split('/').filter(Boolean);
  if (parts.some((part, i) => part.startsWith('.') && (i > 0 || part !== '.well-known'))) return false;
  return `${realpathSync(join(folder, ...parts))}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
}

/** Sends a file, or what can be said instead; a file that goes away meanwhile ends the answer and nothing else. */
function sendFile(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  if (!isPublic(folder, path)) return notFound(folder, response);
  response.setHeader('cache-control', 'no-cache');
  send(request, path, { root: folder, dotfiles: 'allow', cacheControl: false })
    .on('directory', () => notFound(folder, response))
    .on('error', ({ status, headers }: { status?: number; headers?: Record<string, string> }) =>
      status === 416 ? response.writeHead(416, headers).end() : notFound(folder, response),
    )
    .pipe(response);
}

function answer(folder: string, bases: string[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const inside = withinBase(url, bases);
    const [path = '/', query] = (inside ?? '').split('?');
    try {
      if (inside === null) return url === '/' ? redirect(response, bases[0] ?? '/') : notFound(folder, response);
      if (lacksSlash(folder, path)) {
        const prefix = url.slice(0, url.length - inside.length);
        // Without this, an address with two slashes at its start would redirect to another host.
        return redirect(response, `${prefix}${path}/${query ? `?${query}` : ''}`.replace(/^\/+/, '/'));
      }
      sendFile(folder, path, request, response);
    } catch {
      notFound(folder, response);
    }
  };
}

/** Listens on the port, or on the next free one up to `last`. */
function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') reject(error);
      else if (port >= last) reject(new Refusal(`${last - 100} 到 ${last} 的端口都被占用。`));
      else resolve(listen(server, port + 1, last));
    });
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

export interface Served {
  /** Address of the home page. */
  url: string;
  close(): void;
}

/** Serves a built site under its prefixes, as a host would. The address given back has the first prefix. */
export async function serve(folder: string, bases: string[], port = 4321): Promise<Served> {
  const server = createServer(answer(folder, bases));
  const found = await listen(server, port, port + 100);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${found}${bases[0]}`, close };
}
