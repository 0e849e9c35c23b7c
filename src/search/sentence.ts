import type { Result } from './engine.ts';

const groups = [
  { tones: ['existing'], label: '已有' },
  { tones: ['building'], label: '在建' },
  { tones: ['planned', 'wanted'], label: '计划' },
];

/** One sentence of what the matched facts say, in their own figures; null where they say too little or are only near. */
export function sentenceOf(results: Result[]): string | null {
  const facts = results.filter(({ kind, approx, shown }) => kind === 'fact' && !approx && shown.value && shown.unit);
  const [first] = facts;
  if (!first) return null;
  const alike = facts.filter(({ title }) => title === first.title);
  const zones = new Set(alike.map(({ zone }) => zone));
  if (zones.size > 1) return acrossZones(alike);
  return results[0] === first || results[1] === first
    ? `${first.zone}${first.shown.label}：${alike.slice(0, 4).map(figureOf).join('，')}。`
    : null;
}

const figureOf = ({ shown: { period, value, unit } }: Result) => `${period ?? ''}${value}${unit}`;

function acrossZones(facts: Result[]): string {
  const parts = groups.flatMap(({ tones, label }) => {
    const mine = facts.filter(({ shown }) => tones.includes(shown.tone ?? ''));
    return mine.length > 0
      ? [`${label}：${mine.map((fact) => `${fact.zone}${fact.shown.value}${fact.shown.unit}`).join('、')}`]
      : [];
  });
  return `${facts[0]!.shown.label}——${parts.join('；')}。`;
}
