/** For every node, the nodes that feed it or are fed by it, at any distance. */
export function reach(ids: string[], links: { source: string; target: string }[]): Map<string, Set<string>> {
  const walk = (id: string, from: 'source' | 'target', to: 'source' | 'target', found: Set<string>): Set<string> => {
    for (const link of links) {
      if (link[from] !== id || found.has(link[to])) continue;
      found.add(link[to]);
      walk(link[to], from, to, found);
    }
    return found;
  };
  return new Map(
    ids.map((id) => [
      id,
      new Set([...walk(id, 'source', 'target', new Set()), ...walk(id, 'target', 'source', new Set())]),
    ]),
  );
}
