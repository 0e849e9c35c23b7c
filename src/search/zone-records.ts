import type { Chain } from '../model/chain.ts';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { LabelledFigure, Status } from '../model/figure.ts';
import { stepWords } from '../model/project.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Company, Industry } from '../model/vocabulary.ts';
import type { Reports, Zone } from '../model/zone.ts';
import type { SearchRecord, Shown } from './record.ts';
import { address } from '../site/address.ts';
import { sourceMarkOf } from '../views/source-mark.ts';

/** The words that find one thing, each once. */
export const words = (...parts: (string | null | undefined)[]) => [...new Set(parts.filter(Boolean))].join(' ');
const spread = (...parts: (string | null | undefined)[][]) => words(...parts.flat());

/** What all records of a zone have in common. */
interface Place {
  zone: string;
  shown: Shown;
  filters: Record<string, string[]>;
  volumeOf(receipt: Receipt): string[];
}

function placeOf(reports: Reports | Zone): Place {
  const zone = 'shortName' in reports ? reports : null;
  const volumes = [...new Set(reports.articles.map(({ volume }) => `${volume}`))];
  return {
    zone: zone?.shortName ?? '',
    shown: { city: zone?.city.name },
    filters: {
      ...(zone && { city: [zone.city.label], type: [zone.type.label] }),
      volume: volumes,
    },
    volumeOf: ({ article }) => reports.articles.filter(({ id }) => id === article).map(({ volume }) => `${volume}`),
  };
}

const figures = (list: LabelledFigure[]) => list.flatMap(({ label, figure }) => [`${label}${figure}`]);
const names = (companies: Company[]) => companies.map(({ name }) => name);
const receiptOf = (receipt: Receipt): Shown => ({ receipt: sourceMarkOf(receipt).mark, receiptUrl: receipt.url });
const doubtOf = (doubts: DoubtMark[]): Shown => (redDoubts(doubts).length > 0 ? { doubted: true } : {});
const statusOf = ({ label, tone, mark }: Status): Shown => ({ status: label, tone, ...(mark && { mark }) });

function filtersOf(
  place: Place,
  receipt: Receipt | null,
  status?: Status,
  industry?: Industry | null,
): SearchRecord['filters'] {
  return {
    ...place.filters,
    ...(receipt && { volume: place.volumeOf(receipt) }),
    ...(status && { status: [status.label] }),
    ...(industry && { industry: [industry.label] }),
  };
}

/** The record of the zone itself, found by all its names and by its type. */
export function zoneRecord(zone: Zone): SearchRecord {
  const industries = zone.industries.map(({ industry }) => industry);
  return {
    url: zone.url,
    kind: 'zone',
    title: words(zone.shortName, zone.name),
    body: spread(
      zone.aliases,
      [zone.county?.name, zone.city.name, zone.type.label, zone.summary],
      industries.map(({ label }) => label),
      zone.identity.map(({ label, text }) => `${label}${text}`),
      zone.overview.map(({ text }) => text),
    ),
    zone: zone.shortName,
    shown: { city: zone.city.name, label: zone.name, mark: zone.type.mark, note: zone.summary, period: zone.asOfLabel },
    filters: { ...placeOf(zone).filters, industry: industries.map(({ label }) => label) },
  };
}

/** A record for everything that is told of a zone, or of no zone: each figure, project, node and so on. */
export function reportRecords(reports: Reports | Zone): SearchRecord[] {
  const place = placeOf(reports);
  return [
    ...factRecords(reports, place),
    ...projectRecords(reports, place),
    ...reports.chains.flatMap((chain) => nodeRecords(chain, place)),
    ...eventRecords(reports, place),
    ...offerRecords(reports, place),
    ...doubtRecords(reports, place),
    ...articleRecords(reports, place),
  ];
}

const factRecords = ({ facts }: Reports, place: Place) =>
  facts.map((fact): SearchRecord => {
    const { subject, indicator, label, figure, text, status, periodLabel, note, receipt, change, doubts } = fact;
    const whose = subject?.label ?? '';
    return {
      url: fact.url,
      kind: 'fact',
      title: words(whose, label),
      body: spread(
        [indicator.label, figure?.figure, text, periodLabel, status.label],
        subject?.company ? names([subject.company]) : [],
        [change && `${change.label}${change.figure}`, note],
      ),
      zone: place.zone,
      shown: {
        ...place.shown,
        label: whose ? `${whose}：${label}` : label,
        value: figure ? figure.number : (text ?? undefined),
        ...(figure && { unit: figure.rest, indicator: indicator.label }),
        period: periodLabel,
        ...statusOf(status),
        ...(note && { note }),
        ...receiptOf(receipt),
        ...doubtOf(doubts),
      },
      filters: filtersOf(place, receipt, status),
    };
  });

const projectRecords = ({ projects }: Reports, place: Place) =>
  projects.map((project): SearchRecord => ({
    url: project.url,
    kind: 'project',
    title: project.name,
    body: spread(
      names(project.companies),
      [project.industry?.label],
      [project.progress, project.status.label],
      figures(project.investment ? [project.investment, ...project.figures] : project.figures),
      project.steps.map(stepWords),
      [project.note],
    ),
    zone: place.zone,
    shown: {
      ...place.shown,
      label: project.name,
      ...(project.investment && { value: project.investment.number, unit: project.investment.rest }),
      ...statusOf(project.status),
      status: project.progress,
      period: project.asOf,
      ...receiptOf(project.receipt),
      ...doubtOf(project.doubts),
    },
    filters: filtersOf(place, project.receipt, project.status, project.industry),
  }));

const nodeRecords = (chain: Chain, place: Place) =>
  chain.nodes.map((node): SearchRecord => ({
    url: node.url,
    kind: 'node',
    title: node.label,
    body: spread(names(node.companies), [chain.title, node.status.label, node.note], figures(node.figures)),
    zone: place.zone,
    shown: {
      ...place.shown,
      label: node.label,
      ...(node.figures[0] && { value: node.figures[0].number, unit: node.figures[0].rest }),
      note: chain.title,
      ...statusOf(node.status),
      ...receiptOf(node.receipt),
      ...doubtOf(node.doubts),
    },
    filters: filtersOf(place, node.receipt, node.status, node.industry),
  }));

const eventRecords = ({ events }: Reports, place: Place) =>
  events.map((event): SearchRecord => ({
    url: event.url,
    kind: 'event',
    title: event.title,
    body: words(event.date.label, event.kindLabel),
    zone: place.zone,
    shown: {
      ...{ ...place.shown, label: event.title, period: event.date.label },
      ...{ ...receiptOf(event.receipt), ...doubtOf(event.doubts) },
    },
    filters: filtersOf(place, event.receipt),
  }));

const offerRecords = ({ prospectus }: Reports, place: Place) =>
  prospectus.map((offer): SearchRecord => ({
    url: offer.url,
    kind: 'offer',
    title: offer.title,
    body: spread(
      [offer.kind === 'want' ? '招商所求' : '园区所供', offer.topic.label, offer.text, offer.node?.label],
      figures(offer.figures),
    ),
    zone: place.zone,
    shown: {
      ...place.shown,
      label: offer.title,
      note: offer.text,
      ...(offer.kind === 'want' && { tone: 'wanted' }),
      ...receiptOf(offer.receipt),
      ...doubtOf(offer.doubts),
    },
    filters: filtersOf(place, offer.receipt, undefined, offer.industry),
  }));

const doubtRecords = ({ doubts }: Reports, place: Place) =>
  doubts.map((doubt): SearchRecord => ({
    url: doubt.url,
    kind: 'doubt',
    title: doubt.title,
    body: words('存疑', doubt.what),
    zone: place.zone,
    shown: { ...place.shown, label: doubt.title, note: doubt.what },
    filters: filtersOf(place, doubt.receipts[0] ?? null),
  }));

/** A record for the head of each article, and one for each paragraph, so that a result leads to the paragraph. */
const articleRecords = ({ articles }: Reports, place: Place) =>
  articles.flatMap((article): SearchRecord[] => {
    const about = {
      kind: 'article' as const,
      zone: place.zone,
      filters: { ...place.filters, volume: [`${article.volume}`] },
    };
    const shown = { ...place.shown, label: article.title, period: article.printed.label };
    return [
      {
        ...about,
        url: article.url,
        title: words(article.title, article.printed.headline),
        body: words(article.lede, article.printed.byline, article.printed.dateline),
        shown: { ...shown, note: article.lede },
      },
      ...article.blocks.map((block) => ({
        ...about,
        url: address.paragraph(article.url, block.index),
        title: block.heading ?? '',
        body: block.text,
        shown: { ...shown, note: block.text, receipt: `第${block.index}段` },
      })),
    ];
  });
