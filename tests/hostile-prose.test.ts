import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { numberFootnotes } from '../src/markdown/footnotes.ts';
import { renderBlock, renderFootnotes } from '../src/markdown/render-prose.ts';
import { readContentFile } from '../src/reading/read-content-file.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { hostilePieces } from './support/hostile-pieces.ts';

const numRuns = process.env.YEARBOOK_TEST_ALL ? 10_000 : 1_000;
const path = 'tiny/zones/dongwan/articles/hostile.mdx';

/** Pieces in any order, joined as an author might: in a line, by lines, by paragraphs, in a list, in a quotation. */
const prose = fc
  .array(
    fc.tuple(fc.constantFrom(...hostilePieces), fc.constantFrom('', ' ', '\n', '\n\n', '\n> ', '\n- ', '|', '好')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''));

/** The elements that a page of content may hold; any other is active or loads something. */
const inert = new Set('html head body p a b strong em del code pre ol ul li blockquote table thead tbody tr th td sup br img h2 h3 h4 h5 h6 input'.split(' ')); // prettier-ignore
const attributes = new Set('href src alt title id class rel role aria-label start loading width height colspan'.split(' ')); // prettier-ignore

/**
 * Parts of HTML that are active or lead somewhere they must not. Whether an address of the site exists is tested
 * elsewhere.
 */
function live(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) {
      if (!inert.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name)) found.push(`${node.tagName}[${name}]`);
        if (name === 'href' && !/^(?:https?:\/\/[^/\\@]|mailto:|#|\.\.\/|\/(?![/\\]))/i.test(value))
          found.push(`href=${value}`);
        if (name === 'src' && !/^\/zones\/[\w/.-]+$/.test(value)) found.push(`src=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

const options = {
  link: ({ id }: { id: string }) => ({ href: `/terms/#${id}`, text: id }),
  picture: (name: string) => ({ src: `/zones/dongwan/articles/pictures/${name}` }),
};

describe('whatever stands in an article', () => {
  it('renders inert, or is refused with file, line and column', () => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(prose, (body) => {
        const text = `---\nsource: daily-2031-05\n---\n\n${body}\n`;
        const { file, problems } = readContentFile(new TextEncoder().encode(text), path);
        for (const problem of problems)
          expect(formatProblem(problem)).toMatch(
            /^tiny\/zones\/dongwan\/articles\/hostile\.mdx:\d+:\d+ {2}\P{C}+ {2}[a-z]+(-[a-z]+)*$/u,
          );
        if (problems.length > 0) return void (refused += 1);
        accepted += 1;
        const { tree } = file!;
        const footnotes = numberFootnotes(tree!);
        const blocks = tree!.children.map((node) => renderBlock(node, { ...options, footnotes }));
        const html = [...blocks, renderFootnotes(tree!, { ...options, footnotes })].join('\n');
        expect(live(html), body).toEqual([]);
        expect(html).not.toContain(process.env.HOME ?? '/root');
      }),
      { numRuns, seed: 20311 },
    );
    // If all texts were accepted, or all refused, the test would prove nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(numRuns / 20);
  }, 300_000);
});
