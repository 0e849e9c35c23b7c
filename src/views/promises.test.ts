import { describe, expect, it } from 'vitest';
import type { Pledge } from '../model/pledge.ts';
import { promiseLedger, promisesByZone, type Promising } from './promises.ts';
import { wordsOf } from './statement.ts';

const edition = '2025-10-31';
const receipt = { article: 'a', stem: '甲', paragraph: 2, url: '/zones/z/articles/a/#p2', lasting: '', quote: '' };
const pledge = (due: string | null, more: Partial<Pledge> = {}): Pledge => ({
  id: 'works', url: '/zones/z/#works', title: '厂房预计建成', project: null, doubts: [], receipt, due, dueLabel: due,
  reason: null, words: null, said: null, later: [], standing: due === null ? 'undated' : 'overdue', ...more,
}); // prettier-ignore
const article = (id: string, likelyMonth: string) => ({
  id,
  printed: { notBefore: `${likelyMonth}-01`, notAfter: `${likelyMonth}-30`, label: `约${likelyMonth}` },
});
const zone = (promises: Pledge[], ...later: string[]) =>
  ({
    id: 'z', shortName: '甲园', url: '/zones/z/', promises, asOfLabel: '2025年9月',
    articles: [article('a', '2024-11'), ...later.map((month, i) => article(`b${i}`, month))],
  }) as unknown as Promising; // prettier-ignore
const verdict = (one: Pledge, ...later: string[]) => {
  const { overdue, ahead, undated, met } = promiseLedger([zone([one], ...later)], edition);
  return [...overdue, ...ahead, ...undated, ...met][0]!.verdict;
};

describe('the ledger of promises', () => {
  it('has those that are overdue for longest first', () => {
    const { overdue } = promiseLedger([zone([pledge('2025-10-20'), pledge('2024-11-30')])], edition);
    expect(overdue.map(({ pledge: { due } }) => due)).toEqual(['2024-11-30', '2025-10-20']);
  });

  it('says how long it is overdue, and not that nothing was done', () => {
    expect(verdict(pledge('2024-11-30'))).toBe('到期未见报道，过了335天；此后没有报道，甲园最近一篇约2025年9月');
    expect(verdict(pledge('2025-10-31'))).toBe('到期未见报道；此后没有报道，甲园最近一篇约2025年9月');
  });

  it('says that later reports are silent only where there is a later one', () => {
    expect(verdict(pledge(null))).toBe('报道时（约2024-11）没有给日子，此后没有报道');
    expect(verdict(pledge(null), '2024-10')).toMatch(/，此后没有报道$/);
    expect(verdict(pledge(null), '2024-11')).toMatch(/没有确知在它以后的报道$/);
    expect(verdict(pledge(null), '2025-09')).toMatch(/后来的报道没有写到$/);
  });

  it('prints what later reports say, with their receipts', () => {
    const later = [{ says: '还在装设备', met: false, receipt: { ...receipt, stem: '乙', paragraph: 3 } }];
    const { overdue } = promiseLedger([zone([pledge('2025-10-20', { later })], '2025-09')], edition);
    expect(wordsOf(overdue[0]!.statement)).toContain('后来的报道写到，甲园最近一篇约2025年9月；还在装设备。');
    expect(overdue[0]!.statement.parts.map(({ receipt }) => receipt?.mark)).toContain('乙3');
  });

  it('tells who said it, in which words, and why it is due on that day', () => {
    const said = {
      said: '项目负责人某某',
      words: '假期结束时',
      reason: '没有印日子，取月底',
      dueLabel: '2025年10月31日',
    };
    expect(promiseLedger([zone([pledge('2025-10-31', said)])], edition).overdue[0]!.told).toBe(
      '项目负责人某某说的，期限写作“假期结束时”，编者按2025年10月31日算：没有印日子，取月底',
    );
  });

  it('rests each statement on its record', () => {
    const { overdue } = promiseLedger([zone([pledge('2025-10-20')])], edition);
    expect(overdue[0]!.id).toBe('z-works');
    expect(overdue[0]!.statement).toMatchObject({
      rule: 'promise',
      claims: [{ zone: 'z', record: '/zones/z/#works' }],
    });
  });

  it('has the same promises zone by zone', () => {
    const zones = [zone([pledge('2025-10-20'), pledge(null)]), zone([])];
    expect(promisesByZone(zones, edition).map(({ entries }) => entries.length)).toEqual([2]);
  });
});
