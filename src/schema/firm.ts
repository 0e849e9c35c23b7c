import { z } from 'astro/zod';
import { id, receipt, text } from './fields.ts';
import { choice } from './meaning.ts';
import { refer, zoneList } from './zone-list.ts';

/** What a firm is to a zone, the closest first; only a tenant is said to be there. */
export const relations = [
  'tenant', 'project', 'filed', 'platform', 'talks', 'intention', 'buyer', 'partner', 'parent', 'builder', 'service',
] as const; // prettier-ignore
export type Relation = (typeof relations)[number];

const relationWords = {
  tenant: '入驻', project: '有项目', filed: '备案', platform: '平台公司 平台', talks: '在谈', intention: '意向',
  buyer: '采购', partner: '合作', parent: '母公司', builder: '施工', service: '服务',
}; // prettier-ignore

export const firmSchema = z
  .strictObject({
    company: id('企业编号', 'company'),
    relation: choice(
      '入驻、有项目、备案、平台公司、在谈、意向、采购、合作、母公司、施工或服务；报道写到哪一步就写哪一步',
      relations,
      relationWords,
    ),
    home: text('报道把它印作哪里的企业：地名，照 near 里的字；没有印就不写', 12).optional(),
    note: text('一句短注', 40).optional(),
    from: receipt.from,
    near: text('写明这层关系的那一句里的几个字', 60),
  })
  .refine(({ home, near }) => home === undefined || near.includes(home), {
    path: ['home'],
    message: '来处应是 near 里印着的地名；报道没有印它是哪里的，就不写 home',
  });
export type FirmEntry = z.infer<typeof firmSchema>;

export const companies = zoneList(firmSchema, {
  label: '企业与园区的关系',
  most: 500,
  sentences: [],
  titles: [],
  items: ({ company, relation, from, near }) => [
    {
      id: `firm-${company}-${relation}`,
      isMade: true,
      label: company,
      keys: [],
      assertions: [{ keys: [], from, near }],
      references: refer('company', ['company'], company),
    },
  ],
});
