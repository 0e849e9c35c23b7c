import type { Yearbook } from '../../model/yearbook.ts';
import { address } from '../../site/address.ts';
import { linkFrom } from '../../site/link-from.ts';
import { escaped } from './markdown-blocks.ts';

/** /llms.txt: the twins of all profiles and articles, and what in them may be relied on. */
export function llmsTxt(book: Yearbook): string {
  const link = linkFrom('/llms.txt', book.site);
  const line = (title: string, url: string, words: string) => `- [${escaped(title)}](${link(url)}): ${words}`;
  const twin = (url: string) => `${url}index.md`;
  return (
    [
      `# ${book.title}：${book.subtitle} ${book.volume}卷`,
      `> 据公开报道编纂的开发区年鉴，截止${book.editionLabel}，共${book.zones.length}个园区。非官方统计。`,
      [
        '每个数都照报道所印，带期间、性质和出处；出处写作“乙7”的样子，即乙篇第7段，链接到写着它的那一段。',
        '可以依据的：带出处的数字、日期、名称，连同它的期间、性质（实际、计划、能力等）与主体一起引用。',
        '要当心的：标“疑”的数；标“编者”的归类与推断。没有写的就是未披露，不要推算。',
      ].join('\n'),
      '## 园区',
      book.zones.map((zone) => line(zone.name, twin(zone.url), escaped(zone.summary))).join('\n'),
      '## 报道',
      [...book.zones, book.unplaced]
        .flatMap(({ articles }) => articles)
        .map(({ title, url, printed }) => line(title, twin(url), `《${printed.publication}》${printed.label}`))
        .join('\n'),
      '## 数据',
      [line('zones.json', address.zonesJson, '各园与各有多少条'), line('数据页', address.data, '下载与引用')].join(
        '\n',
      ),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
