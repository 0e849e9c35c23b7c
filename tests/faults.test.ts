import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casesIn, edited, faultsOf } from './support/edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
// Some ten thousand files: more than a hook is given where the disk is busy.
afterAll(() => rmSync(scratch, { recursive: true }), 60_000);

describe('the check tells an editor', () => {
  it('nothing about the tiny yearbook as it is', () => {
    expect(faultsOf(edited([], scratch, 'untouched'))).toBe('');
  });

  /** Each case holds an edit and the lines that the editor must read. */
  for (const { id, folder, edits } of casesIn('faults')) {
    it(`what is wrong: ${id}`, async () => {
      const found = faultsOf(edited(edits, scratch, id));
      await expect(found).toMatchFileSnapshot(join(folder, 'expected.txt'));
      expect(found).not.toBe('');
    });
  }
});
