import { resolve } from 'node:path';

/** Where the content lies: `content/`, or another yearbook's folder. */
export const contentFolder = resolve(process.env.YEARBOOK_CONTENT ?? 'content');
