import type { ChainNode } from './chain.ts';
import type { Known, Question } from './open-question.ts';
import { mostNamed } from './question-words.ts';

/** One question about all by-products that exist with a capacity: how much of them is for sale. */
export function spareQuestions({ chains }: Known): Question[] {
  const spare = chains
    .flatMap(({ nodes }) => nodes)
    .filter(({ kind, status, figures }) => kind === 'byproduct' && status.tone === 'existing' && figures.length > 0);
  const [first] = spare;
  if (!first) return [];
  const names = spare.slice(0, mostNamed).map(({ label, figures }) => `${label}${figures[0]!.shown}`);
  const rest = spare.length > mostNamed ? `等${spare.length}样` : '';
  const ask = `${names.join('、')}${rest}，${spare.length > 1 ? '各' : ''}有多少可以外供，什么价，怎么运？`;
  return [{ id: `ask-spare-${first.id}`, short: '可外供的副产品', ask, reason: '报道只写能力，没有写余量和价格', about: first.id, rule: 'gap' }]; // prettier-ignore
}

/** One question about all goods that the zone both makes and seeks: whether it wants more of them or a buyer. */
export function wantedToo({ prospectus }: Known): Question[] {
  const both = prospectus.filter(
    ({ kind, node, title }) =>
      kind === 'want' &&
      node?.status.tone === 'existing' &&
      node.figures.length > 0 &&
      title.split('、').includes(node.label),
  );
  const [first] = both;
  if (!first) return [];
  const names = both.slice(0, mostNamed).map(({ title }) => title);
  const ask = `${names.join('、')}${both.length > mostNamed ? `等${both.length}项` : ''}：要新建、要扩产，还是要找下游？`;
  return [{ id: `ask-want-${first.id}`, short: '招商所求', ask, reason: '园内已有产能，又列为招商所求', about: first.id, rule: 'gap' }]; // prettier-ignore
}

/** One question for each chain, about all of its wanted nodes together. */
export function gapQuestion({ id, title, nodes }: Known['chains'][number]): Question[] {
  const wanted: Pick<ChainNode, 'id' | 'label'>[] = nodes.filter(({ status }) => status.tone === 'wanted');
  if (wanted.length === 0) return [];
  const names = wanted.slice(0, mostNamed).map(({ label }) => label);
  const these = `${names.join('、')}${wanted.length > mostNamed ? `等${wanted.length}环` : ''}`;
  const where = names.some((name) => name.includes(title)) ? '' : `${title}链上`;
  const ask = `${where}在招的${these}，有没有已经定下的企业，还缺什么？`;
  return [{ id: `ask-gap-${id}`, short: `${title}链的缺口`, ask, reason: '报道列为招商所求', about: wanted[0]!.id, rule: 'gap' }]; // prettier-ignore
}
