import { describe, expect, it } from 'vitest';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Zone } from '../model/zone.ts';
import { parsePeriod, type Period } from '../schema/period.ts';
import { idsOfKeyFigures, keyFigures } from './key-figures.ts';

const receipt = { article: 'a', stem: '甲', paragraph: 1, url: '/a/#p1', lasting: '', quote: '' };
const tones = { actual: 'existing', 'in-progress': 'building', planned: 'planned', claimed: 'unknown' } as const;
type Told = { status?: keyof typeof tones; subject?: object; label?: string; indicator?: object; doubts?: DoubtMark[] };

/** `of` is core where it begins so; its place in the vocabulary is the number at its end. */
function fact(
  of: string,
  figure: string,
  period: string,
  { status = 'actual', indicator = {}, ...more }: Told = {},
): Fact {
  const read = parsePeriod(period) as Period;
  return {
    id: `${of}-${period}`, url: `/z/#${of}-${period}`, label: of, subject: null, text: null, doubts: [], receipt,
    figure: { figure, shown: figure, number: figure, rest: '', unit: '亿元' }, period: read, periodLabel: read.label, cumulative: false,
    status: { id: status, label: status, tone: tones[status], mark: null },
    indicator: { id: of, place: Number(/\d+$/.exec(of)?.[0] ?? 0), core: of.startsWith('core'), topic: null, funnel: null, role: null, nature: 'flow', ...indicator },
    ...more,
  } as unknown as Fact; // prettier-ignore
}
const stage = (measure: string) => ({ indicator: { funnel: { group: 'g', stage: '签约', order: 1, measure } } });
const zoneOf = (facts: Fact[], overview = '') =>
  ({ facts, overview: [{ text: overview }], url: '/z/' }) as unknown as Zone;
const labels = (facts: Fact[], overview?: string) => keyFigures(zoneOf(facts, overview)).map(({ label }) => label);

describe('which figures are key', () => {
  it('are those that every zone is held against, in the order of the vocabulary', () => {
    expect(labels([fact('core2', '1', '2024'), fact('core1', '2', '2024'), fact('core3', '3', '2024')])).toEqual(['core1', 'core2', 'core3']); // prettier-ignore
  });
  it('then the others, those that the overview quotes first', () => {
    const facts = [fact('minor1', '11', '2024'), fact('minor2', '22', '2024'), fact('core9', '9', '2024')];
    expect(labels(facts, '有22个。')).toEqual(['core9', 'minor2', 'minor1']);
  });
  it('are nine at most, and never a capacity, a claim or a text', () => {
    const many = Array.from({ length: 11 }, (_, i) => fact(`core${i}`, `${i}`, '2024'));
    expect(labels(many)).toHaveLength(9);
    const others = [fact('core1', '1', '2024', { indicator: { nature: 'capacity' } }), fact('core2', '2', '2024', { status: 'claimed' }), { ...fact('core3', '3', '2024'), figure: null }]; // prettier-ignore
    expect(labels(others)).toEqual([]);
  });
  it('are filled up with what is planned, which says so, only where fewer than three happened', () => {
    const planned = fact('core7', '7', 'by 2030', { status: 'planned' });
    const [, second] = keyFigures(zoneOf([fact('core1', '1', '2024'), planned]));
    expect(second!.aside).toContain('planned');
    expect(labels([1, 2, 3].map((n) => fact(`core${n}`, `${n}`, '2024')).concat(planned))).not.toContain('core7');
  });
});

describe('a key figure', () => {
  it('is the newest value, with older ones of its series behind it, the newest first', () => {
    const [figure] = keyFigures(zoneOf(['2022', '2024', '2021', '2023'].map((year) => fact('core1', year, year))));
    expect([figure!.fact, ...figure!.earlier].map(({ id }) => id)).toEqual(['core1-2024', 'core1-2023', 'core1-2022']);
  });
  it('has no older value of another subject', () => {
    const county = fact('core1', '9', '2022', { subject: { kind: 'county', label: '某县' } });
    expect(keyFigures(zoneOf([fact('core1', '1', '2024'), county]))[0]!.earlier).toEqual([]);
  });
  it('says whose it is where it is not the zone’s', () => {
    expect(labels([fact('core1', '9', '2024', { subject: { kind: 'county', label: '某县' } })])).toEqual([
      '某县：core1',
    ]);
  });
  it('is an investment with its number of projects where both are of one stage and period', () => {
    const counted = fact('signed1', '23', '2024', stage('count'));
    const invested = fact('invested2', '98', '2024', stage('investment'));
    expect(keyFigures(zoneOf([counted, invested])).map(({ fact: { id }, count }) => [id, count?.id])).toEqual([['invested2-2024', 'signed1-2024']]); // prettier-ignore
    const other = fact('invested2', '98', '2023', stage('investment'));
    expect(keyFigures(zoneOf([counted, other]))).toHaveLength(2);
  });
  it('bears the marks of both, each once', () => {
    const doubt = { id: 'd', url: '/z/#d', mark: '疑一', kind: 'clash', title: '' } as DoubtMark;
    const both = [fact('signed1', '23', '2024', { ...stage('count'), doubts: [doubt] }), fact('invested2', '98', '2024', { ...stage('investment'), doubts: [doubt] })]; // prettier-ignore
    expect(keyFigures(zoneOf(both))[0]!.doubts).toEqual([doubt]);
  });
});

it('names the ids of all records that stand there, so that none stands twice', () => {
  const facts = [fact('signed1', '23', '2024', stage('count')), fact('invested2', '98', '2024', stage('investment')), fact('core3', '1', '2023'), fact('core3', '2', '2024')]; // prettier-ignore
  expect([...idsOfKeyFigures(zoneOf(facts))].sort()).toEqual([
    'core3-2023',
    'core3-2024',
    'invested2-2024',
    'signed1-2024',
  ]);
});
