import { pinyin } from 'pinyin-pro';

/** An id of pinyin and digits for words of a print; empty where nothing can be spelt. */
export function idOf(words: string, most = 40): string {
  const plain = words.normalize('NFKC').replace(/[^\p{Script=Han}A-Za-z0-9]+/gu, ' ');
  const parts = pinyin(plain, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const spelt = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/ü/g, 'v')
        .replace(/[^a-z0-9]+/g, ''),
    )
    .filter(Boolean)
    .join('-');
  return shortened(spelt, most);
}

const shortened = (id: string, most: number) => (id.length <= most ? id : id.slice(0, most).replace(/-[^-]*$/, ''));

/** The id, or the id with the first number that makes it new. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  const base = id || 'x';
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
