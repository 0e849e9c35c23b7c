import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOfNode, type Fault } from '../markdown/fault.ts';
import type { PlaceOf } from './places.ts';
import type { YamlValue } from './read-yaml.ts';

type Keys = (string | number)[];

/** What a skeleton has where something must be written; 等待写入 and 有待写明 are words of a report. */
const mark = /(?<![等有期亟尚])待写/;

/** Places of a skeleton's fields that nobody has filled in yet, with the fault of each. */
export function stillToWrite(data: YamlValue, placeOf: PlaceOf): { faults: Fault[]; doubtful: Keys[] } {
  const doubtful = marked(data, []);
  const faults = doubtful.map((keys): Fault => {
    const field = keys.findLast((key) => typeof key === 'string') ?? '';
    return { ...placeOf(keys), rule: 'still-to-write', message: message(`字段“${field}”里的`) };
  });
  return { faults, doubtful };
}

function marked(value: YamlValue, keys: Keys): Keys[] {
  if (typeof value === 'string') return mark.test(value) ? [keys] : [];
  return Object.entries(value).flatMap(([key, part]) =>
    marked(part as YamlValue, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same of a body: the first place of each block. */
export function stillToWriteIn(tree: Root): Fault[] {
  const faults: Fault[] = [];
  for (const block of tree.children) {
    let found: Fault | null = null;
    visit(block, 'text', (node) => {
      if (mark.test(node.value))
        found ??= {
          ...placeOfNode(node),
          rule: 'still-to-write',
          message: message('正文里的'),
        };
    });
    if (found) faults.push(found);
  }
  return faults;
}

const message = (where: string) => `发现${where}“待写”，应为写好的内容，请写上。`;
