import { factId, type SubjectEntry } from '../schema/fact.ts';
import type { Period } from '../schema/period.ts';
import { correctionMarks, type CorrectionMark } from './correction-mark.ts';
import type { DoubtMark } from './doubt-mark.ts';
import { fallOf, saysFall } from './fall.ts';
import type { Figure, LabelledFigure, Status } from './figure.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Company, Indicator } from './vocabulary.ts';

export interface FactSubject {
  kind: SubjectEntry['kind'];
  label: string;
  id: string | null;
  company: Company | null;
}

/** One figure or dated statement, with its subject, period and status. */
export interface Fact {
  id: string;
  /** From the site's root, with fragment. */
  url: string;
  indicator: Indicator;
  /** The indicator's label, or a more exact one. */
  label: string;
  /** What the figure is of; null: the zone itself. */
  subject: FactSubject | null;
  figure: Figure | null;
  text: string | null;
  period: Period;
  cumulative: boolean;
  /** The period in words, with 累计 where it is cumulative. */
  periodLabel: string;
  status: Status;
  change: LabelledFigure | null;
  note: string | null;
  doubts: DoubtMark[];
  corrections: CorrectionMark[];
  receipt: Receipt;
}

export function assembleFacts(resolver: Resolver): Fact[] {
  const entry = resolver.zone.facts;
  return (entry?.value ?? []).map((fact, i): Fact => {
    const id = factId(fact);
    const indicator = resolver.indicator(fact.indicator);
    return {
      id,
      url: `${resolver.url}#${id}`,
      indicator,
      label: fact.label ?? indicator.label,
      subject: fact.subject ? assembleSubject(fact.subject, resolver) : null,
      figure: fact.figure ? resolver.figure(fact.figure) : null,
      text: fact.text ?? null,
      period: fact.period,
      cumulative: fact.cumulative,
      periodLabel: fact.period.label + (fact.cumulative ? '累计' : ''),
      status: resolver.status('fact', fact.status),
      change: fact.change ? assembleChange(fact.change, resolver) : null,
      note: fact.note ?? null,
      doubts: resolver.doubts(id),
      corrections: correctionMarks(resolver.corpus, resolver.zone.id, id),
      receipt: resolver.receipt(entry!, ['facts', i]),
    };
  });
}

function assembleChange({ label, figure }: { label: string; figure: string }, resolver: Resolver): LabelledFigure {
  const printed = resolver.figure(figure);
  const told = saysFall(label, resolver.corpus.cues) ? fallOf(printed) : printed;
  return { ...told, label, period: null, status: null };
}

function assembleSubject(subject: SubjectEntry, { company, zone }: Resolver): FactSubject {
  if (subject.kind === 'company') {
    const found = company(subject.id);
    return { kind: 'company', label: found.label, id: found.id, company: found };
  }
  if (subject.kind === 'project') {
    const project = zone.projects?.value.find(({ id }) => id === subject.id);
    return { kind: 'project', label: project?.name ?? subject.id, id: subject.id, company: null };
  }
  return { kind: subject.kind, label: subject.label, id: subject.id ?? null, company: null };
}
