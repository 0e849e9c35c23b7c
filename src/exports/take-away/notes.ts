import type { Yearbook } from '../../model/yearbook.ts';

/** 说明.txt of the zip: what its files are, how they are to be read, and the licence. */
export function notes({ title, subtitle, volume, editionLabel, site, news, licence }: Yearbook): string {
  const lines = [
    `《${title}：${subtitle}》${volume}卷的数据，截止${editionLabel}。据公开报道编纂，非官方统计。`,
    '',
    '文件',
    '  csv/      各表，UTF-8（带BOM）、逗号分隔，可以直接用电子表格打开；代码旁边是中文名称',
    `  yearbook-${volume}.xlsx  同样的表，一表一页`,
    '  json/     一园一个文件，json/schema/ 是格式说明（JSON Schema 2020-12）',
    '  datapackage.json  各表各列的说明（Data Package 2.0）',
    '  SHA256SUMS  各文件的校验和',
    '',
    '怎样读',
    '  “数字”照报道所印；“下限”“上限”以“单位”计，确数两者相等，不知的一头空着。',
    '  不同期间、性质、主体、货币的数不要相加或排名；“存疑”不空的，先看存疑表。',
    '  空格就是没有披露，不是零。',
    '  CSV里像公式、日期、时刻或分数的文字（2.9:1、2025-10、36-51），前面有一个撇号，免得电子表格改掉它；xlsx里没有。',
    site
      ? '  “出处”是写着那个数的段落的网址。'
      : '  “出处”是从本压缩包在网站里的位置（/data/）数起的路径，落到写着那个数的段落。',
    '',
    `本卷新记`,
    ...news.map((item) => `  ${item.zone ? `${item.zone.shortName}：` : ''}${item.title}。${item.text}`),
    '',
    '使用',
    `  ${licence ? `文字与数据依 ${licence.name} 使用（${licence.url}）：` : ''}注明《${title}：${subtitle}》${volume}卷。`,
    '  印刷来源的文字不在其中。',
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
