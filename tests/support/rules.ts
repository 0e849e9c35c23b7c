import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words in the same rooms that look like rule ids. */
const others = ['before-you-visit', 'doc-noteref', 'end-tag-mismatch', 'mdx-expression', 'related-words', 'ta-c', 'ta-r', 'unexpected-eof', 'yearbook-content', 'zone-type', 'zone-types']; // prettier-ignore
const single = ['footnote', 'symlink'];

/** The ids of all rules, read from the code that tells of them. */
export function rulesIn(src: string): string[] {
  const files = globSync(['{reading,markdown,checks}/*.ts', 'schema/shape-problems.ts'], { cwd: src });
  const code = files.map((file) => readFileSync(join(src, file), 'utf8').replace(/^.*\bfrom '.*';$/gm, '')).join('\n');
  const quoted = Array.from(code.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g), ([, id]) => id!);
  const kinds = /type ReferenceKind =([^;]*);/.exec(code)![1]!.matchAll(/'([a-z-]+)'/g);
  const unknown = [...Array.from(kinds, ([, kind]) => kind!), 'term', 'fact'].map((kind) => `unknown-${kind}`);
  return [...new Set([...quoted, ...single, ...unknown])].filter((id) => !others.includes(id)).sort();
}
