import { sort } from 'd3-array';
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

export function companyStandings(book: Yearbook): CompanyStanding[] {
  const mentions = mentionsOf(book);
  return book.companies.map((company) => standingOf(book, company, mentions.get(company.id) ?? []));
}

/** Zones in which a firm is named, in the order of the book. */
export const zonesOf = ({ leads, projects, nodes, facts, mentions }: CompanyStanding): Zone[] => [
  ...new Set([...leads, ...projects, ...nodes, ...facts, ...mentions].flatMap(({ zone }) => zone ?? [])),
];

function standingOf({ zones, companies }: Yearbook, company: Company, mentions: Mention[]): CompanyStanding {
  const isIt = (other: { id: string } | null | undefined) => other?.id === company.id;
  return {
    company,
    url: address.company(company.id),
    relations: zones.flatMap((zone) =>
      zone.companies.filter((firm) => isIt(firm.company)).map((firm) => ({ zone, firm })),
    ),
    leads: zones.flatMap((zone) =>
      zone.chainLeaders.filter((leader) => isIt(leader.company)).map(({ receipt }) => ({ zone, receipt })),
    ),
    projects: zones.flatMap((zone) =>
      zone.projects.filter((project) => project.companies.some(isIt)).map((project) => ({ zone, project })),
    ),
    nodes: zones.flatMap((zone) =>
      zone.chains.flatMap((chain) =>
        chain.nodes.filter((node) => node.companies.some(isIt)).map((node) => ({ zone, chain, node })),
      ),
    ),
    facts: zones.flatMap((zone) =>
      zone.facts.filter((fact) => isIt(fact.subject?.company)).map((fact) => ({ zone, fact })),
    ),
    subsidiaries: companies.filter(({ parent }) => isIt(parent)),
    mentions,
  };
}

/** The paragraphs that name each firm, by its id. A short name inside a longer name of another firm does not count. */
function mentionsOf({ companies, zones, unplaced }: Yearbook): Map<string, Mention[]> {
  const forms = companies.flatMap(({ id, label, name, aliases }) =>
    [label, name, ...aliases].map((text) => ({ id, text })),
  );
  const names = sort(forms, ({ text }) => -text.length);
  const found = new Map<string, Mention[]>();
  const look = (reports: Reports, zone: Zone | null) => {
    for (const article of reports.articles)
      for (const { index, text } of article.blocks)
        for (const id of namedIn(text, names)) {
          const mention = { zone, article, paragraph: index, url: address.paragraph(article.url, index) };
          found.set(id, [...(found.get(id) ?? []), mention]);
        }
  };
  for (const zone of zones) look(zone, zone);
  look(unplaced, null);
  return found;
}

function namedIn(text: string, names: { id: string; text: string }[]): Set<string> {
  const ids = new Set<string>();
  let rest = text;
  for (const name of names)
    if (rest.includes(name.text)) {
      ids.add(name.id);
      rest = rest.replaceAll(name.text, '\n');
    }
  return ids;
}
