import type { Fact } from '../../model/fact.ts';
import type { Zone } from '../../model/zone.ts';
import { claimsOf } from '../claims.ts';
import { sourceMarkOf } from '../source-mark.ts';
import type { Statement } from '../statement.ts';
import { redDoubts } from '../../model/red-doubts.ts';
import { withoutHeadline } from '../without-headline.ts';

/** A zone in the directory: its full name, what it does, one figure, and the month of its newest report. */
export interface DirectoryEntry {
  zone: Zone;
  /** In the report's own words; or by what its projects and chains are; or that no report says it. */
  does: string;
  /** What the figure is of and what it is, 规上工业总产值; null where there is none. */
  label: string | null;
  figure: Fact | null;
  /** Where there is no figure, which figures there are. */
  without: string | null;
  statement: Statement;
}

export function directoryEntry(zone: Zone): DirectoryEntry {
  const fact = zone.headline?.figure ? zone.headline : null;
  const does = doesOf(zone);
  const label = fact && labelOf(fact);
  const without = fact ? null : withoutHeadline(zone);
  return { zone, does, label, figure: fact, without, statement: statementOf(zone, does, fact, label ?? without!) };
}

const silent = '做什么，报道没有写';

function doesOf({ industries, projects, chains }: Zone): string {
  const leads = industries.map(({ words, industry }) => words ?? `${industry.label}（编者归入）`);
  if (leads.length > 0) return [...new Set(leads)].join('、');
  const filed = [...chains.flatMap(({ nodes }) => nodes), ...projects].flatMap(({ industry }) => industry?.label ?? []);
  return filed.length > 0 ? `见于项目：${[...new Set(filed)].join('、')}` : silent;
}

/** Whose it is unless it is the zone's own, and what it is unless it happened: a capacity may say so by its name. */
function labelOf({ label, subject, status }: Fact): string {
  const whose = subject && subject.kind !== 'zone' && !names(label, subject.label) ? `${subject.label}：` : '';
  const isSaid = status.id === 'actual' || (status.id === 'capacity' && /产能|产量|能力/u.test(label));
  return `${whose}${label}${isSaid ? '' : `（${status.label}）`}`;
}

const shortest = 4;

/** 冻干产业园一期总投资 names 长子冻干产业园一期: they have a word of some length in common. */
const names = (label: string, subject: string) =>
  label.includes(subject) ||
  [...subject].some((_, i) => i + shortest <= subject.length && label.includes(subject.slice(i, i + shortest)));

function statementOf(zone: Zone, does: string, fact: Fact | null, words: string): Statement {
  const claim = claimsOf(zone);
  const said: Statement['parts'] = fact
    ? [
        { text: `；${words}` },
        {
          text: fact.figure!.shown,
          url: fact.url,
          receipt: sourceMarkOf(fact.receipt),
          ...(redDoubts(fact.doubts).length > 0 && { doubted: true as const }),
        },
        { text: `，${fact.periodLabel}` },
      ]
    : [{ text: `；${words}` }];
  return {
    rule: does === silent ? 'undisclosed' : 'label',
    claims: [claim(fact?.id ?? '')],
    parts: [{ text: `${zone.name}：${does}`, url: zone.url }, ...said, { text: `；写到${zone.asOfLabel}。` }],
  };
}
