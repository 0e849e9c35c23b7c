import type { APIRoute } from 'astro';
import { json } from '../../../../exports/json.ts';
import { jsonSchema } from '../../../../exports/schema.ts';
import { shapes } from '../../../../exports/shapes.ts';

export function getStaticPaths() {
  return Object.keys(shapes).map((name) => ({ params: { name } }));
}
export const GET: APIRoute = ({ params }) => new Response(json(jsonSchema(params.name as keyof typeof shapes)));
