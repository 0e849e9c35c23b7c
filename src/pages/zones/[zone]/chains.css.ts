import type { APIRoute } from 'astro';
import { chainSheet } from '../../../components/chain-sheet.ts';
import { drawChain } from '../../../diagrams/chain/draw-chain.ts';
import { getYearbook } from '../../../yearbook.ts';

/** Only for zones with a chain that is larger than the common style sheets know. */
export async function getStaticPaths() {
  const book = await getYearbook();
  return book.zones.flatMap((zone) => {
    const sheet = chainSheet(zone.chains.map(drawChain));
    return sheet === '' ? [] : [{ params: { zone: zone.id }, props: { sheet } }];
  });
}
export const GET: APIRoute = ({ props: { sheet } }) => new Response(sheet);
