/** A part of an address in Astro's routes: `[zone]` is dynamic, `[...filter]` is spread. */
interface RoutePart {
  content: string;
  dynamic: boolean;
  spread: boolean;
}

/** One of Astro's routes, as far as drawing asks for it. */
export interface Route {
  component: string;
  /** The address where it is always the same. */
  pathname?: string;
  segments: RoutePart[][];
  type: string;
}

export type Params = Record<string, string | undefined>;

const written = ({ content, dynamic, spread }: RoutePart, params: Params) => {
  if (spread) return params[content.slice('...'.length)] ?? '';
  if (!dynamic) return content;
  const value = params[content];
  if (value === undefined) throw new Error(`地址里的 [${content}] 没有值`);
  return value;
};

/** The address of a page or a file: `/zones/lingshi/`, `/data/v1/zones.json`. */
export function addressOf({ pathname, segments, type }: Route, params: Params): string {
  const path = pathname ?? segments.map((parts) => parts.map((part) => written(part, params)).join('')).join('/');
  const plain = `/${path}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return type === 'page' ? `${plain}/` : plain;
}

/**
 * The path by which Astro finds a route. It puts a slash behind every address, but for routes that are written with an
 * extension: `[zone].json`, not `[...picture]`.
 */
export function askedFor(address: string, { type, segments }: Route): string {
  const last = segments.at(-1)?.at(-1);
  const isFile = type === 'endpoint' && last?.dynamic === false && /\.\w+$/.test(last.content);
  return isFile || address.endsWith('/') ? address : `${address}/`;
}

export const notFound = '/404/';

/** The file of an address, from the site's root. */
export const fileOf = (address: string): string =>
  address === notFound ? '404.html' : `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
