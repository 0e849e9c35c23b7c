import { zipSync, type Zippable } from 'fflate';

const encoder = new TextEncoder();

/**
 * Files by their paths as a zip. The same files give the same bytes on every day and in every time zone: the names are
 * sorted, and each file bears the day of the edition, which a zip keeps as clock fields of no zone.
 */
export function archive(files: Map<string, string | Uint8Array>, edition: string): Uint8Array<ArrayBuffer> {
  const mtime = clockOf(edition);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [path, content] of sorted)
    entries[path] = [typeof content === 'string' ? encoder.encode(content) : content, { mtime, level: 9 }];
  return zipSync(entries);
}

/** Midnight of an ISO day by the local clock, whose fields the library writes down. */
function clockOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, date);
}
