import { groups, sort } from 'd3-array';
import type { Article } from '../model/article.ts';
import type { Pledge } from '../model/pledge.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Standing } from '../model/standing.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Zone } from '../model/zone.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { Statement, StatementPart } from './statement.ts';

/** Of a zone, what a ledger of its promises needs. */
export type Promising = Pick<Zone, 'id' | 'shortName' | 'url' | 'promises' | 'articles' | 'asOfLabel'>;

/** A promise as the ledger prints it. */
export interface LedgerEntry {
  /** Its anchor in the ledger. */
  id: string;
  zone: Promising;
  pledge: Pledge;
  /** Who said it, by what term, and why it is due on that day. */
  told: string;
  /** What became of it by what later reports say. */
  verdict: string;
  statement: Statement;
}

/** All promises by how they stand, those that are due first at the head; each is in one list, and once. */
export type Ledger = Record<Standing, LedgerEntry[]>;

/** The one count of promises: pages that name a number of them take it from here. */
export function promiseLedger(zones: Promising[], edition: string): Ledger {
  const entries = zones.flatMap((zone) => zone.promises.map((pledge) => entryOf(zone, pledge, edition)));
  const of = (standing: Standing) =>
    sort(
      entries.filter(({ pledge }) => pledge.standing === standing),
      ({ pledge }) => pledge.due ?? '',
    );
  return { met: of('met'), overdue: of('overdue'), ahead: of('ahead'), undated: of('undated') };
}

/** The same promises zone by zone, in the order of the book. */
export function promisesByZone(zones: Promising[], edition: string): { zone: Promising; entries: LedgerEntry[] }[] {
  const { overdue, ahead, undated, met } = promiseLedger(zones, edition);
  const byZone = new Map(groups([...overdue, ...ahead, ...undated, ...met], ({ zone }) => zone));
  return zones.flatMap((zone) => {
    const entries = byZone.get(zone);
    return entries ? [{ zone, entries }] : [];
  });
}

function entryOf(zone: Promising, pledge: Pledge, edition: string): LedgerEntry {
  const { id, url, title, due, later, receipt, doubts } = pledge;
  const told = toldOf(pledge);
  const verdict = verdictOf(pledge, zone, edition);
  const head: StatementPart = { text: title, url, receipt: sourceMarkOf(receipt), ...(redDoubts(doubts).length > 0 && { doubted: true as const }) }; // prettier-ignore
  const statement: Statement = {
    rule: 'promise',
    claims: [{ zone: zone.id, subject: null, indicator: null, status: null, period: due, record: url }],
    parts: [head, { text: `。${told}。${verdict}` }, ...later.map(laterPart), { text: '。' }],
  };
  return { id: `${zone.id}-${id}`, zone, pledge, told, verdict, statement };
}

const laterPart = ({ says, receipt }: Pledge['later'][number]): StatementPart => ({
  text: `；${says}`,
  receipt: sourceMarkOf(receipt),
});

/** 项目负责人孔庆锁说，期限写作“预计国庆假期结束时”，按2025年10月31日算：假期到哪天，报道没有印。 */
function toldOf({ said, words, due, dueLabel, reason }: Pledge): string {
  const term = words && `期限写作“${words}”`;
  const day = due && (reason ? `编者按${dueLabel}算：${reason}` : null);
  return [`${said ?? '报道'}说的`, term, day].filter(Boolean).join('，');
}

function verdictOf(pledge: Pledge, zone: Promising, edition: string): string {
  const { standing, due, later } = pledge;
  const wasWritten = later.length > 0 ? '后来的报道写到' : silenceOf(pledge.receipt, zone.articles);
  if (standing === 'met') return later.length > 0 ? '后来的报道写到' : '项目后来的记载写到已经做到';
  if (standing === 'ahead') return `未到期，${wasWritten}`;
  if (standing === 'undated')
    return `报道时（${printedOf(pledge.receipt, zone.articles).label}）没有给日子，${wasWritten}`;
  const days = daysBetween(due!, edition);
  return `到期未见报道${days > 0 ? `，过了${days}天` : ''}；${wasWritten}，${zone.shortName}最近一篇约${zone.asOfLabel}`;
}

/** Only a report that is certainly later can be said to be silent, and only where none can be later there is none. */
function silenceOf(receipt: Receipt, articles: Article[]): string {
  const own = printedOf(receipt, articles);
  const others = articles.filter(({ id, printed }) => id !== receipt.article && printed.notAfter >= own.notBefore);
  if (others.length === 0) return '此后没有报道';
  return others.some(({ printed }) => printed.notBefore > own.notAfter)
    ? '后来的报道没有写到'
    : '没有确知在它以后的报道';
}

const printedOf = ({ article }: Receipt, articles: Article[]) => articles.find(({ id }) => id === article)!.printed;
/** From one ISO day to another. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
