import type { APIRoute, GetStaticPaths } from 'astro';
import { join } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { pictureBytes } from '../reading/vet-picture.ts';
import { getPictures } from '../yearbook.ts';

/** Pictures keep their place: content/zones/x/articles/pictures/gate.jpg → /zones/x/articles/pictures/gate.jpg. */
export const getStaticPaths = (async () => {
  return (await getPictures()).map((picture) => ({ params: { picture } }));
}) satisfies GetStaticPaths;

/** The bytes of the file, read by the reader that does not follow links. */
export const GET: APIRoute = ({ params }) => {
  const read = readBytes(join(contentFolder, params.picture!), pictureBytes);
  if ('fault' in read) throw new Error(`${params.picture}: ${read.fault.message}`);
  return new Response(Buffer.from(read.bytes));
};
