import { expect, test } from 'vitest';
import { isLeftByTool } from './left-by-tools.ts';

const beside = new Set(['profile.mdx', 'facts.mdx']);

test.each([
  ...['.DS_Store', '.gitkeep', '._profile.mdx', 'Thumbs.db', 'desktop.ini', '~$报道.docx', '~WRL0001.tmp', '__MACOSX'],
  ...[
    'ehthumbs_vista.db',
    'Icon\r',
    '@eaDir',
    '$RECYCLE.BIN',
    'System Volume Information',
    '.~lock.facts.mdx#',
    '4913',
  ],
  ...['profile.mdx~', '#profile.mdx#', 'profile.mdx.bak', 'facts.mdx.orig'],
])('%s is passed over', (name) => expect(isLeftByTool(name, beside, false)).toBe(true));

test.each([
  '.events.mdx',
  'events.mdx~',
  '#events.mdx#',
  'events.mdx.bak',
  'profile.mdx.txt',
  'facts(1).mdx',
  'notes~',
])('%s is told: nothing else may hold what is in it', (name) => expect(isLeftByTool(name, beside, false)).toBe(false));
