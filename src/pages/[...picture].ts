import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { shownPath } from '../checking.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { pictureBytes } from '../reading/vet-picture.ts';

const content = resolve(process.env.YEARBOOK_CONTENT ?? 'content');

/** Pictures keep their place: content/zones/x/articles/pictures/gate.jpg → /zones/x/articles/pictures/gate.jpg. */
export const getStaticPaths = (async () => {
  const pictures = (await getCollection('content')).filter(({ body }) => body === undefined);
  return pictures.map(({ id }) => ({ params: { picture: id.slice(shownPath(content).length + 1) } }));
}) satisfies GetStaticPaths;

/** The file as it is, read by the reader that follows no links. */
export const GET: APIRoute = ({ params }) => {
  const read = readBytes(join(content, params.picture!), pictureBytes);
  if ('fault' in read) throw new Error(`${params.picture}: ${read.fault.message}`);
  return new Response(Buffer.from(read.bytes));
};
