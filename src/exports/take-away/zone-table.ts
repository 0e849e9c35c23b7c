import type { Zone } from '../../model/zone.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { numberColumn, tableOf, textColumn, type Column, type Table } from './column.ts';

const basisLabels = { printed: '报道写明', editors: '编者所补' };

const columns = (link: LinkFrom): Column<Zone>[] => [
  textColumn('园区编号', '园区的编号', ({ id }) => id),
  textColumn('园区', '简称', ({ shortName }) => shortName),
  textColumn('全称', '全称', ({ name }) => name),
  textColumn('别名', '以顿号隔开', ({ aliases }) => aliases.join('、')),
  textColumn('类型代码', '类型的代码', ({ type }) => type.id),
  textColumn('类型', '类型的名称', ({ type }) => type.label),
  textColumn('市代码', '市的编号', ({ city }) => city.id),
  textColumn('市', '所在市', ({ city }) => city.name),
  textColumn('市的依据', '报道写明或编者所补', ({ city }) => basisLabels[city.basis]),
  textColumn('县区', '不知则空', ({ county }) => county?.name),
  textColumn('县区的依据', '报道写明或编者所补', ({ county }) => county && basisLabels[county.basis]),
  textColumn('主导产业', '报道自己的说法；没有照录的，用我们的类名', ({ industries }) =>
    industries.map(({ words, industry }) => words ?? industry.label).join('、'),
  ),
  textColumn('主导产业的类代码', '与“主导产业”同序，空格隔开', ({ industries }) =>
    industries.map(({ industry }) => industry.id).join(' '),
  ),
  textColumn('资料截至', '最新一篇报道的月份', ({ asOf }) => asOf),
  textColumn('卷', '入编各卷的年份，空格隔开', ({ volumes }) => volumes.join(' ')),
  numberColumn('事实数', '条数', ({ facts }) => facts.length),
  numberColumn('项目数', '条数', ({ projects }) => projects.length),
  numberColumn('存疑数', '条数', ({ doubts }) => doubts.length),
  numberColumn('报道数', '篇数', ({ articles }) => articles.length),
  textColumn('页面', '园区页的地址', ({ url }) => link(url)),
];

export const zoneTable = (zones: Zone[], link: LinkFrom): Table => tableOf('zones', '园区', columns(link), zones);
