import { group, sort } from 'd3-array';
import type { Article } from '../model/article.ts';
import type { Chain, ChainNode } from '../model/chain.ts';
import type { Fact } from '../model/fact.ts';
import type { Firm } from '../model/firm.ts';
import type { Project } from '../model/project.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Company } from '../model/vocabulary.ts';
import type { Reports, Zone } from '../model/zone.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';

export interface Mention {
  zone: Zone | null;
  article: Article;
  paragraph: number;
  url: string;
}

/** Everything that the book says about a firm. */
export interface CompanyStanding {
  company: Company;
  url: string;
  /** What it is to each zone, as reports say it; a zone that only names it has none. */
  relations: { zone: Zone; firm: Firm }[];
  /** 链主 of these zones. */
  leads: { zone: Zone; receipt: Receipt }[];
  projects: { zone: Zone; project: Project }[];
  nodes: { zone: Zone; chain: Chain; node: ChainNode }[];
  facts: { zone: Zone; fact: Fact }[];
  subsidiaries: Company[];
  mentions: Mention[];
}

const known = new WeakMap<Yearbook, CompanyStanding[]>();

/** The standing of each firm, worked out once for a book. */
export function companyStandings(book: Yearbook): CompanyStanding[] {
  const standings = known.get(book) ?? standingsOf(book);
  known.set(book, standings);
  return standings;
}

/** Zones in which a firm is named, in the order of the book. */
export const zonesOf = ({ leads, projects, nodes, facts, mentions }: CompanyStanding): Zone[] => [
  ...new Set([...leads, ...projects, ...nodes, ...facts, ...mentions].flatMap(({ zone }) => zone ?? [])),
];

/** The places of which reports print the firm to be, each once, with the first that does. */
export const homesOf = ({ relations }: CompanyStanding): Firm[] => [
  ...new Map(
    relations
      .map(({ firm }) => firm)
      .filter(({ home }) => home !== null)
      .toReversed()
      .map((firm) => [firm.home, firm]),
  ).values(),
];

/** One walk over the book, so that its time grows with the book alone and not with the firms, too. */
function standingsOf(book: Yearbook): CompanyStanding[] {
  const byId = new Map(book.companies.map((company) => [company.id, blank(company)]));
  const at = (company: { id: string } | null | undefined) => (company ? byId.get(company.id) : undefined);
  for (const zone of book.zones) addZone(zone, at);
  for (const company of book.companies) at(company.parent)?.subsidiaries.push(company);
  for (const [id, mention] of mentionsOf(book)) byId.get(id)!.mentions.push(mention);
  return [...byId.values()];
}

const blank = (company: Company): CompanyStanding => ({
  company,
  url: address.company(company.id),
  relations: [],
  leads: [],
  projects: [],
  nodes: [],
  facts: [],
  subsidiaries: [],
  mentions: [],
});

function addZone(zone: Zone, at: (company: { id: string } | null | undefined) => CompanyStanding | undefined): void {
  const each = (companies: { id: string }[]) => new Set(companies.map(at));
  for (const firm of zone.companies) at(firm.company)?.relations.push({ zone, firm });
  for (const { company, receipt } of zone.chainLeaders) at(company)?.leads.push({ zone, receipt });
  for (const project of zone.projects) for (const it of each(project.companies)) it?.projects.push({ zone, project });
  for (const chain of zone.chains)
    for (const node of chain.nodes) for (const it of each(node.companies)) it?.nodes.push({ zone, chain, node });
  for (const fact of zone.facts) at(fact.subject?.company)?.facts.push({ zone, fact });
}

interface Name {
  id: string;
  text: string;
  /** Longer names come first. */
  rank: number;
}

/** The paragraphs that name each firm. A short name inside a longer name of another firm does not count. */
function mentionsOf({ companies, zones, unplaced }: Yearbook): [id: string, mention: Mention][] {
  const forms = companies.flatMap(({ id, label, name, aliases }) =>
    [label, name, ...aliases].map((text) => ({ id, text })),
  );
  const names = sort(forms, ({ text }) => -text.length).map((form, rank): Name => ({ ...form, rank }));
  const byStart = group(names, ({ text }) => text.slice(0, 2));
  const lookIn = (reports: Reports, zone: Zone | null) =>
    reports.articles.flatMap((article) =>
      article.blocks.flatMap(({ index, text }) =>
        Array.from(namedIn(text, byStart), (id): [string, Mention] => {
          return [id, { zone, article, paragraph: index, url: address.paragraph(article.url, index) }];
        }),
      ),
    );
  return [...zones.flatMap((zone) => lookIn(zone, zone)), ...lookIn(unplaced, null)];
}

/** Only names whose first two characters stand in the text are sought in it. */
function namedIn(text: string, byStart: Map<string, Name[]>): Set<string> {
  const starts = new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)));
  const candidates = [...starts].flatMap((start) => byStart.get(start) ?? []);
  const ids = new Set<string>();
  let rest = text;
  for (const name of sort(candidates, ({ rank }) => rank))
    if (rest.includes(name.text)) {
      ids.add(name.id);
      rest = rest.replaceAll(name.text, '\n');
    }
  return ids;
}
