import { backedUp } from './left-by-tools.ts';
import { otherKind } from './other-kinds.ts';

type Said = { rule: 'file-name' | 'file-extension'; message: string };

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that Windows cannot store. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const extensions = { text: ['yaml', 'mdx'], picture: ['png', 'jpg', 'webp', 'avif'] };

/** A fault of a name, or null. Names are parts of addresses: short, lower-case and the same on every system. */
export function vetFileName(name: string, kind: 'folder' | 'text' | 'picture'): Said | null {
  const shown = Array.from(name).slice(0, 60).join('');
  const dot = kind === 'folder' ? -1 : name.lastIndexOf('.');
  const stem = dot < 0 ? name : name.slice(0, dot);
  const extension = dot < 0 ? '' : name.slice(dot + 1);
  const [what, other] = kind === 'folder' ? ['文件夹', '文件'] : ['文件', '文件夹'];
  if (kind === 'folder' ? /\.(?:yaml|mdx)$/.test(name) : rooms.has(name))
    return { rule: 'file-name', message: `发现${what}“${shown}”，应为这个名字的${other}，请换过来。` };
  if (kind !== 'folder' && !extensions[kind].includes(extension))
    return { rule: 'file-extension', message: `发现文件“${shown}”，${extensionAdvice(name, stem, extension, kind)}。` };
  const owner = device.test(stem)
    ? 'Windows 把它留作设备名'
    : isFrontPage(stem, kind)
      ? '网站把它留作各栏的首页'
      : null;
  if (owner) return { rule: 'file-name', message: `发现${what}名“${shown}”，${owner}，应另取名字，请改名。` };
  if (slug.test(stem) && stem.length <= 80) return null;
  return { rule: 'file-name', message: `发现${what}名“${shown}”，${nameAdvice(stem, extension)}。` };
}

/** What a file of another kind is, or what its name should be. */
function extensionAdvice(name: string, stem: string, extension: string, kind: 'text' | 'picture'): string {
  const original = backedUp(name);
  if (original !== null)
    return `是程序留下的备份，同处没有“${original}”，应为正式的文件名，要用它就改名为“${original}”，不用就移到内容文件夹外面`;
  const right = extensions[kind].find((known) => known === (meant[extension] ?? extension.toLowerCase()));
  if (right && slug.test(stem)) return `${expected[kind]}，请改名为“${stem}.${right}”`;
  if (/\.(?:yaml|mdx)$/.test(stem) && extension.toLowerCase() === 'txt')
    return `末尾的“.txt”多半是记事本加上的，${expected[kind]}，请改名为“${stem}”`;
  return otherKind(extension.toLowerCase(), kind) ?? `${expected[kind]}，请换格式，或移到内容文件夹外面`;
}

/** A copy is told by what it is a copy of. */
function nameAdvice(stem: string, extension: string): string {
  const original = stem.replace(copied, '');
  const name = extension === '' ? original : `${original}.${extension}`;
  if (original !== stem && slug.test(original))
    return `看样子是“${name}”的副本，应只有一份，里面有要用的就并到“${name}”里，没有就移到内容文件夹外面`;
  return '应为80个以内的小写字母、数字与连字符，请改名';
}

/** As systems name what is pasted beside itself: `facts - 副本`, `facts (1)`, `副本facts`, `Copy of facts`. */
const copied = /^(?:副本|复件|copy of)[\s-]*|\s*[-—]?\s*(?:副本|复件|copy)\s*[(（]?\d*[)）]?$|\s*[(（]\d+[)）]$/i;

/** Servers take `/zones/index/` for the page of all zones. */
const isFrontPage = (stem: string, kind: string) => stem === 'index' && kind !== 'picture';

/** Names of folders; no file may be called so. */
const rooms = new Set(['articles', 'companies', 'pictures', 'sources', 'terms', 'unplaced', 'vocabularies', 'zones']);
/** Extensions that are written differently by mistake: `gate.PNG`, `yearbook.yml`. */
const meant: Record<string, string> = { yml: 'yaml', md: 'mdx', jpeg: 'jpg' };

const expected = {
  text: '应为 .yaml 或 .mdx，图片放在 pictures 夹里',
  picture: '应为 .png、.jpg、.webp 或 .avif 的图片',
};
