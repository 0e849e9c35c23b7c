import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import { zoneFiles } from '../corpus/zone-files.ts';
import { placeOfNode } from '../markdown/fault.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';

/** A file with prose, and the zone that it belongs to; terms belong to none. */
export interface Prose {
  entry: Entry<unknown>;
  zone: string;
}

/** The faults that `faultOf` finds in the nodes of all prose, each at its place. */
export const proseProblems = <Id extends string>(
  corpus: Corpus,
  faultOf: (node: Nodes, prose: Prose) => Pick<Problem<Id>, 'rule' | 'message'> | null,
): Problem<Id>[] =>
  proseOf(corpus).flatMap((prose) => {
    const problems: Problem<Id>[] = [];
    if (prose.entry.tree)
      visit(prose.entry.tree, (node) => {
        const fault = faultOf(node, prose);
        if (fault) problems.push({ path: prose.entry.path, ...placeOfNode(node), ...fault });
      });
    return problems;
  });

const proseOf = ({ entries, all }: Corpus): Prose[] => [
  ...entries.terms.map((entry) => ({ entry, zone: '' })),
  ...all.flatMap((zone) => zoneFiles(zone).map((entry) => ({ entry, zone: zone.id }))),
];
