import type { Published } from './published.ts';
import type { Claim, Written } from './written.ts';

/** Words by which a reader sees how far a thing is; a fact that is simply so needs none. */
const words: Record<string, RegExp> = {
  'in-progress': /进行中|在建|正在/u,
  planned: /计划|规划|拟|谋划|意向|备案/u,
  expected: /预计|计划/u,
  target: /目标|计划/u,
  capacity: /产能|能力|装机|功率|规模/u,
  claimed: /报道所称|自称|据称/u,
  policy: /政策/u,
};

/** The heads of lists, and the records that may stand under them. */
const heads: Record<string, (record: Published) => boolean> = {
  已有: ({ list, status }) =>
    list === 'nodes' ? status === 'existing' : list === 'projects' ? status === 'operating' : isSo(status),
  在建: ({ status }) => ['building', 'starting', 'in-progress'].includes(status!),
  // That an agreement was signed is so, and is no more than said.
  只是说: ({ list, label, status, raw }) =>
    (list === 'facts' && /协议|签约|在谈/u.test(label)) ||
    ['filed', 'signed', 'intended', 'planned', 'expected', 'target'].includes(status!) ||
    (status === 'unknown' && (raw.steps as { nature?: string }[]).length > 0),
  在找: ({ list, kind, status }) => (list === 'prospectus' ? kind === 'want' : status === 'wanted'),
};
const isSo = (status: string | null) => ['actual', 'capacity', 'policy'].includes(status!);
const planned = /^(?:计划|规划|预计|目标|拟)/u;

/** Under a head stands only what it says; what the zone has of a thing that is sought follows 园内有. */
export function headFaults({ rule, parts, claims }: Written, recordOf: (claim: Claim) => Published | null): string[] {
  const [head] = rule === 'heading' ? parts : [];
  const may = heads[head?.text.replace('：', '') ?? ''];
  if (!may) return [];
  const supplied = new Set(
    parts.flatMap(({ url }, i) => (parts[i - 1]?.text === '；园内有' ? [url?.split('#')[1]] : [])),
  );
  return claims
    .map(recordOf)
    .filter((record) => record !== null)
    .filter((record) => !(supplied.has(record.id) ? heads.已有! : may)(record))
    .map(({ zone, id, status, kind }) => `record ${zone}/${id}: is ${status ?? kind}, and stands under ${head!.text}`);
}

/** What is planned says so; what is so is not told as planned; what is sought is neither. */
export function statusFaults(record: Published, near: string, { parts, rule }: Written): string[] {
  const { list, status } = record;
  const head = rule === 'heading' || rule === 'answer' ? (parts[0]?.text ?? '') : '';
  const said = near + (rule === 'heading' ? headWords(head) : '');
  if (list === 'facts') {
    const needed = words[status!];
    if (needed && !needed.test(said)) return [`is ${status}, and told as if it were so`];
    return [];
  }
  const isWanted = list === 'prospectus' ? record.kind === 'want' : status === 'wanted';
  if (isWanted && planned.test(near) && !record.says.includes(near)) return [`is sought, and told as planned`];
  return [];
}

const headWords = (head: string) => (head.startsWith('只是说') ? '拟' : head.startsWith('在建') ? '在建' : '');

/** What is told from a name alone, or is perhaps not in the zone, is nowhere told as plainly there. */
export function inferredFaults({ raw, id }: Published, near: string, { rule, words }: Written): string[] {
  const guess = ['推知', '企业未写', '区内没有写', '园内没有写'].find((one) => raw.note?.includes(one));
  if (!guess || !['verdict', 'heading'].includes(rule)) return [];
  const isPlain = rule === 'verdict' ? /：合(?:；|。|$)/u.test(words) : !near.includes(guess);
  return isPlain ? [`record ${id}: is inferred (${raw.note}), and told as stated`] : [];
}
