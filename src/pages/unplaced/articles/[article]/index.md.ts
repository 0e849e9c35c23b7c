import type { APIRoute } from 'astro';
import { articleTwin } from '../../../../exports/markdown/article-twin.ts';
import { getYearbook } from '../../../../yearbook.ts';

export async function getStaticPaths() {
  const book = await getYearbook();
  return book.unplaced.articles.map((article) => ({ params: { article: article.id }, props: { book, article } }));
}
export const GET: APIRoute = ({ props: { book, article } }) => new Response(articleTwin(book, book.unplaced, article));
