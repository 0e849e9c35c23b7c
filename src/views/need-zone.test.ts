import { describe, expect, it } from 'vitest';
import type { DoubtKind } from '../schema/doubt.ts';
import type { Fact } from '../model/fact.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';
import { judge, type Need } from './need.ts';
import { needZone } from './need-zone.ts';

const topics = [
  { id: 'plant', label: '厂房', role: 'plant', asks: ['area'] },
  { id: 'labour', label: '用工', role: null, asks: ['people', 'money'] },
  { id: 'lead-time', label: '审批时日', role: 'lead-time', asks: ['duration'] },
  { id: 'services', label: '服务', role: null, asks: [] },
] as unknown as Topic[];
const tones = {
  actual: 'existing', policy: 'existing', capacity: 'existing', 'in-progress': 'building', planned: 'planned', claimed: 'unknown',
} as const; // prettier-ignore
const statusOf = (id: keyof typeof tones) => ({ id, label: id, mark: null, tone: tones[id] });
const receipt = { article: 'a', stem: '甲', paragraph: 1, url: '/a/#p1', lasting: '', quote: '' };
const figureOf = (dimension: string, low = 1, high = low) => ({ shown: `${low}`, magnitude: { low, high, dimension } });

interface Said {
  topic: string;
  dimension?: string;
  low?: number;
  status?: keyof typeof tones;
  doubts?: DoubtKind[];
  text?: string;
  title?: string;
  subject?: string;
  label?: string;
}
const doubtsOf = (kinds: DoubtKind[] = []) => kinds.map((kind, i) => ({ id: `d${i}`, kind }));
const fact = ({ topic, dimension, low, status = 'actual', doubts, subject, label = '面积' }: Said) =>
  ({
    id: 'f', url: '/z/#f', receipt, label, text: dimension ? null : '有', periodLabel: '2024年', doubts: doubtsOf(doubts),
    indicator: { id: 'i', label: '面积', aliases: [], asked: [], topic, dimension: dimension ?? 'text', role: null },
    figure: dimension ? figureOf(dimension, low) : null, status: statusOf(status), subject: subject ? { kind: subject, label: '某' } : null,
  }) as unknown as Fact; // prettier-ignore
const offer = ({ topic, dimension, low, status = 'actual', doubts, text = '有。', title = '条件' }: Said) =>
  ({
    id: 'o', url: '/z/#o', receipt, kind: 'offer', topic: { id: topic }, title, text, node: null, doubts: doubtsOf(doubts),
    figures: dimension ? [{ ...figureOf(dimension, low), status: statusOf(status) }] : [],
  }) as unknown as Offer; // prettier-ignore
const held = (facts: Said[], offers: Said[] = []) =>
  needZone(
    {
      id: 'z', shortName: '园', url: '/z/', city: { label: '市' }, type: { label: '区' }, industries: [], chains: [], projects: [],
      facts: facts.map(fact), prospectus: offers.map(offer),
    } as unknown as Zone, topics,
  ); // prettier-ignore
const nothing: Need = { industry: null, plant: null, days: null, recognition: null, words: [], topics: [] };
const labels = { industries: {}, topics: {} };
const state = (facts: Said[], offers: Said[], need: Partial<Need>) =>
  judge(held(facts, offers), { ...nothing, ...need }, labels)[0]!;

describe('whether a record answers what a topic asks', () => {
  const plant = { topic: 'plant', dimension: 'area' };
  it.each<[name: string, facts: Said[], offers: Said[], topic: string, state: string]>([
    ['a figure in its unit that is so', [plant], [], 'plant', 'pass'],
    ['an actual figure of an offer', [], [plant], 'plant', 'pass'],
    ['a rule that a fact states', [{ topic: 'lead-time', dimension: 'duration', status: 'policy' }], [], 'lead-time', 'pass'],
    ['a doubt of wording or scope', [{ ...plant, doubts: ['scope', 'wording'] }], [], 'plant', 'pass'],
    ['any word where no quantity is asked', [], [{ topic: 'services' }], 'services', 'pass'],
    ['a figure that is begun', [{ ...plant, status: 'in-progress' }], [], 'plant', 'unclear'],
    ['a figure that is planned', [{ ...plant, status: 'planned' }], [], 'plant', 'unclear'],
    ['a figure that is only claimed', [{ ...plant, status: 'claimed' }], [], 'plant', 'unclear'],
    ['a rule in an offer, which may be one of anything', [], [{ topic: 'lead-time', dimension: 'duration', status: 'policy' }], 'lead-time', 'unclear'],
    ['the days of one formality', [{ topic: 'lead-time', dimension: 'duration', label: '企业开办时间' }], [], 'lead-time', 'unclear'],
    ['a figure that cannot be', [{ ...plant, doubts: ['impossible'] }], [], 'plant', 'unclear'],
    ['a figure that clashes', [{ ...plant, doubts: ['clash'] }], [], 'plant', 'unclear'],
    ['a figure told in two ways', [], [{ ...plant, doubts: ['two-ways'] }], 'plant', 'unclear'],
    ['a title that says how far it is', [], [{ ...plant, title: '厂房（打造中）' }], 'plant', 'unclear'],
    ['words that nothing is written', [], [{ topic: 'services', text: '一站办结；没有写多少天办完。' }], 'services', 'unclear'],
    ['words without a figure', [], [{ topic: 'plant' }], 'plant', 'mentioned'],
    ['a figure in another unit', [], [{ topic: 'plant', dimension: 'count' }], 'plant', 'mentioned'],
    ['words without days, which say so', [], [{ topic: 'lead-time', text: '没有写多少天办完。' }], 'lead-time', 'mentioned'],
    ['a figure of a project', [{ ...plant, subject: 'project' }], [], 'plant', 'silent'],
    ['a figure of the county', [{ ...plant, subject: 'county' }], [], 'plant', 'silent'],
    ['nothing', [], [], 'plant', 'silent'],
  ])('%s', (_, facts, offers, topic, expected) => expect(state(facts, offers, { topics: [topic] }).state).toBe(expected)); // prettier-ignore
});

describe('plant that is built, under way and planned', () => {
  const built = { topic: 'plant', dimension: 'area', low: 24_000 };
  const begun = { ...built, low: 90_000, status: 'in-progress' as const };
  const planned = { ...built, low: 90_000, status: 'planned' as const };
  it.each<[name: string, facts: Said[], offers: Said[], least: number, state: string, shown: string]>([
    ['the built one suffices', [planned, built], [], 20_000, 'pass', '24000'],
    ['the planned one does not make up for it', [planned, built], [], 50_000, 'fail', '24000'],
    ['one under way might', [planned, begun, built], [], 50_000, 'unclear', '90000'],
    ['under way before planned', [planned, begun], [], 50_000, 'unclear', '90000'],
    ['an offer does not settle it', [], [built], 20_000, 'unclear', '条件'],
  ])('%s', (_, facts, offers, plant, expected, shown) => {
    const verdict = state(facts, offers, { plant });
    expect(verdict.state).toBe(expected);
    expect(verdict.evidence!.text).toContain(shown);
    expect(verdict.evidence!.planned).toBeUndefined();
  });
  it('what is built is not what is free, so that a fit asks', () =>
    expect(state([built], [], { plant: 1 }).ask).toContain('空着'));
  it('a stage that has not begun does not stand for one that is', () =>
    expect(state([planned, begun], [], { topics: ['plant'] }).evidence!.text).toContain('in-progress'));
});

describe('a trade of the zone', () => {
  const rubber = { id: 'rubber', label: '橡胶' };
  const node = (note: string | null) => ({
    ...{ id: 'n', label: '轮胎', kind: 'product', url: '/z/#n', receipt, industry: rubber, note },
    ...{ status: { ...statusOf('actual'), label: '已有', tone: 'existing' }, doubts: [], figures: [], companies: [] },
  });
  const zoneOf = (note: string | null) =>
    needZone(
      {
        ...{ id: 'z', shortName: '园', url: '/z/', city: { label: '市' }, type: { label: '区' }, industries: [], projects: [] },
        ...{ chains: [{ title: '橡胶', nodes: [node(note)] }], facts: [], prospectus: [] },
      } as unknown as Zone,
      topics,
    ); // prettier-ignore
  it.each([
    [null, 'pass'],
    ['产能没有写', 'pass'],
    ['产品由企业名推知', 'unclear'],
    ['在不在园内没有写', 'unclear'],
  ])('with the note %s it is %s', (note, expected) =>
    expect(judge(zoneOf(note), { ...nothing, industry: 'rubber' }, labels)[0]!.state).toBe(expected),
  );
});
