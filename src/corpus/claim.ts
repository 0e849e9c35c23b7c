import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { NamedFigureEntry } from '../schema/fields.ts';

/** One authored statement that must be found in an article: the figure, or the words that stand for it. */
export interface Claim {
  /** The authored file and the path of the statement in it. */
  entry: Entry<unknown>;
  keys: (string | number)[];
  zone: ZoneEntries;
  /** Article id. */
  from: string;
  figure?: string | undefined;
  near?: string | undefined;
  /** Words that may stand for an entry without figure and without `near`: its own name. */
  name?: string | undefined;
  /** The claim whose sentence is looked at first: a project's for its figures. */
  within?: Claim | undefined;
}

/** What records with faults say of an article; their keys begin with `remnants`, which no list has. */
function remnantClaims(zone: ZoneEntries): Claim[] {
  return zone.remnants.flatMap((entry) =>
    entry.value.map(({ keys, ...said }): Claim => ({ entry, keys: ['remnants', ...keys], zone, ...said })),
  );
}

export const isRemnant = ({ keys }: Pick<Claim, 'keys'>) => keys[0] === 'remnants';

/** Path of a claim in a form that can be a map's key. */
export const claimKey = ({ entry, keys }: Pick<Claim, 'entry' | 'keys'>) => `${entry.path} ${keys.join('.')}`;

/** Every statement of a zone's files that needs a receipt, parents before their parts. */
export function claimsOf(zone: ZoneEntries): Claim[] {
  return [
    ...profileClaims(zone),
    ...factClaims(zone),
    ...projectClaims(zone),
    ...chainClaims(zone),
    ...eventClaims(zone),
    ...offerClaims(zone),
    ...doubtClaims(zone),
    ...remnantClaims(zone),
  ];
}

function profileClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.profile;
  if (!entry) return [];
  const { industries, chainLeaders, identity } = entry.value;
  const of = (list: string, items: { from: string; near?: string | undefined; text?: string; words?: string }[]) =>
    items.map((item, i): Claim => ({
      entry,
      keys: [list, i],
      zone,
      from: item.from,
      near: item.near,
      name: item.text ?? item.words,
    }));
  return [...of('industries', industries), ...of('chainLeaders', chainLeaders), ...of('identity', identity)];
}

function factClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.facts;
  return (entry?.value ?? []).flatMap((fact, i) => {
    const claim: Claim = {
      entry: entry!,
      keys: ['facts', i],
      zone,
      from: fact.from,
      figure: fact.figure,
      near: fact.near,
      name: fact.text,
    };
    if (!fact.change) return [claim];
    const { figure, near } = fact.change;
    return [claim, { entry: entry!, keys: ['facts', i, 'change'], zone, from: fact.from, figure, near, within: claim }];
  });
}

function projectClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.projects;
  return (entry?.value ?? []).flatMap((project, i) => {
    const keys = ['projects', i];
    const near = project.near;
    const claim: Claim = { entry: entry!, keys, zone, from: project.from, near, name: project.name };
    const investment = project.investment ? [figureClaim(project.investment, claim, [...keys, 'investment'])] : [];
    return [claim, ...investment, ...figureClaims(project.figures, claim, keys)];
  });
}

function chainClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.chains;
  return (entry?.value ?? []).flatMap((chain, c) =>
    chain.nodes.flatMap((node, n) => {
      const keys = ['chains', c, 'nodes', n];
      const name = node.label;
      const claim: Claim = { entry: entry!, keys, zone, from: node.from, near: node.near, name };
      // A node whose figure is unambiguous needs no words of its own.
      const first = node.figures.length === 1 && !node.near ? node.figures[0] : undefined;
      if (first && !first.from) claim.figure = first.figure;
      if (first?.near) claim.near = first.near;
      return [claim, ...figureClaims(node.figures, claim, keys)];
    }),
  );
}

function eventClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.events;
  return (entry?.value ?? []).map((event, i) => ({
    entry: entry!,
    keys: ['events', i],
    zone,
    from: event.from,
    near: event.near,
    name: event.title,
  }));
}

function offerClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.prospectus;
  return (entry?.value ?? []).flatMap((offer, i) => {
    const keys = ['prospectus', i];
    const claim: Claim = { entry: entry!, keys, zone, from: offer.from, near: offer.near, name: offer.title };
    return [claim, ...figureClaims(offer.figures, claim, keys)];
  });
}

function doubtClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.doubts;
  return (entry?.value ?? []).flatMap((doubt, i) =>
    doubt.sources.map((source, s): Claim => ({
      entry: entry!,
      keys: ['doubts', i, 'sources', s],
      zone,
      from: source.from,
      near: source.near,
      name: doubt.title,
    })),
  );
}

function figureClaims(figures: NamedFigureEntry[], within: Claim, keys: (string | number)[]): Claim[] {
  return figures.map((figure, f) => figureClaim(figure, within, [...keys, 'figures', f]));
}

function figureClaim(value: NamedFigureEntry, within: Claim, keys: (string | number)[]): Claim {
  const { entry, zone } = within;
  const elsewhere = value.from !== undefined && value.from !== within.from;
  return {
    entry,
    keys,
    zone,
    from: value.from ?? within.from,
    figure: value.figure,
    near: value.near,
    within: elsewhere ? undefined : within,
  };
}
