import type { Qualifier } from './qualifier.ts';

/** 数百, 几十, 上千: of the number only its size is told. */
export interface Vague {
  end: number;
  qualifier: Extract<Qualifier, 'several' | 'at-least' | 'over'>;
}

const forms: [RegExp, Vague['qualifier']][] = [
  [/(?:好?几|数)(?=[十百千万亿])/y, 'several'],
  [/上(?=[百千万亿])/y, 'at-least'],
  [/[过破](?=[百千万亿])/y, 'over'],
];
/** Words that end like one: 人数百余, 规模以上百家, 经过百年. */
const words =
  /(?:[总人户家件个指倍多少系基参次年天岁例半无单双分]数|[以线网路地街之马十百千万亿几]上|[通经不越难渡度错闯走]过|[打攻爆识看]破)$/;

export function vagueAt(text: string, at: number): Vague | null {
  for (const [pattern, qualifier] of forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const end = at + found[0].length;
    return words.test(text.slice(Math.max(0, at - 1), at + 1)) ? null : { end, qualifier };
  }
  return null;
}
