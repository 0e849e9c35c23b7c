import type { z } from 'astro/zod';
import type { Article } from '../model/article.ts';
import type { Chain } from '../model/chain.ts';
import type { Doubt } from '../model/doubt.ts';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { ZoneEvent } from '../model/event.ts';
import type { Fact } from '../model/fact.ts';
import type { Firm } from '../model/firm.ts';
import type { Pledge } from '../model/pledge.ts';
import type { Project } from '../model/project.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Reports } from '../model/zone.ts';
import { exportFigure, exportPeriod, exportQuantity } from './figure.ts';
import type * as shapes from './record-shapes.ts';

type Of<Name extends keyof typeof shapes> = (typeof shapes)[Name] extends z.ZodType
  ? z.infer<(typeof shapes)[Name]>
  : never;

/** Everything that the reports on a zone say, or those that name no zone, in the published shapes and order. */
export function exportReports(reports: Reports) {
  return {
    facts: reports.facts.map(exportFact),
    projects: reports.projects.map(exportProject),
    chains: reports.chains.map(exportChain),
    events: reports.events.map(exportEvent),
    prospectus: reports.prospectus.map(exportOffer),
    doubts: reports.doubts.map(exportDoubt),
    articles: reports.articles.map(exportArticle),
  };
}

export const labelOf = ({ id, label }: { id: string; label: string }) => ({ id, label });
const ids = (doubts: DoubtMark[]) => doubts.map(({ id }) => id);
export const exportSource = ({ article, paragraph, lasting, quote }: Receipt): Of<'sourceShape'> => ({
  article,
  paragraph,
  url: lasting,
  quote,
});
const noQuantity = { figure: null, low: null, high: null, unit: null, qualifier: null };

function exportFact(fact: Fact): Of<'factShape'> {
  const { id, subject, figure, text, change } = fact;
  return {
    id,
    indicator: labelOf(fact.indicator),
    label: fact.label,
    subject: subject && { kind: subject.kind, label: subject.label, id: subject.id },
    ...(figure ? exportQuantity(figure) : noQuantity),
    ...(text !== null && { text }),
    period: exportPeriod(fact.period, fact.cumulative),
    status: fact.status.id as Of<'factShape'>['status'],
    ...(change && { change: exportFigure(change) }),
    note: fact.note,
    doubts: ids(fact.doubts),
    source: exportSource(fact.receipt),
  };
}

function exportProject(project: Project): Of<'projectShape'> {
  return {
    id: project.id,
    name: project.name,
    companies: project.companies.map(labelOf),
    industry: project.industry && labelOf(project.industry),
    status: project.status.id as Of<'projectShape'>['status'],
    progress: project.progress,
    investment: project.investment && exportFigure(project.investment),
    figures: project.figures.map(exportFigure),
    steps: project.steps.map(({ kind, date, nature }) => ({
      kind,
      date: date.date === null ? null : date.text,
      precision: date.precision,
      nature,
    })),
    doubts: ids(project.doubts),
    source: exportSource(project.receipt),
    note: project.note,
  };
}

function exportChain(chain: Chain): Of<'chainShape'> {
  return {
    id: chain.id,
    title: chain.title,
    industry: chain.industry && labelOf(chain.industry),
    nodes: chain.nodes.map((node) => ({
      id: node.id,
      label: node.label,
      stage: node.stage,
      kind: node.kind,
      status: node.status.id as Of<'chainShape'>['nodes'][number]['status'],
      figures: node.figures.map(exportFigure),
      companies: node.companies.map(labelOf),
      doubts: ids(node.doubts),
      source: exportSource(node.receipt),
      note: node.note,
    })),
    links: chain.links.map(({ from, to, basis }) => ({ from: from.id, to: to.id, basis })),
    remark: chain.remark,
  };
}

function exportEvent(event: ZoneEvent): Of<'eventShape'> {
  const { id, date, nature, kind, title, standing } = event;
  return {
    id,
    date: date.date,
    ...(date.end !== null && { end: date.end }),
    precision: date.precision,
    nature,
    kind,
    title,
    overdue: standing === 'overdue',
    doubts: ids(event.doubts),
    source: exportSource(event.receipt),
  };
}

function exportOffer(offer: Offer): Of<'offerShape'> {
  return {
    id: offer.id,
    kind: offer.kind,
    topic: labelOf(offer.topic),
    title: offer.title,
    text: offer.text,
    figures: offer.figures.map(exportFigure),
    doubts: ids(offer.doubts),
    source: exportSource(offer.receipt),
    note: offer.note,
  };
}

function exportDoubt({ id, title, what, why, handling, about, receipts, kind }: Doubt): Of<'doubtShape'> {
  return { id, title, what, why, handling, about, sources: receipts.map(exportSource), kind };
}

export function exportFirm({ company, relation, home, note, doubts, receipt }: Firm): Of<'firmShape'> {
  return { ...labelOf(company), relation, source: exportSource(receipt), home, note, doubts: ids(doubts) };
}

export function exportPromise(pledge: Pledge): Of<'promiseShape'> {
  const { id, title, due, words, receipt, later, standing, reason, said, project, doubts } = pledge;
  return {
    id,
    title,
    due,
    term: words,
    source: exportSource(receipt),
    later: later.map(({ says, met, receipt }) => ({ says, met, source: exportSource(receipt) })),
    standing,
    dueReason: reason,
    said,
    project,
    doubts: ids(doubts),
  };
}

function exportArticle({ id, source, title, url, printed }: Article): Of<'articleShape'> {
  const { headline, byline, label, notBefore, notAfter } = printed;
  return { id, source, title, url, printedTitle: headline, byline, published: { label, notBefore, notAfter } };
}
