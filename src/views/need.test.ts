import { describe, expect, it } from 'vitest';
import { judge, judgeAll, type Evidence, type Measured, type Need, type NeedZone } from './need.ts';

const nothing: Need = { industry: null, plant: null, days: null, recognition: null, words: [], topics: [] };
const evidence = (text: string, settled = true): Evidence => ({
  text,
  standing: settled ? 'settled' : 'unclear',
  url: '/',
  source: { mark: '甲1', url: '/' },
});
const area = (low: number | null, high: number | null, settled = true): Measured => ({
  ...evidence('厂房', settled),
  low,
  high,
});
const zone = (more: Partial<NeedZone> = {}): NeedZone => ({
  id: 'z', name: '园', url: '/', place: '', industries: {}, topics: {}, plants: [], times: [], recognitions: [], statements: [], ...more,
}); // prettier-ignore
const labels = { industries: { food: '食品' }, topics: { labour: { label: '用工', ask: '招得到多少人？' } } };
const states = (given: NeedZone, need: Partial<Need>) =>
  judge(given, { ...nothing, ...need }, labels).map(({ state }) => state);

describe('a zone fits', () => {
  it('where a finished plant is large enough', () => expect(states(zone({ plants: [area(5000, 5000)] }), { plant: 4000 })).toEqual(['pass'])); // prettier-ignore
  it('where an open figure is enough', () => expect(states(zone({ plants: [area(5000, null)] }), { plant: 5000 })).toEqual(['pass'])); // prettier-ignore
  it('where one of several plants is', () => expect(states(zone({ plants: [area(1, 1), area(9, 9)] }), { plant: 5 })).toEqual(['pass'])); // prettier-ignore
  it('where a word of the same meaning is stated', () => expect(states(zone({ statements: [evidence('办了帮办代办')] }), { words: ['全代办', '帮办代办'] })).toEqual(['pass'])); // prettier-ignore
  it('where approvals take no longer', () => expect(states(zone({ times: [area(3 * 86_400, 3 * 86_400)] }), { days: 3 })).toEqual(['pass'])); // prettier-ignore
});

describe('a zone fails', () => {
  it('only where a stated figure does not suffice', () => expect(states(zone({ plants: [area(100, 100)] }), { plant: 101 })).toEqual(['fail'])); // prettier-ignore
});

describe('it is unknown', () => {
  it('where nothing is stated, with the question to ask', () => {
    expect(judge(zone(), { ...nothing, topics: ['labour'] }, labels)).toMatchObject([
      { state: 'silent', ask: '招得到多少人？' },
    ]);
    expect(states(zone(), { industry: 'food', plant: 1, days: 1, recognition: '化工', words: ['甲'] })).toEqual(Array(5).fill('silent')); // prettier-ignore
  });
  it('where it is only planned or in doubt', () => {
    expect(states(zone({ plants: [area(9000, 9000, false)] }), { plant: 1 })).toEqual(['unclear']);
    expect(states(zone({ plants: [area(1, 1), area(9000, 9000, false)] }), { plant: 5000 })).toEqual(['unclear']);
    expect(states(zone({ recognitions: [evidence('化工园区复核', false)] }), { recognition: '化工' })).toEqual([
      'unclear',
    ]);
  });
  it('where a figure is open on the side that matters', () => expect(states(zone({ plants: [area(null, 9000)] }), { plant: 5000 })).toEqual(['unclear'])); // prettier-ignore
});

it('unknown is never counted as fail: such zones stand before those that fail', () => {
  const [fits, fails, unknown] = [
    zone({ id: 'a', plants: [area(9, 9)] }),
    zone({ id: 'b', plants: [area(1, 1)] }),
    zone({ id: 'c' }),
  ];
  const judged = judgeAll([fails, unknown, fits], { ...nothing, plant: 5 }, labels);
  expect(judged.map(({ zone: { id } }) => id)).toEqual(['a', 'c', 'b']);
});

it('zones that fit most stand first, then those that fail least, then those that say most', () => {
  const said = { labour: evidence('用工'), plant: evidence('厂房', false) };
  const [most, partly, silent] = [
    zone({ id: 'most', topics: said, plants: [area(1, 1)] }),
    zone({ id: 'partly', topics: { plant: said.plant } }),
    zone({ id: 'silent' }),
  ];
  const judged = judgeAll([silent, partly, most], { ...nothing, plant: 5, topics: ['labour', 'plant'] }, labels);
  expect(judged.map(({ zone: { id } }) => id)).toEqual(['most', 'partly', 'silent']);
  expect(judged[0]!.tally).toEqual({ pass: 1, fail: 1, unknown: 1 });
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('an address may ask for %s', (name) => {
  const need = { ...nothing, industry: name, recognition: name, words: [name], topics: [name] };
  expect(judge(zone(), need, labels).map(({ state, evidence: found }) => [state, found])).toEqual(
    Array(4).fill(['silent', null]),
  );
});
