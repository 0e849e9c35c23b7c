import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { NamedFigureEntry } from '../schema/fields.ts';
import { displayFigure } from '../schema/quantity.ts';
import { claimKey } from '../corpus/claim.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { doubtMarksOf, orderedDoubts, type DoubtMark } from './doubt-mark.ts';
import { conversionOf } from './conversion.ts';
import { splitAtUnit, type Figure, type LabelledFigure, type Status } from './figure.ts';
import type { Locations } from '../corpus/locations.ts';
import type { Receipt } from './receipt.ts';
import { stemOf } from './stem.ts';
import type { Company, Indicator, Industry, Topic } from './vocabulary.ts';
import type { Vocabularies } from './vocabularies.ts';
import { address } from '../site/address.ts';

/**
 * What turns ids in the entries of one zone into objects of the model. The checks have made sure that every id is
 * known.
 */
export interface Resolver {
  corpus: Corpus;
  zone: ZoneEntries;
  /** Address of the zone's page from the site's root. */
  url: string;
  receipt(entry: Entry<unknown>, keys: (string | number)[]): Receipt;
  figure(printed: string): Figure;
  labelled(value: NamedFigureEntry): LabelledFigure;
  status(of: 'fact' | 'project' | 'node', id: string): Status;
  indicator(id: string): Indicator;
  industry(id: string): Industry;
  company(id: string): Company;
  topic(id: string): Topic;
  /** Marks of the doubts about an item. */
  doubts(id: string): DoubtMark[];
  /** Month of the report that an article was written from. */
  month(article: string): string;
}

export function createResolver(
  corpus: Corpus,
  locations: Locations,
  vocabularies: Vocabularies,
  zone: ZoneEntries,
): Resolver {
  const url = zone.profile ? address.zone(zone.id) : address.unplaced;
  const figure = (printed: string) => resolveFigure(corpus, printed);
  const status = (of: 'fact' | 'project' | 'node', id: string) => known(vocabularies.statuses, `${of} ${id}`);
  return {
    corpus,
    zone,
    url,
    figure,
    status,
    receipt: (entry, keys) => receiptAt(locations, zone, url, claimKey({ entry, keys })),
    labelled: (value) => ({
      ...figure(value.figure),
      label: value.label,
      period: value.period ?? null,
      status: value.status ? status('fact', value.status) : null,
    }),
    indicator: (id) => known(vocabularies.indicators, id),
    industry: (id) => known(vocabularies.industries, id),
    company: (id) => known(vocabularies.companies, id),
    topic: (id) => known(vocabularies.topics, id),
    doubts: (id) => doubtMarks(zone, url, id),
    month: (article) => {
      const { source } = zone.articles.find((a) => a.id === article)!.value;
      return corpus.sources.get(source)!.value.published.likelyMonth;
    },
  };
}

/**
 * The value of an id.
 * @throws Error where the id is unknown: the checks run before assembly, so this is a fault of the program, not of an
 * editor.
 */
function known<T>(map: Map<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`assemble: "${id}" passed the checks but is unknown`);
  return value;
}

function resolveFigure(corpus: Corpus, printed: string): Figure {
  const quantity = corpus.quantities.parse(printed);
  if (!quantity) throw new Error(`assemble: "${printed}" passed the checks but is no quantity`);
  const shown = displayFigure(quantity.figure);
  const magnitude = corpus.quantities.magnitude(quantity) ?? {
    low: null,
    high: null,
    dimension: 'count',
    currency: null,
  };
  const conversion = conversionOf(corpus, quantity, magnitude);
  return { ...quantity, shown, ...splitAtUnit(shown, quantity.unit), magnitude, conversion };
}

function receiptAt(locations: Locations, zone: ZoneEntries, url: string, key: string): Receipt {
  const location = locations.get(key)?.location;
  if (!location || !('spot' in location)) throw new Error(`assemble: ${key} passed the checks but has no receipt`);
  const { article, block, sentence } = location.spot;
  return {
    article: article.id,
    stem: stemOf(zone.articles.findIndex(({ id }) => id === article.id)),
    paragraph: block.index,
    url: address.paragraph(address.article(url, article.id), block.index),
    lasting: `${address.article(url, article.id)}#${block.anchor}`,
    quote: sentence.text,
  };
}

function doubtMarks(zone: ZoneEntries, url: string, id: string): DoubtMark[] {
  const marks = doubtMarksOf(zone, url);
  return orderedDoubts(zone).flatMap(({ doubt }, place) =>
    doubt.about.some((about) => about.replace('/', '-') === id) ? [marks[place]!] : [],
  );
}
