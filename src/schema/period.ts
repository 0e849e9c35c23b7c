import { forms, slipOfYear, parseCalendarSpan, parseCalendarTime, type CalendarTime } from './calendar.ts';
import { planStart } from './five-year-plan.ts';
import { meantPeriod } from './meant-time.ts';
import { quoted } from './quoted.ts';

/** The time that a figure is about, as written and as ISO days, both included; null where an end is open or unknown. */
export interface Period {
  /** As written; of a five-year plan, its years. */
  text: string;
  label: string;
  start: string | null;
  end: string | null;
  kind: 'year' | 'half' | 'quarter' | 'months' | 'span' | 'as-of' | 'by' | 'unknown';
}

const kinds = { year: 'year', half: 'half', quarter: 'quarter', month: 'months', day: 'span' } as const;

/** Parses a period; `error` is a sentence for the editor. */
export function parsePeriod(text: string): Period | { error: string } {
  const period = readPeriod(text);
  if (!('error' in period)) return slipOfYear(text, period.kind === 'by' ? earliest.goal : earliest.figure) ?? period;
  const meant = meantPeriod(text);
  return meant !== null && meant !== text && !('error' in readPeriod(meant))
    ? { error: `${quoted(text)}应写成 ${meant}` }
    : period;
}

function readPeriod(text: string): Period | { error: string } {
  if (text === 'unknown') return { text, label: '期间未披露', start: null, end: null, kind: 'unknown' };
  if (text.startsWith('by ')) return upTo(text, 'by', '到', text.slice('by '.length));
  if (text.startsWith('as of ')) return upTo(text, 'as-of', '截至', text.slice('as of '.length));
  const era = eraOf(text);
  if (era) return era;
  const span = parseCalendarSpan(text);
  if (span) {
    if ('error' in span) return span;
    const { from, to, label } = span;
    const kind = from.precision === 'month' && to.precision === 'month' ? 'months' : 'span';
    return { text, label, start: from.start, end: to.end, kind };
  }
  const time = parseCalendarTime(text);
  if ('error' in time)
    return /^\d/.test(text)
      ? time
      : {
          error: `“${text}”不是期间，应写成 ${forms}，或 2024-01..2024-08、by 2030、as of 2025-10、十四五、1980s、unknown`,
        };
  return { text, label: time.label, start: time.start, end: time.end, kind: kinds[time.precision] };
}

/** Years that have a name: `十四五`, `1980s`. */
function eraOf(text: string): Period | null {
  const plan = planStart(text);
  if (plan !== null) return years(`${plan}..${plan + 4}`, plan, plan + 4, `“${text}”期间`);
  const decade = Number(/^([12]\d{2}0)s$/.exec(text)?.[1] ?? 0);
  const label = `${Math.floor(decade / 100) + 1}世纪${decade % 100}年代`;
  return decade > 0 ? years(text, decade, decade + 9, decade % 100 === 0 ? `${decade}年代` : label) : null;
}

const years = (text: string, first: number, last: number, label: string): Period => {
  return { text, label, start: `${first}-01-01`, end: `${last}-12-31`, kind: 'span' };
};

/** Figures are not older than statistics, and no goal than the first zones. */
const earliest = { figure: 1800, goal: 1900 };

function upTo(text: string, kind: 'by' | 'as-of', word: string, written: string): Period | { error: string } {
  const time: CalendarTime | { error: string } = parseCalendarTime(written);
  if ('error' in time) return time;
  return { text, label: `${word}${time.label}`, start: null, end: time.end, kind };
}

/**
 * The months of one calendar year that a period touches, for a strip of twelve cells: `from` counts from 0, `to` is
 * exclusive. Null for periods over several years and for those without known months: by, unknown, as of a whole year. A
 * stock as of a month or day covers that month alone.
 */
export function monthsCovered({ text, kind, start, end }: Period): { from: number; to: number } | null {
  if (kind === 'by' || end === null) return null;
  if (kind === 'as-of' && !/-\d{2}/.test(text)) return null;
  const first = start ?? end;
  if (first.slice(0, 4) !== end.slice(0, 4)) return null;
  return { from: Number(first.slice(5, 7)) - 1, to: Number(end.slice(5, 7)) };
}
