import type { Problem } from '../schema/problem.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { problemAt, type Rule } from './rule.ts';

/** event-after-edition, step-order: dates that cannot be, seen from the volume's own date or from each other. */
export const dateOrder: Rule = ({ corpus }) => {
  const edition = corpus.entries.yearbook.value.edition;
  return corpus.all.flatMap((zone) => [...events(zone, edition), ...steps(zone)]);
};

function events(zone: ZoneEntries, edition: string): Problem[] {
  return (zone.events?.value ?? []).flatMap((event, i) => {
    if (event.nature !== 'happened' || event.date.start <= edition) return [];
    const message = `发现日期“${event.date.text}”，在本卷截止日${edition}之后，不应为 happened，请改日期，或改为 announced。`;
    return [problemAt(zone.events!, ['events', i, 'date'], 'event-after-edition', message)];
  });
}

function steps(zone: ZoneEntries): Problem[] {
  return (zone.projects?.value ?? []).flatMap((project, p) =>
    project.steps.flatMap((step, s) => {
      const before = project.steps[s - 1];
      if (!before || before.date.start <= step.date.start) return [];
      const message = `发现步骤“${step.date.text}”早于前一步“${before.date.text}”，应按先后排列，请调整次序或日期。`;
      return [problemAt(zone.projects!, ['projects', p, 'steps', s, 'date'], 'step-order', message)];
    }),
  );
}
