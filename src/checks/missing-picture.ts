import { isPictureName } from '../markdown/vet-link.ts';
import { hasFailed } from './has-failed.ts';
import { nearest } from './nearest.ts';
import { proseProblems } from './prose-problems.ts';
import { rule } from './rule.ts';

/** A picture that a text shows is not beside it, or a picture that is there is not shown. */
export const missingPicture = rule(['missing-picture', 'unused-picture'], ({ corpus }) => {
  const { pictures, failed } = corpus.entries;
  const known = new Set(pictures.map(({ path }) => path));
  const shown = new Set<string>();
  const missing = proseProblems(corpus, (node, { entry: { path } }) => {
    // Other names were refused when the text was read.
    if (node.type !== 'image' || !isPictureName(node.url)) return null;
    const folder = `${path.slice(0, path.lastIndexOf('/'))}/pictures/`;
    shown.add(folder + node.url);
    if (known.has(folder + node.url) || hasFailed(folder + node.url, corpus)) return null;
    return { rule: 'missing-picture', message: absent(node.url, folder, known) };
  });
  // A text with faults may be the one that shows the picture.
  const unused = failed.size > 0 ? [] : [...known].filter((path) => !shown.has(path));
  return [
    ...missing,
    ...unused.map((path) => ({ path, line: 1, column: 1, rule: 'unused-picture' as const, message: idle })),
  ];
});

const idle = '发现图片没有一篇正文用到，应由同处的正文引用，请写上“![说明](文件名)”，或把图片移到内容文件夹外面。';

function absent(name: string, folder: string, known: Set<string>): string {
  const near = nearest(
    name,
    [...known].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
  );
  const advice = near ? `请改为“${near}”` : '请把图片放进去';
  return `发现图片“${name}”，应为${folder}里的文件，那里没有，${advice}。`;
}
