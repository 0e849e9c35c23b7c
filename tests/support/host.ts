import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Served } from '../../scripts/lib/serve.ts';

interface Rule {
  place: RegExp;
  headers: [name: string, value: string][];
}

/** The rules of a `_headers` file, as Cloudflare Pages and Netlify read them. */
function readRules(text: string): Rule[] {
  return text.split(/\n(?=\/)/).map((rule) => {
    const [place = '', ...lines] = rule.split('\n');
    const pattern = place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
    const headers = lines
      .filter((line) => line.includes(': '))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]);
    return { place: new RegExp(`^${pattern}$`), headers };
  });
}

/** A static host that sends what `_headers` of the site asks for; headers of several rules are joined. */
export async function host(folder: string): Promise<Served> {
  const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, {
    dev: true,
    setHeaders(response, path) {
      for (const { place, headers } of rules)
        if (place.test(path))
          for (const [name, value] of headers) {
            const before = response.getHeader(name);
            response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`);
          }
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
