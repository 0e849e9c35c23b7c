import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { command } from './command.ts';

/** A built site and its address, as plain data that can be passed to test workers. */
export interface Site {
  /** Address of the home page, with a closing slash. */
  url: string;
  /** The built files. */
  folder: string;
}

/** Builds a content folder to an output folder with the command as typed. */
export async function build(content: string, out: string): Promise<void> {
  const { status, lines, errors } = await command('build', { YEARBOOK_CONTENT: content, YEARBOOK_OUT: out });
  if (status !== 0) throw new Error(`build of ${content} ended with ${status}\n${[...lines, errors].join('\n')}`);
}

/** The addresses of all pages of a built site but those of closed volumes: `/`, `/zones/lingshi/` … */
export function pagesOf({ folder }: Site): string[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !/^\d{4}[\\/]/.test(file))
    .map((file) => `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** One page of each kind; `/zones/lingshi/` and `/zones/zuoyun/` are of the same kind. */
export function onePageAKind(pages: string[]): string[] {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const kind = page.replace(/^\/([^/]+)\/[^/]+\//, '/$1/*/').replace(/\/articles\/[^/]+\//, '/articles/*/');
    kinds.set(kind, kinds.get(kind) ?? page);
  }
  return [...kinds.values()];
}
