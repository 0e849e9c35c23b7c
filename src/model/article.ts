import type { Root } from 'mdast';
import { correctionMarks, type CorrectionMark } from './correction-mark.ts';
import type { Block, ZoneEntries } from '../schema/entry.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { stemOf } from './stem.ts';
import { address } from '../site/address.ts';

/** When a source was printed: the exact day, or the bounds and the likely month. */
export interface Publication {
  publication: string;
  kind: SourceEntry['kind'];
  headline: string | null;
  byline: string | null;
  dateline: string | null;
  notBefore: string;
  notAfter: string;
  likelyMonth: string;
  /** 约2025年9月, or the day where it is known. */
  label: string;
  reason: string;
  damage: string[];
}

export interface Article {
  id: string;
  /** Zone id, or `unplaced`. */
  zone: string;
  url: string;
  stem: string;
  title: string;
  lede: string;
  /** Id of the printed source. */
  source: string;
  printed: Publication;
  volume: number;
  tree: Root | null;
  blocks: Block[];
  was: string[];
  corrections: CorrectionMark[];
}

/** The articles of a zone in the order of their sources' dates: 甲, 乙 … */
export function assembleArticles(corpus: Corpus, zone: ZoneEntries): Article[] {
  const base = zone.profile ? address.zone(zone.id) : address.unplaced;
  return zone.articles.map(({ id, value, tree, blocks }, i): Article => {
    const printed = publicationOf(corpus.sources.get(value.source)!.value);
    return {
      id,
      zone: zone.id,
      url: address.article(base, id),
      stem: stemOf(i),
      title: value.title,
      lede: value.lede,
      source: value.source,
      printed,
      volume: Number(printed.likelyMonth.slice(0, 4)),
      tree,
      blocks,
      was: value.was,
      corrections: correctionMarks(corpus, zone.id, id),
    };
  });
}

function publicationOf(source: SourceEntry): Publication {
  const { notBefore, notAfter, likelyMonth, reason } = source.published;
  const [year, month, day] = notBefore.split('-').map(Number);
  return {
    publication: source.publication,
    kind: source.kind,
    headline: source.headline ?? null,
    byline: source.byline ?? null,
    dateline: source.dateline ?? null,
    notBefore,
    notAfter,
    likelyMonth,
    label: notBefore === notAfter ? `${year}年${month}月${day}日` : `约${monthLabel(likelyMonth)}`,
    reason,
    damage: source.damage,
  };
}

/** 2025-10 → 2025年10月. */
export function monthLabel(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}
