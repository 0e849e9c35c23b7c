import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolder } from './content-folder.ts';
import { stateLoader } from './content-loader.ts';

export const collections = {
  yearbook: defineCollection({ schema: z.strictObject({ changes: z.int() }), loader: stateLoader(contentFolder) }),
};
