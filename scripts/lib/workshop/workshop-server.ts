import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Unreadable } from '../../../src/workshop/print/decode-print.ts';
import { Refused, type Action } from '../../../src/workshop/draft/actions.ts';
import { sentence } from '../main.ts';
import { Refusal } from '../refusal.ts';
import { admitted } from './guard.ts';
import { pageHtml, type PageFiles } from './page-files.ts';
import type { Workshop } from './workshop.ts';

const host = '127.0.0.1';
const mostBytes = 32 * 1024 * 1024;

/** What the page asks for, by the path behind the token. Bodies and answers are JSON. */
const routes: Record<string, (workshop: Workshop, body: Asked) => unknown> = {
  book: (workshop) => workshop.book(),
  drafts: (workshop) => workshop.drafts(),
  read: (workshop, { name, base64 }) => workshop.readFile(words(name), words(base64)),
  preview: (workshop, { text }) => workshop.preview(words(text)),
  begin: (workshop, { text }) => workshop.begin(words(text)),
  open: (workshop, { id }) => workshop.open(words(id)),
  revision: (workshop, { id }) => workshop.revision(words(id)),
  act: (workshop, { id, action }) => workshop.act(words(id), action as Action),
  hold: (workshop, { id, text }) => workshop.hold(words(id), words(text)),
  plan: (workshop, { id }) => workshop.plan(words(id)),
  write: (workshop, { id }) => workshop.write(words(id)),
  unwrite: (workshop, { id }) => workshop.unwrite(words(id)),
  remove: (workshop, { id }) => workshop.remove(words(id)),
};
type Asked = Record<string, unknown>;

function words(value: unknown): string {
  if (typeof value !== 'string') throw new Refused('问得不对：页面可能是旧的，请刷新。');
  return value;
}

/** Serves the workshop to this machine alone. `close` frees the port. */
export async function serveWorkshop(workshop: Workshop, page: PageFiles, token: string, port: number) {
  let own = port;
  const server = createServer((request, response) => {
    const path = admitted(request, token, own);
    if (path === null) return void send(response, 403, 'text/plain', '这个地址不完整：请用命令印出的那一个。');
    answer(workshop, page, path, request, response).catch((error: unknown) => tell(response, error));
  });
  own = await listen(server, port, port + 100);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}:${own}/${token}/`, close };
}

async function answer(
  workshop: Workshop,
  page: PageFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method === 'GET') {
    if (path === '') return send(response, 200, 'text/html', pageHtml);
    if (path === 'page.js') return send(response, 200, 'text/javascript', page.script);
    if (path === 'page.css') return send(response, 200, 'text/css', page.sheet);
    return send(response, 404, 'text/plain', '没有这一页。');
  }
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (request.method !== 'POST' || !route) return send(response, 404, 'application/json', '{"told":"没有这一项。"}');
  const body = await bodyOf(request);
  send(response, 200, 'application/json', JSON.stringify(await route(workshop, body)));
}

/** @throws Refused where it is too large or no JSON. */
async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Refused('这个文件太大：一次收一篇。');
    chunks.push(chunk);
  }
  try {
    const data = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as unknown;
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Asked;
  } catch {
    // Told below.
  }
  throw new Refused('问得不对：页面可能是旧的，请刷新。');
}

/** Every fault is a sentence: 409 for what an editor can mend. */
function tell(response: ServerResponse, error: unknown): void {
  const isOurs = error instanceof Refused || error instanceof Unreadable || error instanceof Refusal;
  if (!isOurs && process.env.YEARBOOK_DEBUG) console.error(error);
  const told = isOurs ? error.message : `工作台出了错，没有写入：${sentence(error)}`;
  send(response, isOurs ? 409 : 500, 'application/json', JSON.stringify({ told }));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return void response.destroy();
  response
    .writeHead(status, {
      'content-type': `${type};charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'", // prettier-ignore
    })
    .end(body);
}

/** The port, or the next free one. */
function listen(server: ReturnType<typeof createServer>, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') reject(error);
      else if (port >= last) reject(new Refusal(`${last - 100} 到 ${last} 的端口都被占用。`));
      else resolve(listen(server, port + 1, last));
    });
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}
