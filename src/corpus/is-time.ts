import { blank } from './clauses.ts';

/** Whether words tell a time and nothing else: 到2027年, 五年内, 截至2025年底; none are such as well. */
export const isTime = (words: string) => time.test(words.replaceAll(blank, '').trim());

/** One way to read each word, so that no text takes long. */
const time =
  /^(?:[到至于在用经从自再]|截[至止]|经过|通过|未来|以来|[“”"]|[\d〇零一二三四五六七八九十两]|个|[今明去后本当上下全每前]|世纪|年代|年度?|月份?|日|季度|半年|期间|[底末初内起间中]|时|左右|[以之][前内]|的?努力|奋斗|[-—–~～、/])*$/u;
