import { parsePeriod } from '../../schema/period.ts';
import type { Book } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';

const statusWords: Record<string, string> = {
  actual: '为', 'in-progress': '在建的为', planned: '计划为', expected: '预计为', target: '目标为', capacity: '为', claimed: '报道称为', policy: '政策写明为',
}; // prettier-ignore

/** The plain sentence that states a card in our article; empty where the card states nothing by itself. */
export function sentenceOfCard(card: Card, book: Book, printed: string): string {
  const value = (name: string) => valueOf(card, name);
  switch (card.kind) {
    case 'fact':
      return factSentence(value, book, printed);
    case 'company':
      return `报道写到${value('name')}，与园区的关系记作${relationWords[value('relation')] ?? ''}。`;
    case 'project': {
      const investment = value('investment') ? `，投资写作${value('investment')}` : '';
      return `报道写到的项目有${value('name')}${value('progress') ? `，进度写作${value('progress')}` : ''}${investment}。`;
    }
    case 'event':
      return `${dateWords(value('date'))}${value('title')}。`;
    case 'prospectus':
      return `${value('kind') === 'want' ? '园区所求' : '园区所供'}，有${value('title')}：${value('text').replace(/。$/, '')}。`;
    case 'doubt':
      return `有一处存疑，${value('title')}。`;
    case 'node':
      return `${value('chain')}这条链上写到${value('label')}。`;
    default:
      return '';
  }
}

/** What a firm is to a zone, in the words of the book. */
export const relationWords: Record<string, string> = {
  tenant: '入驻', project: '有项目', filed: '备案', platform: '平台公司', talks: '在谈', intention: '意向', buyer: '采购',
  partner: '合作', parent: '母公司', builder: '施工', service: '服务',
}; // prettier-ignore

function factSentence(value: (name: string) => string, book: Book, printed: string): string {
  const indicator = book.indicators.find(({ id, label }) => id === value('indicator') || label === value('indicator'));
  const label = value('label') || indicator?.label || value('indicator');
  const whose = subjectWords(value('subject'), book);
  const total = value('cumulative') === 'true' && !/累计|合计|总/.test(label) ? '累计' : '';
  const change = value('change').split(' ');
  const grown = change.length === 2 ? `，${change[0]}${change[1]}` : '';
  return `${whose}${label}${total}${/预计|计划|目标|规划/.test(label) ? '为' : (statusWords[value('status')] ?? '为')}${value('figure')}${grown}${timeWords(value('period'), printed)}。`;
}

function subjectWords(subject: string, { firms }: Book): string {
  const words = subject.replace(/^\w+:/, '');
  const firm = firms.find(({ id }) => id === words);
  return words ? `${firm?.names[1] ?? firm?.names[0] ?? words}的` : '';
}

/** A time that the print has; one that only follows the date of print is said by the record alone. */
function timeWords(period: string, printed: string): string {
  const parsed = parsePeriod(period);
  if ('error' in parsed || parsed.kind === 'unknown' || period === `as of ${printed}`) return '';
  return `（${parsed.label}）`;
}

function dateWords(date: string): string {
  const parsed = parsePeriod(date);
  return 'error' in parsed || parsed.kind === 'unknown' ? '' : `${parsed.label}，`;
}
