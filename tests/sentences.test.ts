import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dishonest } from './sentences/dishonest.ts';
import { honest } from './sentences/honest.ts';
import { refusedOf } from './sentences/refused.ts';
import type { Row } from './sentences/row.ts';
import { unseenDishonest } from './sentences/unseen-dishonest.ts';
import { unseenHonest } from './sentences/unseen-honest.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sentences-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const rowsOf = (kinds: Record<string, Row[]>) =>
  Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => ({ kind, row })));

/** The rows that fare otherwise than they should, as an editor would read them. */
async function wronglyTold(kinds: Record<string, Row[]>, shouldBeRefused: boolean): Promise<string[]> {
  const rows = rowsOf(kinds);
  const told = await refusedOf(
    rows.map(({ row }) => row),
    scratch,
  );
  return rows.flatMap(({ kind, row }, n) =>
    told[n]!.length > 0 === shouldBeRefused ? [] : [`${kind}: ${row.join(' | ')} ${told[n]![0] ?? 'passes'}`],
  );
}

describe('sentences as development zones write them, and records of them', () => {
  it('are many enough to tell', () => {
    expect(rowsOf(honest).length).toBeGreaterThanOrEqual(150);
    expect(rowsOf(dishonest).length).toBeGreaterThanOrEqual(100);
  });

  it('pass where the record says what the sentence says', { timeout: 60_000 }, async () => {
    expect(await wronglyTold({ ...honest, ...unseenHonest }, false)).toEqual([]);
  });

  it('are refused where it says something else', { timeout: 60_000 }, async () => {
    expect(await wronglyTold({ ...dishonest, ...unseenDishonest }, true)).toEqual([]);
  });
});
