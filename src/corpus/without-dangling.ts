import type { ZoneEntries } from '../schema/entry.ts';
import { factId } from '../schema/fact.ts';
import type { ProfileEntry } from '../schema/profile.ts';
import type { listNames } from '../schema/zone-lists.ts';

/** Drops the ends that lead to records which are gone: links, layers, nodes of offers, projects, items of doubts. */
export function withoutDangling(zone: ZoneEntries): ZoneEntries {
  const chains = zone.chains?.value.map((chain) => {
    const nodes = new Set(chain.nodes.map(({ id }) => id));
    const layers = new Set(chain.nodes.map(({ layer }) => layer));
    return {
      ...chain,
      links: chain.links.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
      layers: chain.layers.filter(({ id }) => layers.has(id)),
    };
  });
  const next = replaced(zone, 'chains', chains);
  const projects = new Map((zone.projects?.value ?? []).map((project) => [project.id, project]));
  const nodes = new Set((chains ?? []).flatMap(({ id, nodes: own }) => own.map((node) => `${id}/${node.id}`)));
  const hasProject = (id: string | undefined) => id !== undefined && projects.has(id);
  const facts = next.facts?.value.map((fact) =>
    fact.subject?.kind === 'project' && !hasProject(fact.subject.id)
      ? { ...fact, subject: { kind: 'other' as const, label: fact.label ?? '项目' } }
      : fact,
  );
  const events = next.events?.value.map(({ project, ...event }) => ({
    ...event,
    ...(hasProject(project) && { project }),
  }));
  const offers = next.prospectus?.value.map(({ node, ...offer }) => ({
    ...offer,
    ...(node && nodes.has(node) && { node }),
  }));
  const resolved = replaced(replaced(replaced(next, 'facts', facts), 'events', events), 'prospectus', offers);
  return withKnownAbout(resolved, nodes);
}

function replaced<Name extends (typeof listNames)[number]>(
  zone: ZoneEntries,
  name: Name,
  value: unknown[] | undefined,
): ZoneEntries {
  return value && zone[name] ? { ...zone, [name]: { ...zone[name], value } } : zone;
}

function withKnownAbout(zone: ZoneEntries, nodes: Set<string>): ZoneEntries {
  const plain = [zone.projects, zone.chains, zone.events, zone.prospectus].flatMap(
    (list) => list?.value.map(({ id }) => id) ?? [],
  );
  const facts = (zone.facts?.value ?? []).map(factId);
  const known = new Set<string>([...plain, ...nodes, ...facts]);
  const doubts = zone.doubts?.value.map((doubt) => ({ ...doubt, about: doubt.about.filter((id) => known.has(id)) }));
  const { profile } = zone;
  const { headline, ...value } = profile?.value ?? {};
  const named = profile && {
    ...profile,
    value: { ...value, ...(headline && known.has(headline) && { headline }) } as ProfileEntry,
  };
  return { ...replaced(zone, 'doubts', doubts), profile: named };
}
