import type { Answer, Result } from './answer.ts';

/** The states of a thing, in the words for projects and in those for figures. */
const states = [
  { tones: ['existing'], project: '已有', fact: '已有' },
  { tones: ['building'], project: '在建', fact: '进行中' },
  { tones: ['planned', 'wanted'], project: '计划', fact: '计划' },
  { tones: ['unknown'], project: '进度未披露', fact: '报道所称' },
];
/** The most items that a sentence names, so that it can be read at a glance. */
const most = 5;

/**
 * One sentence that sums up the matched records in their own words and figures; null where they say too little or are
 * only near.
 */
export function sentenceOf({ results, said }: Pick<Answer, 'results' | 'said'>): string | null {
  const exact = results.filter(({ approx }) => !approx);
  const [first, ...others] = exact.filter(({ kind, shown }) => kind === 'fact' && shown.value && shown.unit);
  if (first) {
    const alike = [first, ...others.filter(({ shown }) => shown.indicator === first.shown.indicator)];
    if (new Set(alike.map(({ zone }) => zone)).size > 1) return acrossZones(alike);
    if (results.indexOf(first) < 2) return ofOne(alike.filter(({ title }) => title === first.title));
  }
  return ofThings(exact.filter(({ shown }) => said.some((word) => shown.label?.includes(word))));
}

const figureOf = ({ shown: { period, value, unit } }: Result) => `${period ?? ''}${value}${unit}`;
const ofOne = (facts: Result[]) =>
  `${facts[0]!.zone}${facts[0]!.shown.label}：${facts.slice(0, 4).map(figureOf).join('，')}。`;

/**
 * The values of one indicator, zone by zone, with those in place apart from those being built; of a series the last.
 */
function acrossZones(facts: Result[]): string {
  const last = [...new Map(facts.map((fact) => [`${fact.zone} ${fact.title}`, fact])).values()];
  const periods = new Set(last.map(({ shown }) => shown.period));
  const valueOf = ({ zone, shown: { value, unit, period } }: Result) =>
    `${zone}${value}${unit}${periods.size > 1 && period ? `（${period}）` : ''}`;
  const said = new Set<string>();
  const groups = states.flatMap(({ tones, project, fact }) => {
    const mine = last.filter(({ zone, shown }) => {
      const key = `${zone} ${shown.value}`;
      return tones.includes(shown.tone ?? '') && !said.has(key) && said.add(key);
    });
    return mine.length > 0
      ? [{ state: tones.includes('unknown') ? fact : project, text: enough(mine.map(valueOf)) }]
      : [];
  });
  // If all are of one state, the state is not named.
  const told = groups.map(
    ({ state, text }) => (groups.length > 1 || state !== states[0]!.project ? `${state}：` : '') + text,
  );
  return `${facts[0]!.shown.indicator}${told[0]!.includes('：') ? '——' : '：'}${told.join('；')}。`;
}

/** Projects, else facts without a number, else nodes of chains, by their state. */
function ofThings(results: Result[]): string | null {
  const zoned = results.filter(({ zone }) => zone);
  const projects = zoned.filter(({ kind }) => kind === 'project');
  const facts = zoned.filter(({ kind, shown }) => kind === 'fact' && shown.value && !shown.unit);
  if (facts.length > 0 && (projects.length === 0 || results[0]?.kind === 'fact'))
    return byState(facts, 'fact', ({ shown }) => `${shown.label?.split('：').at(-1)}（${shown.value}）`);
  const things = projects.length > 0 ? projects : zoned.filter(({ kind }) => kind === 'node');
  return byState(things, 'project', ({ shown }) => shown.label ?? '');
}

function byState(things: Result[], words: 'project' | 'fact', nameOf: (thing: Result) => string): string | null {
  const parts = states.flatMap((state) => {
    const mine = things.filter(({ shown }) => state.tones.includes(shown.tone ?? ''));
    const names = mine.map((thing) => `${thing.zone}${nameOf(thing).replace(thing.zone, '')}`);
    return names.length > 0 ? [`${state[words]}：${enough([...new Set(names)])}`] : [];
  });
  return parts.length > 0 ? `${parts.join('；')}。` : null;
}

const enough = (texts: string[]) =>
  texts.slice(0, most).join('、') + (texts.length > most ? `等${texts.length}处` : '');
