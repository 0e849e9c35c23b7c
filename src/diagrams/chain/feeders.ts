/** For every node, all nodes that feed it directly or through others. */
export function feeders(ids: string[], links: { source: string; target: string }[]): Map<string, Set<string>> {
  const walk = (id: string, found: Set<string>): Set<string> => {
    for (const { source, target } of links) {
      if (target !== id || found.has(source)) continue;
      found.add(source);
      walk(source, found);
    }
    return found;
  };
  return new Map(ids.map((id) => [id, walk(id, new Set())]));
}
