import { doubtKindLabels, isRed } from '../../model/doubt-mark.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import { address } from '../../site/address.ts';
import type { RecordClaim } from '../claims.ts';
import { companyStandings } from '../company-standing.ts';
import { doubtLedger } from '../doubt-ledger.ts';
import { firmGroups } from '../firm-groups.ts';
import { promiseLedger, type LedgerEntry } from '../promises.ts';
import type { PageStatement } from '../statement.ts';
import { claiming, counted, headed, on } from './heads.ts';

/** What the ledgers of doubts, of promises and of firms count, and the heads of their lists. */
export const statementsOfFindings = (book: Yearbook): PageStatement[] => [
  ...ofDoubts(book),
  ...ofPromises(book),
  ...ofFirms(book),
  ...ofCities(book),
];

function ofDoubts(book: Yearbook): PageStatement[] {
  const claimOf = (id: string, url: string): RecordClaim => ({
    ...{ subject: null, indicator: null, status: null, period: null },
    zone: book.zones.find((zone) => url.startsWith(zone.url))?.id ?? 'unplaced',
    record: id,
  });
  const claims = (doubts: { id: string; url: string }[]) => doubts.map(({ id, url }) => claimOf(id, url));
  const all = book.doubts.map(({ doubt }) => doubt);
  const red = all.filter(isRed);
  return on(
    address.doubts,
    counted(claims(all), `报道里的${all.length}处可疑`),
    counted(claims(red), `${red.length}处是数或说法相左`),
    ...doubtLedger(book)
      .filter(({ doubts }) => doubts.length > 0)
      .map(({ kind, doubts }) =>
        headed(
          `${address.doubts}#${kind}`,
          doubtKindLabels[kind],
          isRed({ kind }) ? `${doubts.length}处` : `注${doubts.length}条`,
          claims(doubts.map(({ doubt }) => doubt)),
        ),
      ),
  );
}

const promiseTitles = {
  overdue: '到期未见报道',
  ahead: '未到期',
  undated: '没有期限',
  met: '后来的报道写到做成',
} as const;

function ofPromises({ zones, edition }: Yearbook): PageStatement[] {
  const claimOf = ({ zone, pledge }: LedgerEntry): RecordClaim => ({
    ...{ subject: null, indicator: null, status: null, period: pledge.due },
    ...{ zone: zone.id, record: `promises/${pledge.id}` },
  });
  const ledger = promiseLedger(zones, edition);
  const heads = Object.entries(promiseTitles).map(
    ([standing, title]) => [title, standing, ledger[standing as keyof typeof ledger]] as const,
  );
  return on(
    address.promises,
    ...heads
      .filter(([, , entries]) => entries.length > 0)
      .map(([title, standing, entries]) =>
        headed(`${address.promises}#${standing}`, title, `${entries.length}件`, entries.map(claimOf)),
      ),
  );
}

/** A firm that stands so to two zones is one firm, and rests on both. */
function ofFirms(book: Yearbook): PageStatement[] {
  const nothing = { subject: null, indicator: null, status: null, period: null };
  return on(
    address.companies,
    ...firmGroups(companyStandings(book))
      .filter(({ id }) => id !== 'unstated')
      .map(({ id, label, firms }) =>
        headed(
          `${address.companies}#${id}`,
          label,
          `${firms.length}家`,
          firms.flatMap(({ standing, places }) =>
            places.map(({ zone, firm }) => ({
              ...nothing,
              ...{ zone: zone.id, record: `companies/${standing.company.id}/${firm!.relation}` },
            })),
          ),
        ),
      ),
  );
}

function ofCities({ zones, cities }: Yearbook): PageStatement[] {
  return cities.flatMap(({ id, url }) => {
    const doubts = zones
      .filter(({ city }) => city.id === id)
      .flatMap((zone) => zone.doubts.filter(isRed).map((doubt) => ({ zone, doubt })));
    const claims = claiming(doubts, ({ doubt }) => doubt.id);
    return doubts.length > 0 ? on(url, counted(claims, `数或说法相左的${doubts.length}处`)) : [];
  });
}
