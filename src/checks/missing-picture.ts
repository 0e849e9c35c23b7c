import { visit } from 'unist-util-visit';
import { isPictureName } from '../markdown/vet-link.ts';
import { placeOfNode } from '../markdown/fault.ts';
import type { Problem } from '../schema/problem.ts';
import { proseEntries } from './broken-link.ts';
import { hasFailed } from './has-failed.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rule.ts';

/** missing-picture, unused-picture: what a text shows must lie beside it, and what lies there must be shown. */
export const missingPicture: Rule = ({ corpus }) => {
  const { pictures, failed } = corpus.entries;
  const known = new Set(pictures.map(({ path }) => path));
  const shown = new Set<string>();
  const missing = proseEntries(corpus).flatMap(({ entry: { tree, path } }) => {
    const problems: Problem[] = [];
    const folder = `${path.slice(0, path.lastIndexOf('/'))}/pictures/`;
    if (tree)
      visit(tree, 'image', (node) => {
        // Other names are refused where the text is read.
        if (!isPictureName(node.url)) return;
        shown.add(folder + node.url);
        if (known.has(folder + node.url) || hasFailed(folder + node.url, corpus)) return;
        problems.push({
          path,
          ...placeOfNode(node),
          rule: 'missing-picture',
          message: absent(node.url, folder, known),
        });
      });
    return problems;
  });
  // A text with faults may be the one that shows it.
  const unused = failed.size > 0 ? [] : [...known].filter((path) => !shown.has(path));
  return [...missing, ...unused.map((path) => ({ path, line: 1, column: 1, rule: 'unused-picture', message: idle }))];
};

const idle = '发现图片没有一篇正文用到，应由同处的正文引用，请写上“![说明](文件名)”，或移走图片。';

function absent(name: string, folder: string, known: Set<string>): string {
  const near = nearest(
    name,
    [...known].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
  );
  const advice = near ? `请改为“${near}”` : '请把图片放进去';
  return `发现图片“${name}”，应为${folder}里的文件，那里没有，${advice}。`;
}
