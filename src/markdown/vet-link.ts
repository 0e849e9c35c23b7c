import type { Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lookAlike } from '../schema/look-alike.ts';
import { excerpt, placeOfNode, type Fault } from './fault.ts';
import { isUnsafeAddress } from './unsafe-address.ts';

export function vetLink(node: Link): Fault[] {
  const at = placeOfNode(node);
  if (/^#?$/.test(node.url.trim()))
    return [{ ...at, rule: 'empty-link', message: '发现链接没有地址，应为“[文字](地址)”，请补上地址，或只留文字。' }];
  if (toString(node).trim() === '')
    return [{ ...at, rule: 'empty-link', message: '发现链接没有文字，应为“[文字](地址)”，请补上文字。' }];
  if (isUnsafeAddress(node.url)) {
    const message = `发现链接地址“${excerpt(node.url)}”${lookAlike(node.url)}，应为站内地址、https:、http: 或 mailto:，主机名照常写，不带用户名，请改正，或只留文字。`;
    return [{ ...at, rule: 'unsafe-link', message }];
  }
  if (!/\s/.test(node.url)) return [];
  const message = `发现链接地址“${excerpt(node.url)}”里有空格，应没有空格，请去掉空格，或写成“%20”。`;
  return [{ ...at, rule: 'space-in-link', message }];
}

/** A picture lies in the folder `pictures` beside the text and is named without a path. */
export const isPictureName = (name: string) =>
  name.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|avif)$/.test(name);

export function vetImage(node: Image): Fault[] {
  const fault = (message: string): Fault[] => [{ ...placeOfNode(node), rule: 'unsafe-image', message }];
  const name = node.url.split('/').at(-1)!;
  if (!isPictureName(node.url))
    return fault(
      `发现图片“${excerpt(node.url)}”，应为同处 pictures 夹里的文件名，不带路径，${isPictureName(name) && !node.url.includes(':') ? `请改为“${name}”` : '如 gate.jpg，请改正'}。`,
    );
  if (node.title) return fault(`发现图片地址后面的“${excerpt(node.title)}”，它不会印出，应写在方括号里，请移过去。`);
  return node.alt?.trim() ? [] : fault(`发现图片“${node.url}”没有说明，应写明图中所见，请写在方括号里。`);
}
