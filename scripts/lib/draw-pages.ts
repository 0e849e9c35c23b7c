import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { astroSentence, type AstroFault } from './astro-fault.ts';
import type { Contents } from './compile-pages.ts';
import { addressOf, askedFor, fileOf, notFound, type Params, type Route } from './drawn-paths.ts';
import { isOwnAddress } from '../../src/site/relative-address.ts';
import type { NamedAddresses } from './named-files.ts';
import { rewriteFor, rewriteHtml } from './relative-links.ts';

interface Message {
  level: string;
  message: string;
}

/** What the compiled bundle exports: Astro's own application for pages that are drawn while building. */
interface Application {
  manifest: { routes: { routeData: Route }[] };
  setInternals(internals: { pagesByKeys: Map<string, unknown>; entrySpecifierToBundleMap: Map<string, string> }): void;
  setOptions(options: {
    settings: { scripts: never[] };
    logger: { options: { destination: { write(message: Message): void } } };
  }): void;
  getComponentByRoute(route: Route): Promise<{ getStaticPaths?(): Promise<{ params: Params }[]> }>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** Astro logs some faults and goes on, but a build must then fail. */
const told: Message[] = [];

async function open(compiled: string): Promise<Application> {
  const { entry, styles } = JSON.parse(readFileSync(join(compiled, 'contents.json'), 'utf8')) as Contents;
  const { app } = (await import(pathToFileURL(join(compiled, 'bundle', entry)).href)) as { app: Application };
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  const destination = { write: (message: Message) => void told.push(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

async function paramsOf(app: Application, route: Route): Promise<Params[]> {
  if (route.pathname) return [{}];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  return (await getStaticPaths!()).map(({ params }) => params);
}

async function drawOne(app: Application, routeData: Route, address: string): Promise<Buffer> {
  const request = new Request(new URL(encodeURI(askedFor(address, routeData)), 'http://localhost'));
  const response = await app.render(request, { routeData });
  if (response.status !== (address === notFound ? 404 : 200)) throw new Error(`${address} 的状态是 ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/**
 * Draws every page and file of a content folder to `folder`, with relative links; gives their number
 * and what they name.
 * `base` is the path under which the links of 404.html lead.
 * @throws Error with one sentence if a page fails, or if two of them have one address.
 */
export async function drawPages(compiled: string, content: string, folder: string, base: string): Promise<Drawn> {
  process.env.YEARBOOK_CONTENT = content;
  process.env.NODE_ENV = 'production';
  const app = await open(compiled);
  const drawn = new Map<string, string>();
  const named: NamedAddresses = new Map();
  for (const { routeData } of app.manifest.routes) {
    try {
      for (const params of await paramsOf(app, routeData)) {
        const address = addressOf(routeData, params);
        const file = fileOf(address);
        const other = drawn.get(file);
        if (other) throw new Error(`${address} 是两个页面的地址（${other} 与 ${routeData.component}）`);
        drawn.set(file, routeData.component);
        write(join(folder, file), await drawOne(app, routeData, address), file, base, named);
      }
    } catch (error) {
      throw new Error(astroSentence(Object.assign(error as AstroFault, { id: routeData.component })), { cause: error });
    }
  }
  const fault = told.find(({ level }) => level === 'error');
  if (fault) throw new Error(astroSentence(new Error(fault.message)));
  return { count: drawn.size, named };
}

export interface Drawn {
  count: number;
  named: NamedAddresses;
}

function write(path: string, bytes: Buffer, file: string, base: string, named: NamedAddresses): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!file.endsWith('.html')) return writeFileSync(path, bytes);
  const page = `/${file}`.replace(/\/index\.html$/, '/');
  const rewrite = rewriteFor(page, base);
  const noting = (address: string) => {
    if (isOwnAddress(address) && !named.has(address)) named.set(address, page);
    return rewrite(address);
  };
  writeFileSync(path, rewriteHtml(bytes.toString('utf8'), noting));
}

export const warnings = () => told.filter(({ level }) => level === 'warn').map(({ message }) => message);
