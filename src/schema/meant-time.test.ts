import { expect, test } from 'vitest';
import { meantBeside } from './meant-time.ts';

test.each([
  ['目前', 'as of 2025-10'],
  ['截至目前', 'as of 2025-10'],
  ['至今', 'as of 2025-10'],
  ['2021年至今', '2021..2025-10'],
  ['今年以来', '2025-01..2025-10'],
  ['今年1—8月', '2025-01..2025-08'],
  ['去年', '2024'],
  ['前年', '2023'],
  ['近日', null],
  ['2024', null],
])('%s in a report of October 2025 is %s', (text, meant) => expect(meantBeside(text, '2025-10')).toBe(meant));
