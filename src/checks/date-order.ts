import { parseCalendarSpan } from '../schema/calendar.ts';
import type { Problem } from '../schema/problem.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { SourceEntry } from '../schema/source.ts';
import { problemAt, rule } from './rule.ts';

const ids = ['event-after-edition', 'fact-after-edition', 'source-after-edition', 'step-order'] as const;
type Found = Problem<(typeof ids)[number]>[];

/** Dates that are impossible, seen from the edition's date or from each other. */
export const dateOrder = rule(ids, ({ corpus }) => {
  const edition = corpus.entries.yearbook.value.edition;
  return [
    ...sources(corpus.entries.sources, edition),
    ...corpus.all.flatMap((zone) => [...facts(zone, edition), ...events(zone, edition), ...steps(zone, edition)]),
  ];
});

function sources(entries: Entry<SourceEntry>[], edition: string): Found {
  return entries.flatMap((entry) => {
    const { published } = entry.value;
    const late = (['notBefore', 'likelyMonth'] as const).find((key) => published[key] > edition);
    if (!late) return [];
    const message = `发现刊期“${published[late]}”，在本卷截止日${edition}之后，应不晚于截止日，请改正刊期或截止日。`;
    return [problemAt(entry, ['published', late], 'source-after-edition', message)];
  });
}

/** The first day of the end of a span: of 2030..2031 some day of 2031, which must have come. Null where it is no span. */
function beginningOf(text: string): string | null {
  const span = parseCalendarSpan(text);
  return span && !('error' in span) ? span.to.start : null;
}

function facts(zone: ZoneEntries, edition: string): Found {
  return (zone.facts?.value ?? []).flatMap(({ status, period }, i) => {
    // “As of 2031” is some day of that year, and may be before the edition's date.
    const first = beginningOf(period.text) ?? period.start ?? /\d{4}(?:-\d\d){0,2}/.exec(period.text)?.[0] ?? '';
    if (status !== 'actual' || first <= edition) return [];
    const message = `发现期间“${period.text}”，在本卷截止日${edition}之后，不应为 actual，请改期间，或改为 planned、expected、target。`;
    return [problemAt(zone.facts!, ['facts', i, 'period'], 'fact-after-edition', message)];
  });
}

function events(zone: ZoneEntries, edition: string): Found {
  return (zone.events?.value ?? []).flatMap((event, i) => {
    const last = event.nature === 'happened' ? beginningOf(event.date.text) : null;
    const day = last ?? event.date.start;
    if (event.nature === 'announced' || day === null || day <= edition) return [];
    const message = `发现日期“${event.date.text}”，在本卷截止日${edition}之后，不应为 ${event.nature}，请改日期，或改为 announced。`;
    return [problemAt(zone.events!, ['events', i, 'date'], 'event-after-edition', message)];
  });
}

function steps(zone: ZoneEntries, edition: string): Found {
  return (zone.projects?.value ?? []).flatMap((project, p) =>
    project.steps.flatMap((step, s): Found => {
      // A step without a date stands anywhere: the order is that of the others.
      const before = project.steps.slice(0, s).findLast(({ date }) => date.start !== null);
      const day = beginningOf(step.date.text) ?? step.date.start;
      if (step.nature === 'happened' && day !== null && day > edition) {
        const message = `发现步骤“${step.date.text}”，在本卷截止日${edition}之后，不应为 happened，请改日期，或加 nature: announced。`;
        return [problemAt(zone.projects!, ['projects', p, 'steps', s, 'date'], 'event-after-edition', message)];
      }
      // 2030 may be any day of it, and so after 2030-11.
      if (!before?.date.start || !step.date.last || before.date.start <= step.date.last) return [];
      const message = `发现步骤“${step.date.text}”早于前一步“${before.date.text}”，应按先后排列，请调整次序或日期。`;
      return [problemAt(zone.projects!, ['projects', p, 'steps', s, 'date'], 'step-order', message)];
    }),
  );
}
