import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { promiseLedger, type LedgerEntry } from '../views/promises.ts';

/** /promises/promises.ics by RFC 5545: the due day of each promise that is not met. It is stamped with the edition's day. */
export function promiseCalendar({
  zones,
  edition,
  site,
  title,
}: Pick<Yearbook, 'zones' | 'edition' | 'site' | 'title'>): string {
  const { overdue, ahead } = promiseLedger(zones, edition);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${plain(title)}//promises//ZH`,
    ...[...overdue, ...ahead].flatMap((entry) => entryLines(entry, edition, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines({ id, zone, pledge, told, verdict }: LedgerEntry, edition: string, site: string): string[] {
  const page = `${address.promises}#${id}`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@promises`,
    `DTSTAMP:${compact(edition)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(pledge.due!)}`,
    `SUMMARY:${plain(`${zone.shortName}：${pledge.title}`)}`,
    `DESCRIPTION:${plain(`${told}。${verdict}。`)}`,
    ...(site ? [`URL:${new URL(page.slice(1), site).href}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string) => day.replaceAll('-', '');
const plain = (text: string) => text.replace(/[\\;,]/g, String.raw`\$&`);

/** A line has at most 75 bytes; it goes on in the next one, behind a space. A character is never cut. */
function folded(line: string): string {
  let used = 0;
  return [...line]
    .map((character) => {
      const size = Buffer.byteLength(character);
      const isFull = used + size > 75;
      used = isFull ? 1 + size : used + size;
      return isFull ? `\r\n ${character}` : character;
    })
    .join('');
}
