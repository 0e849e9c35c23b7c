import { isRed } from '../../model/doubt-mark.ts';
import type { NewsItem, Yearbook } from '../../model/yearbook.ts';

/** What differs from one volume to another: a change, a row that breaks off, a doubt. */
export interface VolumeChange {
  mark: '变' | '断' | '疑' | '注';
  item: NewsItem;
}

export interface BetweenVolumes {
  title: string;
  /** 2024卷11园11篇，2025卷12园17篇，另1篇未归园 */
  note: string;
  /** Which zones several volumes tell of, and that nothing can be seen to grow or shrink in the others. */
  told: string;
  changes: VolumeChange[];
  /** Reports that name no zone. */
  unplaced: number;
}

type Book = Pick<Yearbook, 'volumes' | 'zones' | 'news' | 'doubts' | 'unplaced'>;

/** Null where there is one volume. */
export function betweenVolumes(book: Book): BetweenVolumes | null {
  const { volumes, zones, news, unplaced } = book;
  if (volumes.length < 2) return null;
  const counts = volumes
    .toReversed()
    .map(({ year, zones: here, articles }) => `${year}卷${here.length}园${articles.length}篇`);
  const others = unplaced.articles.length;
  return {
    title: volumes.length === 2 ? '两卷之间' : '各卷之间',
    unplaced: others,
    note: [...counts, ...(others > 0 ? [`另${others}篇未归园`] : [])].join('，'),
    told: toldOf(zones),
    changes: news.flatMap((item) => {
      const mark = markOf(item, book);
      return mark ? [{ mark, item }] : [];
    }),
  };
}

/** More names are counted. */
const mostNamed = 12;

function toldOf(zones: Book['zones']): string {
  const again = zones.filter((zone) => zone.volumes.length > 1);
  const rest = zones.length - again.length;
  const names = again.slice(0, mostNamed).map(({ shortName }) => shortName).join('、') + (again.length > mostNamed ? `等${again.length}园` : ''); // prettier-ignore
  if (again.length === 0) return '各园都只见一卷，看不出增减。';
  const head = `不止一卷写到的：${names}`;
  return rest > 0 ? `${head}；其余${rest}园各见一卷，看不出增减。` : `${head}。`;
}

/** Of zones that are new the directory tells. A doubt that only explains a figure is no contradiction. */
function markOf({ kind, url }: NewsItem, { doubts }: Book): VolumeChange['mark'] | null {
  if (kind === 'new') return null;
  if (kind !== 'doubt') return kind === 'changed' ? '变' : '断';
  return doubts.some(({ doubt }) => doubt.url === url && isRed(doubt)) ? '疑' : '注';
}
