import type { APIRoute } from 'astro';
import { articleTwin } from '../../../../../exports/markdown/article-twin.ts';
import { getYearbook } from '../../../../../yearbook.ts';

export async function getStaticPaths() {
  const book = await getYearbook();
  return book.zones.flatMap((zone) =>
    zone.articles.map((article) => ({
      params: { zone: zone.id, article: article.id },
      props: { book, zone, article },
    })),
  );
}
export const GET: APIRoute = ({ props: { book, zone, article } }) => new Response(articleTwin(book, zone, article));
