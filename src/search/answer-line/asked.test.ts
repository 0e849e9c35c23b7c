import { describe, expect, it } from 'vitest';
import { openLexicon } from '../lexicon.ts';
import { planOf } from '../plan.ts';
import { readAsked } from './asked.ts';

const lexicon = openLexicon({
  variants: '',
  units: '平方米 元',
  common: ['东省'],
  asked: { output: '工业产值|产值', area: '面积', jobs: '就业' },
  concepts: [
    ['zone', '/zones/dongwan/', '东湾', ''],
    ['zone', '/zones/beiling/', '北岭', ''],
    ['city', '/cities/nan/', '南市', ''],
    ['indicator', '/indicators/output/', '规上工业总产值', ''],
    ['indicator', '/indicators/area/', '规划面积|园区面积', ''],
    ['indicator', '/indicators/firms/', '企业', ''],
    ['indicator', '/indicators/jobs/', '带动就业', ''],
    ['term', '/terms/#plant', '标准厂房|标准化厂房', ''],
    ['company', '/companies/ganghang/', '港航|港航集团', ''],
    ['product', '', '月饼', ''],
  ],
});
const ask = (query: string) => readAsked(planOf(query, lexicon), lexicon);

describe('what a question asks', () => {
  it.each([
    ['东湾 工业产值', ['output']],
    ['东湾工业产值是多少', ['output']],
    ['请问东湾的规上工业总产值', ['output']],
    ['东湾2024年产值完成多少', ['output']],
    ['东湾面积', ['area']],
    ['东湾企业有多少家', ['firms']],
    ['东湾有多少家企业', ['firms']],
    ['东湾企业数', ['firms']],
    ['东湾就业是多少', ['jobs']],
    ['哪个园区产值最高', ['output']],
    ['东省产值', ['output']],
    ['西京工业园区面积', []],
    ['西京产值', []],
    ['东湾月饼企业', []],
    ['东湾税收', []],
  ])('of %s is the indicator %j', (query, indicators) => {
    expect(ask(query).indicators).toEqual(indicators);
  });

  it('is of the zones that it names, of a city only where it names none', () => {
    expect(ask('东湾和北岭的产值')).toMatchObject({ zones: ['dongwan', 'beiling'], cities: [] });
    expect(ask('南市产值')).toMatchObject({ zones: [], cities: ['/cities/nan/'], indicators: ['output'] });
  });
  it('keeps the years, and knows growth from size', () => {
    expect(ask('东湾2024年产值')).toMatchObject({ years: ['2024'], growth: false });
    expect(ask('东湾产值增速')).toMatchObject({ indicators: ['output'], growth: true });
  });
  it('is a thing with its other names, or a quantity, which is its owner’s alone', () => {
    expect(ask('东湾标准厂房')).toMatchObject({
      parts: [['标准厂房', '标准化厂房']],
      isNamed: true,
      isQuantity: false,
    });
    expect(ask('东湾租金多少钱一平方米')).toMatchObject({ text: '租金', isQuantity: true });
    expect(ask('东湾月饼产量')).toMatchObject({ isQuantity: false, endsInQuantity: true });
    expect(ask('港航')).toMatchObject({ isFirm: true });
  });
});
