import { expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { folds } from './folds.ts';

const zone = (counts: Record<string, number> = {}, nodes = 0) => {
  const list = (name: string) => Array.from({ length: counts[name] ?? 0 });
  const names = ['facts', 'projects', 'events', 'prospectus', 'doubts', 'questions', 'articles'];
  const lists = Object.fromEntries(names.map((name) => [name, list(name)]));
  return { ...lists, chains: [{ nodes: Array.from({ length: nodes }) }] } as unknown as Zone;
};

it('folds a zone from five records on, whatever they are', () => {
  expect(folds(zone({ facts: 1, projects: 1, events: 1, prospectus: 1 }, 1))).toBe(true);
  expect(folds(zone({ facts: 1, projects: 1, events: 1 }, 1))).toBe(false);
});

it('counts neither doubts nor questions nor reports', () => {
  expect(folds(zone({ doubts: 30, questions: 14, articles: 9, events: 4 }))).toBe(false);
});
