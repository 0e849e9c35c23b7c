import { expect, it } from 'vitest';
import { openYearbook } from '../src/open-yearbook.ts';
import { redDoubts } from '../src/model/red-doubts.ts';
import { statementsOfBrief, statementsOfQuestions } from '../src/views/brief-statements.ts';
import { statementsOfNeed } from '../src/views/need-statements.ts';
import { saysUnwritten } from '../src/views/says-unwritten.ts';
import { wordsOf } from '../src/views/statement.ts';

const { book } = openYearbook('content');
const all = book.zones.map((zone) => ({
  zone,
  need: statementsOfNeed(zone, book),
  brief: [...statementsOfBrief(zone), ...statementsOfQuestions(zone)],
}));

it('what fits a need rests on a record without a red doubt, which does not say that it is not written', () => {
  const fits = all.flatMap(({ zone, need }) =>
    need
      .filter((statement) => statement.rule === 'verdict' && wordsOf(statement).includes('：合'))
      .map((statement) => ({ zone, statement })),
  );
  expect(fits.length).toBeGreaterThan(20);
  const wrong = fits.filter(({ zone, statement }) => {
    const { record } = statement.claims[0]!;
    const doubted = zone.doubts.filter(({ about }) => record && about.includes(record));
    return (
      redDoubts(doubted).length > 0 ||
      saysUnwritten(wordsOf(statement).replaceAll('期间未披露', '')) ||
      !statement.parts.some((part) => part.receipt)
    );
  });
  expect(wrong.map(({ statement }) => wordsOf(statement))).toEqual([]);
});

it('what the book says is missing rests on no record, and all else of it on one of the zone', () => {
  const wrong = all.flatMap(({ zone, need, brief }) =>
    [...need, ...brief].filter(({ rule, claims }) =>
      claims.some(
        ({ record, zone: id }) =>
          id !== zone.id || (rule === 'undisclosed' ? record !== null : record === null && rule !== 'verdict'),
      ),
    ),
  );
  expect(wrong.map(wordsOf)).toEqual([]);
});

it('what a brief prints of a record in doubt is marked', () => {
  const wrong = all.flatMap(({ zone, brief }) =>
    brief
      .flatMap(({ parts }) => parts)
      .filter(({ url, doubted }) => {
        const record = url?.split('#')[1];
        const about = zone.doubts.filter((doubt) => record && doubt.about.includes(record));
        return redDoubts(about).length > 0 !== (doubted ?? false);
      }),
  );
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

it('a project under way that names no owner is asked for one', () => {
  const wrong = all.flatMap(({ zone }) =>
    zone.projects
      .filter(({ status, companies }) => status.tone === 'building' && companies.length === 0)
      .filter(({ name }) => !zone.questions.some(({ ask }) => ask.startsWith(`${name}：业主`))),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
