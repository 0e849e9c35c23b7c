import { id } from '../schema/fields.ts';
import type { Keys, LostRecord } from '../schema/sound-parts.ts';

/** The ids that records would have borne, of a node as `chain/node`; '' for one that cannot be told. */
export const lostIds = (lost: LostRecord[], data: unknown): Set<string> =>
  new Set(lost.flatMap((record) => [idOf(record, data), ...nodesOf(record)]));

const shape = id('');
const own = (data: unknown) => shape.safeParse((data as { id?: unknown } | null | undefined)?.id).data ?? '';

/** With the id of the record that it is a part of. */
function idOf({ keys, data }: LostRecord, file: unknown): string {
  const above = keys.length > 2 ? own(at(file, keys.slice(0, -2))) : '';
  return own(data) === '' || above === '' ? own(data) : `${above}/${own(data)}`;
}

const at = (data: unknown, keys: Keys) =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

function nodesOf({ data }: LostRecord): string[] {
  const { nodes } = (data ?? {}) as { nodes?: unknown };
  return Array.isArray(nodes) ? nodes.map((node) => `${own(data)}/${own(node)}`) : [];
}
