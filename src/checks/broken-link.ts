import type { Nodes } from 'mdast';
import type { Corpus } from '../corpus/corpus.ts';
import { excerpt } from '../markdown/fault.ts';
import { isUnsafeAddress } from '../markdown/unsafe-address.ts';
import { addressesOf, movedAddresses } from './addresses.ts';
import { isPageLost } from './has-failed.ts';
import { nearest } from './nearest.ts';
import { proseProblems, type Prose } from './prose-problems.ts';
import { rule } from './rule.ts';
import { address } from '../site/address.ts';

/** A link in prose to an address that does not exist. */
export const brokenLink = rule(['broken-link'], ({ corpus }) => {
  const addresses = { known: addressesOf(corpus), moved: movedAddresses(corpus) };
  return proseProblems(corpus, (node, prose) => {
    const message = linkFault(node, prose, addresses, corpus);
    return message === null ? null : { rule: 'broken-link', message };
  });
});

type Addresses = { known: Map<string, Set<string>>; moved: Map<string, string> };

function linkFault(node: Nodes, { entry, zone: home }: Prose, { known, moved }: Addresses, corpus: Corpus) {
  // Addresses with a scheme were vetted when the text was read.
  if (node.type !== 'link' || /^#?$/.test(node.url) || /^(?:https?|mailto):/i.test(node.url)) return null;
  if (isUnsafeAddress(node.url)) return null;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(node.url)) return withoutScheme(node.url);
  const [path = '', fragment = ''] = node.url.split('#');
  const page = path === '' ? pageOf({ entry, zone: home }) : path;
  const fragments = known.get(page);
  const broken = !fragments || (fragment !== '' && !fragments.has(fragment));
  if (!broken) return null;
  const zone = /^\/zones\/([^/]+)\//.exec(entry.path.includes('/articles/') ? path : page)?.[1];
  if (zone && isPageLost(corpus, zone, path, fragment, entry.path)) return null;
  const near = moved.get(path) ?? nearest(fragments ? fragment : path, fragments ?? known.keys());
  const advice = near ? `请改为“${fragments ? `${path}#${near}` : near}”` : '请改写';
  const reason = moved.has(path) ? '这里改了名' : path.includes('?') ? '站内的链接不带“?”' : '站内没有这个地址';
  return `发现链接“${node.url}”，${reason}，应为已有的页面或锚点，${advice}。`;
}

/** The address of the page that prints a text. */
function pageOf({ entry: { id, path }, zone }: Prose): string {
  if (zone === '') return address.terms;
  const base = path.includes('/unplaced/') ? address.unplaced : address.zone(zone);
  return path.includes('/articles/') ? address.article(base, id) : base;
}

const withoutScheme = (url: string) =>
  `发现链接“${excerpt(url)}”，站外的地址应以 https:// 开头，请改为“https://${excerpt(url)}”。`;
