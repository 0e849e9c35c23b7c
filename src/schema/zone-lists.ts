import { z } from 'astro/zod';
import { chains } from './chain.ts';
import { doubts } from './doubt.ts';
import { events } from './event.ts';
import { facts } from './fact.ts';
import { companies } from './firm.ts';
import { projects } from './project.ts';
import { prospectus } from './prospectus.ts';

/** The lists of a zone, each in a file of its name: `facts.mdx` holds `facts:`. A new kind is a line here. */
export const zoneLists = { facts, projects, chains, events, prospectus, doubts, companies };

export type ListName = keyof typeof zoneLists;
export type ListEntry<Name extends ListName> = z.infer<(typeof zoneLists)[Name]['entry']>;

// `Object.hasOwn`, because a file may be called `constructor`.
export const isListName = (name: string): name is ListName => Object.hasOwn(zoneLists, name);

export const listNames = Object.keys(zoneLists) as ListName[];

type FileSchema = z.ZodType<Record<string, unknown[]>>;

/** The front matter of each file. */
export const listSchemas = Object.fromEntries(
  listNames.map((name) => {
    const { entry, most, label } = zoneLists[name];
    return [name, z.strictObject({ [name]: z.array<z.ZodType>(entry).max(most).describe(label) })];
  }),
) as unknown as Record<ListName, FileSchema>;
