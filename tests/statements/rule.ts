import { compact, type BuiltPage } from './built-pages.ts';
import { headFaults, inferredFaults, statusFaults } from './status-rule.ts';
import { isOfRule, ruleFaults } from './rules-of-kind.ts';
import { listFaults } from './list-heads.ts';
import { isNamed } from './is-named.ts';
import type { Published, PublishedZone } from './published.ts';
import type { Claim, Part, Written } from './written.ts';

export interface World {
  zones: Map<string, PublishedZone>;
  unplaced: PublishedZone;
  pageOf: (address: string) => BuiltPage | null;
  edition: string;
}

/**
 * The one rule of all that the book says itself: a statement is not stronger than its records. It reads what was written,
 * `/data/v1` and the built pages, and knows nothing of how a view came to its judgement. Gives what is stronger; empty:
 * nothing.
 */
export function faultsOf(statement: Written, world: World): string[] {
  const { claims, parts, rule, words } = statement;
  const told = [
    ...(words === parts.map(({ text }) => text).join('') ? [] : [`its words “${words}” are not those of its parts`]),
    ...claims.flatMap((claim) => claimFaults(claim, world)),
    ...(isOfRule(rule) ? [] : [`no rule is named ${rule}`]),
    ...parts.flatMap((part, i) => partFaults(part, i, statement, world)),
    ...(statement.rule === 'heading' ? listFaults(statement, world, (claim) => recordOf(claim, world)) : []),
    ...headFaults(statement, (claim) => recordOf(claim, world)),
    ...ruleFaults(statement, world, (claim) => recordOf(claim, world)),
    ...pageFaults(statement, world),
  ];
  return told.map((fault) => `${statement.page} ${rule} “${words.slice(0, 60)}”: ${fault}`);
}

const idOf = (record: string) => record.slice(record.indexOf('#') + 1);
const zoneOf = (address: string) => /^\/zones\/([^/]+)\/#/.exec(address)?.[1] ?? null;

export function recordOf({ zone, record }: Claim, { zones, unplaced }: World): Published | null {
  if (record === null) return null;
  const id = zone ?? zoneOf(record);
  const holder = id === 'unplaced' ? unplaced : zones.get(id ?? '');
  return holder?.records.get(idOf(record)) ?? null;
}

/** What a statement says that it rests on is in the data, and as it says. */
function claimFaults(claim: Claim, world: World): string[] {
  if (claim.record === null) return [];
  const record = recordOf(claim, world);
  // A report may be named as a whole.
  if (!record && /\/articles\/[^/#]+\/$/u.test(claim.record))
    return world.pageOf(claim.record) ? [] : [`report ${claim.record} is not there`];
  if (!record && claim.record.includes('/articles/')) return receiptFaults(claim.record, world);
  if (!record) return [`record ${claim.record} is not in the data`];
  if (record.list !== 'facts') return [];
  const told = (what: string, said: string | null, is: string | null) =>
    said === is ? [] : [`record ${record.id}: ${what} is ${is ?? 'the zone itself'}, and claimed as ${said ?? 'none'}`];
  const period = record.period!.label;
  return [
    ...told('subject', claim.subject, record.subject?.label ?? null),
    ...told('indicator', claim.indicator, record.indicator!.id),
    ...told('status', claim.status, record.status),
    ...(claim.period !== null && compact(claim.period).startsWith(compact(period))
      ? []
      : told('period', claim.period, period)),
  ];
}

/** A piece that leads to a record says it, whose it is, of when and how far, with its mark and its receipt. */
function partFaults(part: Part, index: number, statement: Written, world: World): string[] {
  const receipt = part.receipt ? receiptFaults(part.receipt.url, world) : [];
  const zone = zoneOf(part.url ?? '');
  const record = zone ? world.zones.get(zone)?.records.get(idOf(part.url!)) : undefined;
  if (!record) return receipt;
  // What it is of and of when may stand before it and after it.
  const beside = [index - 1, index + 1].map((at) =>
    statement.parts[at]?.url ? '' : (statement.parts[at]?.text ?? ''),
  );
  const near = `${beside[0]}${part.text}${beside[1]}`;
  const faults = [
    ...(statement.claims.some((claim) => recordOf(claim, world) === record) ? [] : ['is said and not claimed']),
    ...(part.receipt && record.source && part.receipt.url !== record.source
      ? [`has the receipt ${part.receipt.url} for ${record.source}`]
      : []),
    ...(record.red === (part.doubted ?? false)
      ? []
      : [record.red ? 'is in red doubt, and not marked' : 'is marked, and not in red doubt']),
    ...numberFaults(part.text, record),
    ...(record.list === 'nodes' ? inferredFaults(record, near, statement) : []),
    ...(record.list === 'facts' ? factFaults(part, record, near, statement) : statusFaults(record, near, statement)),
  ];
  return [...receipt, ...faults.map((fault) => `record ${record.zone}/${record.id}: ${fault}`)];
}

function receiptFaults(url: string, { pageOf }: World): string[] {
  const [address, anchor = ''] = url.split('#');
  const page = pageOf(address!);
  if (!page) return [`receipt ${url} leads to no page`];
  return page.ids.has(anchor) ? [] : [`receipt ${url} leads to no paragraph`];
}

/** Every number that a piece prints stands in the record; so do its unit and its currency, for they follow it there. */
function numberFaults(text: string, { says }: Published): string[] {
  const known = compact(says).replaceAll(/(?<=\d)-(?=\d)/gu, '—');
  const numbers =
    compact(text).match(/\d[\d.,—×:]*(?:\+|[万亿]?(?:美元|元|吨|平方米|平米|亩|公里|MW|kV|%)|[万亿])?/gu) ?? [];
  const dates = (number: string) => /^\d+$/u.test(number) && new RegExp(`(?<!\\d)0?${number}(?!\\d)`, 'u').test(says);
  return numbers
    .map((number) => number.replace(/[.,—:]+$/u, ''))
    .filter((number) => !known.includes(number) && !number.split('—').every((one) => dates(one)))
    .map((number) => `the number ${number} is not in it`);
}

/** The piece names the thing, whose it is, when it was, and how far it is where that is not simply so. */
function factFaults(part: Part, record: Published, near: string, statement: Written): string[] {
  const { subject, indicator, label, period } = record;
  const said = compact(near);
  const all = compact(statement.words);
  const has = (name: string) => said.includes(compact(name)) || all.includes(compact(name));
  const names = [label, indicator!.label].filter(Boolean);
  const printed = period!.kind === 'unknown' ? [period!.label, '期间未披露', '期间未明', '未写期间'] : [period!.label];
  return [
    ...(subject && subject.kind !== 'zone' && !isNamed(subject.label, statement.words)
      ? [`is of ${subject.label}, which is not said`]
      : []),
    ...(names.some((name) => has(name) || nameParts(name, subject?.label).every(has))
      ? []
      : [`is ${names.join(' / ')}, which is not said`]),
    ...(printed.some((one) => said.includes(compact(one))) ? [] : [`its period ${period!.label} is not printed`]),
    ...(record.figure && !said.includes(compact(record.figure).replaceAll('-', '—')) && !changeOf(record, said)
      ? [`its figure ${record.figure} is not printed`]
      : []),
    ...strangeWords(part, record),
    ...statusFaults(record, near, statement),
  ];
}

/** Words that may stand between the name of a thing, whose it is, its figure, its status and its period. */
const between = /项目|产能|存疑|实际|计划|预计|目标|进行中|能力|报道所称|政策|期间未披露|[的，,、：；。“”（）()/]/gu;

/** A piece that prints the figure of a fact prints no other name with it. */
function strangeWords(
  { text }: Part,
  { figure, label, indicator, subject, period, raw, zoneNames }: Published,
): string[] {
  const dashed = (words: string) => compact(words).replaceAll('-', '—');
  if (!figure || !compact(text).includes(dashed(figure)) || raw.text) return [];
  const names = [figure, period!.label, label, indicator!.label, ...nameParts(label, subject?.label), subject?.label ?? '', ...zoneNames, raw.change?.label ?? '', raw.change?.figure ?? '']; // prettier-ignore
  const rest = names
    .map(dashed)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), compact(text))
    .replaceAll(between, '')
    .replaceAll('累计', '');
  return rest ? [`is printed with “${rest}”, which is no name of it`] : [];
}

/** A label that begins with whose it is may be told in two pieces. */
const nameParts = (name: string, subject: string | undefined) =>
  subject && name.startsWith(subject) ? [subject, name.slice(subject.length)] : [name];

const changeOf = ({ raw }: Published, said: string) => raw.change && said.includes(compact(raw.change.figure));

/** The words are on the page, in an entry that leads to the record and bears its mark. */
function pageFaults(statement: Written, { pageOf, zones }: World): string[] {
  if (statement.page.includes('?') || statement.page === '/need/') return [];
  const page = pageOf(statement.page);
  if (!page) return ['its page is not there'];
  return statement.parts.flatMap((part) => {
    const atoms = atomsOf(part.text);
    if (!part.url) return missingAtoms(atoms, page.words);
    // A sheet of paper leads nowhere: there the words alone show which entry it is.
    const leading = page.entriesOf(part.url);
    const entries = [...leading, ...page.entries.filter(({ words }) => words.length < 400)];
    const best = entries.find(({ words }) => missingAtoms(atoms, words).length === 0);
    if (!best)
      return missingAtoms(atoms, (leading[0] ?? page).words).concat(`no entry of the page says “${part.text}”`);
    const zone = zoneOf(part.url);
    const record = zone ? zones.get(zone)?.records.get(idOf(part.url)) : undefined;
    if (
      record?.red &&
      record.list !== 'doubts' &&
      !entries.some((entry) => entry.marked && missingAtoms(atoms, entry.words).length === 0)
    )
      return [`record ${record.id}: is in red doubt, and its entry on the page has no mark`];
    return [];
  });
}

/** A page may print the value before the name. */
const atomsOf = (text: string) =>
  compact(text)
    .split(/[：:，,；;。（）()、？?→“”]+|(?<=[^\d.—])(?=\d)/u)
    .filter(Boolean);
/** A column of figures has its unit once. */
const isPrinted = (atom: string, words: string) => {
  const [, number, unit] = /^([\d.,—]+)(\D.*)$/u.exec(atom) ?? [];
  return words.includes(atom) || (number !== undefined && words.includes(number) && words.includes(unit!));
};
const missingAtoms = (atoms: string[], words: string) =>
  atoms.filter((atom) => !isPrinted(atom, words)).map((atom) => `“${atom}” is not on the page`);
