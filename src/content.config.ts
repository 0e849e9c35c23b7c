import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { shownPath } from './checking.ts';
import { contentLoader } from './reading/content-loader.ts';

const folder = resolve(process.env.YEARBOOK_CONTENT ?? 'content');

export const collections = {
  content: defineCollection({ loader: contentLoader(folder, shownPath(folder)) }),
};
