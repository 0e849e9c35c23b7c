import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * The rest of an address whose first part is the token; null for whoever does not have it. Host and Origin are looked
 * at, so that no page of another site can reach this machine through the editor's browser.
 */
export function admitted(request: IncomingMessage, token: string, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return null;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return null;
  const [, given = '', ...rest] = (request.url ?? '').split('?')[0]!.split('/');
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b) ? rest.join('/') : null;
}
