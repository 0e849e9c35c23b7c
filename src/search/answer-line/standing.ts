import type { Result } from '../answer.ts';
import { fold } from '../fold.ts';
import type { Kind } from '../record.ts';
import type { Statement, StatementPart } from '../../views/statement.ts';
import type { Asked } from './asked.ts';
import { joined, missingClaim, text } from './fact-parts.ts';
import { names } from './matches.ts';

/** How far things are; what is sought is not planned. */
const states = [
  { tone: 'existing', words: '已有' },
  { tone: 'building', words: '在建' },
  { tone: 'planned', words: '计划' },
  { tone: 'wanted', words: '在找' },
  { tone: 'unknown', words: '进度未披露' },
];
const mostNames = 3;

/** Projects, nodes of chains and wants that bear the name, by how far they are. */
export function standingOf(results: Result[], asked: Asked): Statement[] {
  const bearing = results.filter(
    ({ approx, kind, zone, shown }) =>
      !approx && zone && ['project', 'node', 'offer'].includes(kind) && bears(kind, shown.label ?? '', asked),
  );
  const told = states.flatMap(({ tone, words }) => {
    const mine = oncePerName(bearing.filter(({ shown }) => shown.tone === tone));
    return mine.length > 0 ? [{ words, mine }] : [];
  });
  if (told.length === 0) return [];
  const shown = told.flatMap(({ mine }) => mine.slice(0, mostNames));
  return [
    {
      rule: 'answer',
      claims: shown.map(claimOfResult),
      parts: [
        ...joined(
          told.map(({ words, mine }) => [text(`${words}：`), ...listed(mine)]),
          '；',
        ),
        text('。'),
      ],
    },
  ];
}

function bears(kind: Kind, label: string, asked: Asked): boolean {
  return names(label, asked) && (!asked.isFirm || kind === 'project' || asked.parts.flat().includes(fold(label)));
}

function oncePerName(results: Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ zone, shown }) => {
    const key = `${zone} ${shown.label}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const listed = (results: Result[]): StatementPart[] => [
  ...joined(
    results.slice(0, mostNames).map((result) => [partOf(result)]),
    '、',
  ),
  ...(results.length > mostNames ? [text(`等${results.length}处`)] : []),
];

/** The title of a report is not a thing that a zone has. */
export function partOf({ url, zone, shown: { label = '', receipt, receiptUrl, doubted } }: Result): StatementPart {
  const name = url.includes('/articles/') ? `《${label}》` : label;
  return {
    text: label.startsWith(zone) ? name : zone + name,
    url: `/${url}`,
    ...(receipt && receiptUrl?.includes('#') && { receipt: { mark: receipt, url: receiptUrl } }),
    ...(doubted && { doubted }),
  };
}

export const claimOfResult = ({ url }: Result) => ({ ...missingClaim({}), record: `/${url}` });
