import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { statementsOfBrief, statementsOfQuestions } from './brief-statements.ts';
import { statementsOfCompanies } from './company-statements.ts';
import { statementsOfFirstScreens } from './first-screen-statements.ts';
import { directoryEntry } from './home/directory-entry.ts';
import { homeView } from './home/home-view.ts';
import { statementsOfIndicators } from './indicator-statements.ts';
import { statementsOfIndustries } from './industry-statements.ts';
import { statementsOfFindings } from './ledgers/finding-heads.ts';
import { statementsOfRecords } from './ledgers/record-heads.ts';
import { statementsOfLikeness } from './likeness-statements.ts';
import { statementsOfNeed } from './need-statements.ts';
import { promiseLedger } from './promises.ts';
import { statementsOfTerms } from './term-statements.ts';
import type { PageStatement, Statement } from './statement.ts';

/** All that the pages say themselves, each with its page; what the search answers is no page's. */
export const statementsOfBook = (book: Yearbook): PageStatement[] => [
  ...book.zones.flatMap((zone) => [
    ...on(zone.url, [...statementsOfFirstScreens(zone), ...statementsOfQuestions(zone)]),
    ...on(address.brief(zone.id), statementsOfBrief(zone)),
    ...on(address.need, statementsOfNeed(zone, book)),
  ]),
  ...on(address.home, statementsOfHome(book)),
  ...statementsOfPromises(book),
  ...statementsOfIndicators(book),
  ...statementsOfIndustries(book),
  ...statementsOfLikeness(book),
  ...statementsOfCompanies(book),
  ...statementsOfTerms(book),
  ...statementsOfRecords(book),
  ...statementsOfFindings(book),
];

const on = (page: string, statements: Statement[]): PageStatement[] =>
  statements.map((statement) => ({ page, statement }));

/** The findings, the tallies and the directory. */
function statementsOfHome(book: Yearbook): Statement[] {
  const { doubt, series, promise, tallies } = homeView(book);
  const found = [doubt, series, promise].flatMap((finding) => finding?.statement ?? []);
  return [...found, ...tallies, ...book.zones.map((zone) => directoryEntry(zone).statement)];
}

function statementsOfPromises({ zones, edition }: Yearbook): PageStatement[] {
  const ledger = promiseLedger(zones, edition);
  return on(
    address.promises,
    Object.values(ledger).flatMap((entries) => entries.map(({ statement }) => statement)),
  );
}
