import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casesIn, edited, faultsOf } from './support/edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'honest-'));
// Some ten thousand files: more than a hook is given where the disk is busy.
afterAll(() => rmSync(scratch, { recursive: true }), 60_000);

describe('the check lets pass what a careful editor writes', () => {
  for (const { id, edits } of casesIn('honest'))
    it(id, () => {
      expect(faultsOf(edited(edits, scratch, id))).toBe('');
    });
});
