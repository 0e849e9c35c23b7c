import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { restWords } from './board-rest.ts';

const project = (tone: string, investment: object | null = null) => ({ status: { tone }, investment });
const zone = (more: object) => ({ projects: [], chains: [], prospectus: [], ...more }) as unknown as Zone;
const words = (...given: Parameters<typeof restWords>) =>
  restWords(...given).map(({ text, href }) => `${text} ${href}`);

describe('where the rest of a question is', () => {
  it('is said only where there is a rest', () => {
    expect(words(zone({ chains: [{}] }), 'standing', 0)).toEqual([]);
    expect(words(zone({ chains: [{}] }), 'standing', 3)).toEqual(['另有3项 #chains']);
  });
  it('says of what is being built that no report tells an investment, only where none does', () => {
    expect(words(zone({ projects: [project('building')] }), 'building', 0)).toEqual(['逐项看，投资都没写 #projects']);
    expect(words(zone({ projects: [project('building'), project('building', {})] }), 'building', 2)).toEqual(['另有2项 #projects']); // prettier-ignore
  });
  it('names how many projects are of unknown progress beside what is only said', () => {
    expect(words(zone({ projects: [project('unknown')] }), 'planned', 0)).toEqual(['进度没写的项目1个 #projects']);
  });
  it('leads to the list of what is sought, or to the chain that seeks it', () => {
    expect(words(zone({ prospectus: [{ kind: 'want' }] }), 'wanted', 1)).toEqual(['另有1项 #prospectus']);
    expect(words(zone({ prospectus: [{ kind: 'offer' }] }), 'wanted', 1)).toEqual(['另有1项 #chains']);
  });
});
