import { describe, expect, it } from 'vitest';
import type { Firm } from '../model/firm.ts';
import type { Zone } from '../model/zone.ts';
import type { CompanyStanding } from './company-standing.ts';
import { firmGroups, firmsThatTalk } from './firm-groups.ts';

const firm = (id: string, relation: string) => ({ company: { id }, relation }) as unknown as Firm;
const zone = (id: string, ...companies: Firm[]) => ({ id, companies }) as unknown as Zone;
const lists = { leads: [], projects: [], nodes: [], facts: [], subsidiaries: [], mentions: [] };
const standing = (id: string, more: Partial<CompanyStanding>) =>
  ({ ...lists, company: { id }, url: '/', relations: [], ...more }) as CompanyStanding;
const at = zone('a');

describe('firms', () => {
  const groups = firmGroups([
    standing('guest', { relations: [{ zone: at, firm: firm('guest', 'talks') }] }),
    standing('both', { relations: ['tenant', 'project'].map((relation) => ({ zone: at, firm: firm('both', relation) })) }), // prettier-ignore
    standing('named', { mentions: [{ zone: at, article: {} as never, paragraph: 1, url: '/' }] }),
    standing('owner', { projects: [{ zone: at, project: {} as never }] }),
  ]);
  const members = groups.map(({ label, firms }) => [label, firms.map((one) => one.standing.company.id)]);

  it('stand under what reports say they are, a tenant alone under 入驻', () => {
    expect(members).toEqual([
      ['入驻', ['both']],
      ['有项目', ['both']],
      ['在谈', ['guest']],
      ['见报，关系未写明', ['named', 'owner']],
    ]);
  });
  it('that are only named keep the zone that names them', () => {
    expect(groups.at(-1)!.firms[0]!.places).toEqual([{ zone: at, firm: null }]);
  });
});

it('those who only talk are listed by zone; one that is already there is not among them', () => {
  const talks = zone('b', firm('x', 'talks'), firm('y', 'partner'), firm('y', 'tenant'), firm('z', 'builder'));
  expect(firmsThatTalk([zone('a'), talks]).map(({ zone: { id }, firms }) => [id, firms.map(({ company }) => company.id)])).toEqual([['b', ['x']]]); // prettier-ignore
});
