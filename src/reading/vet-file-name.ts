import type { Said } from '../markdown/fault.ts';

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
  if (kind !== 'folder' && !extensions[kind].includes(extension)) {
    const right = extensions[kind].find((known) => known === (meant[extension] ?? extension.toLowerCase()));
    const advice = right && slug.test(stem) ? `改名为“${stem}.${right}”` : '换格式或移走';
    return { rule: 'file-extension', message: `发现文件“${shown}”，${expected[kind]}，请${advice}。` };
  }
  const owner = device.test(stem)
    ? 'Windows 把它留作设备名'
    : isFrontPage(stem, kind)
      ? '网站把它留作各栏的首页'
      : null;
  if (owner) return { rule: 'file-name', message: `发现${what}名“${shown}”，${owner}，应另取名字，请改名。` };
  if (slug.test(stem) && stem.length <= 80) return null;
  const message = `发现${what}名“${shown}”，应为80个以内的小写字母、数字与连字符，请改名。`;
  return { rule: 'file-name', message };
}

/** Whether a name would take the address of a list: servers give `/zones/index/` the page of all zones. */
const isFrontPage = (stem: string, kind: string) => stem === 'index' && kind !== 'picture';

/** Names of folders; no file may be called so. */
const rooms = new Set(['articles', 'companies', 'pictures', 'sources', 'terms', 'unplaced', 'vocabularies', 'zones']);
/** Extensions that are written differently by mistake: `gate.PNG`, `yearbook.yml`. */
const meant: Record<string, string> = { yml: 'yaml', md: 'mdx', jpeg: 'jpg' };

const expected = {
  text: '应为 .yaml 或 .mdx，图片放在 pictures 夹里',
  picture: '应为 .png、.jpg、.webp 或 .avif 的图片',
};
