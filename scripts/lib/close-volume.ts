import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { knowsLaterYear } from '../../src/checks/knows-later-year.ts';
import { archive } from '../../src/exports/take-away/archive.ts';
import { sha256 } from '../../src/exports/take-away/datapackage.ts';
import { openYearbook } from '../../src/open-yearbook.ts';
import { sortProblems, type Problem } from '../../src/schema/problem.ts';
import { buildSite } from './build-site.ts';
import { volumeFiles } from './closed-volumes.ts';

/** Files of the whole site that a folder within it cannot have: addresses of their own, rules for hosts and crawlers. */
const ofTheWhole = new Set(['404.html', '_headers', 'robots.txt', 'sitemap.xml', '.nojekyll', 'llms.txt']);

/** What keeps a volume from being closed, each with its place; empty where nothing does. */
export function faultsOfVolume(content: string, year: number): Problem[] {
  const { corpus, ofVolume } = openedFor(content);
  const kept = ofVolume(year);
  return sortProblems<string>([...checkCorpus(kept), ...knowsLaterYear(corpus, kept, year)]);
}

const openedFor = (content: string) => {
  const opened = openYearbook(content);
  return { corpus: opened.corpus, ofVolume: (year: number) => opened.ofVolume(year) };
};

/** Builds the volume of a year alone and keeps it as a zip with its hash; gives what was left out of it. */
export async function closeVolume(content: string, year: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yearbook-volume-'));
  process.env.YEARBOOK_VOLUME = String(year);
  try {
    const out = join(folder, 'site');
    await buildSite({ content, out, base: null });
    keep(content, year, out);
  } finally {
    delete process.env.YEARBOOK_VOLUME;
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(content: string, year: number, site: string): void {
  const paths = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(site.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => !ofTheWhole.has(path));
  const bytes = archive(new Map(paths.map((path) => [path, readFileSync(join(site, path))])), `${year}-12-31`);
  const { zip, hash } = volumeFiles(content, year);
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, bytes);
  writeFileSync(hash, `${sha256(bytes)}  ${year}.zip\n`);
}

/** What marks leave out of the volume, a line each: paragraphs of overviews and doubts that are of a later year. */
export function leftOut(content: string, year: number): string[] {
  const { all } = openYearbook(content).corpus;
  return all.flatMap(({ id, profile, doubts }) => [
    ...(profile?.value.since ?? [])
      .filter((mark) => mark.year > year)
      .map(({ paragraph }) => `${id}：概况第${paragraph}段`),
    ...(doubts?.value ?? []).filter(({ since = 0 }) => since > year).map(({ title }) => `${id}：存疑“${title}”`),
  ]);
}
