import { z } from 'astro/zod';
import { shapes } from './shapes.ts';

/** The JSON Schema (2020-12) of one published file. */
export const jsonSchema = (name: keyof typeof shapes): unknown => z.toJSONSchema(shapes[name]);
