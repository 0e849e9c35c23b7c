import type { Relation } from '../schema/firm.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Company } from './vocabulary.ts';

/** What a firm is to a zone, as a report says it. */
export interface Firm {
  company: Company;
  relation: Relation;
  relationLabel: string;
  /** The place of which the report prints it to be; null where none does. */
  home: string | null;
  note: string | null;
  /** What the editors doubt of the relation; named in `about` as firm-<company>-<relation>. */
  doubts: DoubtMark[];
  receipt: Receipt;
}

export const relationLabels: Record<Relation, string> = {
  tenant: '入驻',
  project: '有项目',
  filed: '备案',
  platform: '平台公司',
  talks: '在谈',
  intention: '意向',
  buyer: '采购',
  partner: '合作',
  parent: '母公司',
  builder: '施工',
  service: '服务',
};

export function assembleFirms(resolver: Resolver): Firm[] {
  const entry = resolver.zone.companies;
  return (entry?.value ?? []).map(({ company, relation, home = null, note = null }, i) => ({
    company: resolver.company(company),
    relation,
    relationLabel: relationLabels[relation],
    home,
    note,
    doubts: resolver.doubts(`firm-${company}-${relation}`),
    receipt: resolver.receipt(entry!, ['companies', i]),
  }));
}
