import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

type SentHeaders = Record<string, string>;

const types: SentHeaders = {
  '.html': 'text/html;charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.pagefind': 'application/octet-stream',
}; // prettier-ignore

/** Reads a `_headers` file as Cloudflare Pages and Netlify do: the headers of all rules that match are joined. */
function readRules(text: string): (path: string) => SentHeaders {
  const rules = text.split(/\n\n+/).map((rule) => {
    const [place = '', ...lines] = rule.trim().split('\n');
    const pattern = new RegExp(
      `^${place
        .split('*')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    );
    return { pattern, headers: lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]) };
  });
  return (path) => {
    const joined: SentHeaders = {};
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of headers) joined[name] = joined[name] ? `${joined[name]}, ${value}` : value;
    return joined;
  };
}

export interface Host {
  /** Address of the home page, with a closing slash. */
  url: string;
  /** The compressed bytes of the bodies sent since the last call, by path. */
  taken(): Map<string, number>;
  close(): void;
}

/** Serves a built site as a host would: with gzip and the headers of its `_headers`, which `change` may alter. */
export async function openHost(
  folder: string,
  change: (headers: SentHeaders) => SentHeaders = (same) => same,
): Promise<Host> {
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = new Map<string, Buffer>();
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    const isText = Boolean(type) && extname(file) !== '.pagefind';
    const body = files.get(file) ?? (isText ? gzipSync(readFileSync(file)) : readFileSync(file));
    files.set(file, body);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      ...change(rules(path)),
      'content-type': type ?? 'application/octet-stream',
      ...(isText && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    taken() {
      const before = sent;
      sent = new Map();
      return before;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
