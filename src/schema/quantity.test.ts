import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQuantityReader, displayFigure, foldFigure, type Unit } from './quantity.ts';

const units: Unit[] = [
  { symbols: ['元'], dimension: 'money', factor: 1, currency: 'CNY' },
  { symbols: ['亩'], dimension: 'area', factor: 666.6667 },
  { symbols: ['平方米', '㎡', 'm²'], dimension: 'area', factor: 1 },
  { symbols: ['米'], dimension: 'length', factor: 1 },
  { symbols: ['吨'], dimension: 'mass', factor: 1000 },
  { symbols: ['千克', '公斤'], dimension: 'mass', factor: 1 },
  { symbols: ['斤'], dimension: 'mass', factor: 0.5 },
  { symbols: ['克'], dimension: 'mass', factor: 0.001 },
  { symbols: ['Nm³'], dimension: 'volume', factor: 1 },
  { symbols: ['MWh'], dimension: 'energy', factor: 3.6e9 },
  { symbols: ['千瓦时', 'kWh'], dimension: 'energy', factor: 3.6e6 },
  { symbols: ['MW'], dimension: 'power', factor: 1e6 },
  { symbols: ['千瓦', 'kW'], dimension: 'power', factor: 1000 },
  { symbols: ['%'], dimension: 'ratio', factor: 0.01 },
  { symbols: ['‰'], dimension: 'ratio', factor: 0.001 },
  { symbols: ['个百分点'], dimension: 'ratio', factor: 0.01 },
  { symbols: ['人次'], dimension: 'visits', factor: 1 },
  { symbols: ['人', '名'], dimension: 'people', factor: 1 },
  { symbols: ['年'], dimension: 'duration', factor: 31_557_600 },
  { symbols: ['天', '日'], dimension: 'duration', factor: 86_400 },
  { symbols: ['个月'], dimension: 'duration', factor: 2_629_800 },
  { symbols: ['小时'], dimension: 'duration', factor: 3600 },
  { symbols: ['个', '家', '户', '次', '件', '项', '条', '期', '号', '批'], dimension: 'count', factor: 1 },
];
const { parse, scan, magnitude } = createQuantityReader(units);
const found = (text: string) => scan(text).map(({ figure }) => figure);

describe('A figure is read as low, high, unit and qualifier', () => {
  const exact = null;
  test.each([
    ['257.1亿元', 257.1, 257.1, '亿元', exact],
    ['1,200家', 1200, 1200, '家', exact],
    ['0.225万吨', 0.225, 0.225, '万吨', exact],
    ['98%', 98, 98, '%', exact],
    ['３６％', 36, 36, '％', exact],
    ['5‰', 5, 5, '‰', exact],
    ['2个百分点', 2, 2, '个百分点', exact],
    ['14.86万人次', 14.86, 14.86, '万人次', exact],
    ['2.5万亿元', 2.5, 2.5, '万亿元', exact],
    ['6000万千瓦时', 6000, 6000, '万千瓦时', exact],
    ['100 MW', 100, 100, 'MW', exact],
    ['5千克', 5, 5, '千克', exact],
    ['8万吨/年', 8, 8, '万吨/年', exact],
    ['55000Nm³/h', 55000, 55000, 'Nm³/h', exact],
    ['300元/亩', 300, 300, '元/亩', exact],
    ['2.9:1', 2.9, 2.9, ':1', exact],
    ['2.9∶1', 2.9, 2.9, ':1', exact],
    ['2.9：1', 2.9, 2.9, ':1', exact],
    ['一个', 1, 1, '个', exact],
    ['一万吨', 1, 1, '万吨', exact],
    ['三十五项', 35, 35, '项', exact],
    ['一千零五十户', 1050, 1050, '户', exact],
    ['三千瓦时', 3, 3, '千瓦时', exact],
    ['一万二千吨', 12000, 12000, '吨', exact],
    ['1亿3000万元', 1.3, 1.3, '亿元', exact],

    ['36-51万吨', 36, 51, '万吨', exact],
    ['36～51万吨', 36, 51, '万吨', exact],
    ['36—51万吨', 36, 51, '万吨', exact],
    ['36至51万吨', 36, 51, '万吨', exact],
    ['1600 - 1800 米', 1600, 1800, '米', exact],
    ['1.5万-2万亩', 1.5, 2, '万亩', exact],
    ['9000万-1.2亿元', 0.9, 1.2, '亿元', exact],
    ['8000-1.2万元', 0.8, 1.2, '万元', exact],
    ['300万元~400万元', 300, 400, '万元', exact],
    ['5%-8%', 5, 8, '%', exact],
    ['三至五家', 3, 5, '家', exact],
    ['约36-51万吨', 36, 51, '万吨', 'about'],

    ['近百亿元', null, 100, '亿元', 'near'],
    ['近2.2亿元', null, 2.2, '亿元', 'near'],
    ['将近1000人', null, 1000, '人', 'near'],
    ['接近万人', null, 1, '万人', 'near'],
    ['约650人', 650, 650, '人', 'about'],
    ['大约3年', 3, 3, '年', 'about'],
    ['200平方米左右', 200, 200, '平方米', 'about'],
    ['100人上下', 100, 100, '人', 'about'],
    ['超96%', 96, null, '%', 'over'],
    ['超过3000万元', 3000, null, '万元', 'over'],
    ['逾30家', 30, null, '家', 'over'],
    ['突破10亿元', 10, null, '亿元', 'over'],
    ['超2000年', 2000, null, '年', 'over'],
    ['20余家', 20, null, '家', 'over'],
    ['50多个', 50, null, '个', 'over'],
    ['7000余万元', 7000, null, '万元', 'over'],
    ['3万余人', 3, null, '万人', 'over'],
    ['两万余斤', 2, null, '万斤', 'over'],
    ['100亩余', 100, null, '亩', 'over'],
    ['十余次', 10, null, '次', 'over'],
    ['十几家', 10, null, '家', 'over'],
    ['百余人', 100, null, '人', 'over'],
    ['二十余人', 20, null, '人', 'over'],
    ['万余户', 1, null, '万户', 'over'],
    ['不足5%', null, 5, '%', 'under'],
    ['不到20人', null, 20, '人', 'under'],
    ['低于3%', null, 3, '%', 'under'],
    ['10家以下', null, 10, '家', 'under'],
    ['至少3家', 3, null, '家', 'at-least'],
    ['不低于98%', 98, null, '%', 'at-least'],
    ['不少于5项', 5, null, '项', 'at-least'],
    ['2万元以上', 2, null, '万元', 'at-least'],
    ['500万以上', 500, null, '万', 'at-least'],
    ['最高500元', null, 500, '元', 'up-to'],
    ['最多3次', null, 3, '次', 'up-to'],
    ['不超过30天', null, 30, '天', 'up-to'],
    ['24小时以内', null, 24, '小时', 'up-to'],
  ])('%s', (figure, low, high, unit, qualifier) => {
    const money = /元/.test(figure) ? { currency: 'CNY' } : {};
    expect(parse(figure)).toEqual({ figure: figure.replace(/\s/g, ''), low, high, unit, qualifier, ...money });
  });

  test.each([
    ['2×350MW', [2, 350], 700],
    ['2 x 350 MW', [2, 350], 700],
    ['2*0.1MW', [2, 0.1], 0.2],
    ['2X3×50MW', [2, 3, 50], 300],
  ])('%s keeps its factors', (figure, factors, product) => {
    expect(parse(figure)).toMatchObject({ factors, low: product, high: product, unit: 'MW' });
  });

  test.each([
    ['', 'nothing'],
    ['36', 'no unit'],
    ['亿元', 'no number'],
    ['36 51万吨', 'two numbers'],
    ['36万吨，51万吨', 'two quantities'],
    ['产值36万吨', 'words around it'],
    ['51-36万吨', 'the wrong way round'],
    ['3至5', 'no unit'],
    ['3米-5吨', 'two dimensions'],
    ['2024年', 'a year'],
    ['2022—2024年', 'years'],
    ['第三期', 'an ordinal'],
    ['十四五期', 'no numeral'],
    ['3:15', 'a time'],
    ['100mw', 'letters of another case'],
    ['100MWp', 'another unit'],
    ['5m', 'an unknown unit'],
    [`${'1'.repeat(300)}吨`, 'endless'],
  ])('%s is refused: %s', (text) => expect(parse(text)).toBeNull());
});

describe('Running text is searched for quantities', () => {
  test.each([
    ['签约15个项目，节约20%，附近3家，最近10天', ['15个', '20%', '3家', '10天']],
    ['折合约5万元', ['约5万元']],
    ['2024年3月5日，2023年至2025年共建成8个项目', ['8个']],
    ['10月1日—7日、9月28日至10月8日', []],
    ['3日内办结，用时5天', ['3日', '5天']],
    ['10月6号入驻6号厂房', ['6号']],
    ['第三季度，第5家，第二期，“十四五”期间，二十大，三化三制，一体', []],
    ['从8家至15家，由0.4亿元提升至11.1亿元', ['8家', '15家', '0.4亿元', '11.1亿元']],
    ['数家、几家、三点五', []],
    ['每千瓦时0.5元，每千克5元，计量单位：万吨', ['每千瓦时0.5元', '每千克5元']],
    ['提高十分健康，百姓，千家', ['千家']],
    ['产值5，300人', ['5，300人']],
    ['2024 10家', ['10家']],
    ['PM2.5家、A3个', []],
    ['3家上下游企业，20人以上述职', ['3家', '20人']],
    ['一二三产，补贴5万一户', []],
    ['第1,234家', []],
  ])('%s', (text, figures) => expect(found(text)).toEqual(figures));

  test('the longest unit wins', () => {
    expect(found('14万人次，3个月，5个百分点，100MWh')).toEqual(['14万人次', '3个月', '5个百分点', '100MWh']);
  });

  test('offsets are those of the text with its spaces', () => {
    const text = '总投资 7000 余 万元，占地 35 亩。';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(['7000 余 万元', '35 亩']);
    expect(found(text)).toEqual(['7000余万元', '35亩']);
  });

  test.each(['1', '一', '1,', '1×', '1-', '1万', '约', '十千', ' ', '2024年', '1 ', '近百亿'])(
    'twenty thousand times “%s” is read at once, since no place is read twice over',
    { timeout: 20_000 },
    (piece) => {
      const began = performance.now();
      scan(piece.repeat(20_000));
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );
});

describe('Magnitudes compare what is printed in different units', () => {
  test.each([
    ['近百亿元', { low: null, high: 1e10, dimension: 'money', currency: 'CNY' }],
    ['3万余人', { low: 30_000, high: null, dimension: 'people', currency: null }],
    ['2×350MW', { low: 7e8, high: 7e8, dimension: 'power', currency: null }],
    ['2.9:1', { low: 2.9, high: 2.9, dimension: 'ratio', currency: null }],
    ['36-51万吨', { low: 3.6e8, high: 5.1e8, dimension: 'mass', currency: null }],
    ['8万吨/年', { low: 8e7, high: 8e7, dimension: 'mass/duration', currency: null }],
    ['1吨/日', { low: 365_250, high: 365_250, dimension: 'mass/duration', currency: null }],
    ['500元/人', { low: 500, high: 500, dimension: 'money/people', currency: 'CNY' }],
    ['500万以上', null],
  ])('%s', (figure, expected) => expect(magnitude(parse(figure)!)).toEqual(expected));
});

describe('Printed forms', () => {
  test('white space, width and dashes make no other figure; a digit does', () => {
    expect(foldFigure('36-51 万吨')).toBe(foldFigure('３６～51万吨'));
    expect(foldFigure('2.9:1')).toBe(foldFigure('2.9∶1'));
    expect(foldFigure('36-51万吨')).not.toBe(foldFigure('36至51万吨'));
    expect(foldFigure('257.1亿元')).not.toBe(foldFigure('257.2亿元'));
    expect(foldFigure('20余家')).not.toBe(foldFigure('20家'));
  });

  test.each([
    ['36-51万吨', '36—51万吨'],
    ['50~125克', '50—125克'],
    ['1.5万-2万亩', '1.5万—2万亩'],
    ['300元-400元', '300元—400元'],
    ['2×350MW', '2×350MW'],
    ['7000余万元', '7000余万元'],
  ])('%s is shown as %s', (figure, shown) => expect(displayFigure(figure)).toBe(shown));

  const number = fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.option(fc.integer({ min: 0, max: 999 })))
    .map(([whole, part]) => (part === null ? `${whole}` : `${whole}.${part}`));
  const unit = fc.constantFrom('亿元', '万吨/年', '%', '家', 'MW', 'Nm³/h', '个百分点', '千瓦时', '百万人');
  const before = fc.constantFrom('', '近', '约', '超过', '不足', '至少', '不超过');
  const figure = fc.tuple(before, number, unit).map((parts) => parts.join(''));

  test('whatever is read comes back as printed, alone and within a sentence', () => {
    fc.assert(
      fc.property(figure, (text) => {
        expect(parse(text)?.figure).toBe(text);
        expect(found(`总量${text}，较好。`)).toEqual([text]);
        expect(displayFigure(text)).toBe(text);
      }),
    );
  });

  test('any range that is in order comes back, and is shown with a dash', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('-', '~', '—', '至'), ([low, more], sign) => {
        const quantity = parse(`${low}${sign}${low + more}万吨`);
        expect(quantity).toMatchObject({ figure: `${low}${sign}${low + more}万吨`, low, high: low + more });
        expect(displayFigure(quantity!.figure)).toBe(`${low}${sign === '至' ? '至' : '—'}${low + more}万吨`);
      }),
    );
  });

  test('no text at all makes the reader fail, and what it finds it can read again', () => {
    const chars = [...'0123456789.,:-~—×约近超第一二十百千万亿余多元吨家个年日月以上下 \n%/hMW，。'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...chars), maxLength: 60 }), (text) => {
        for (const { start, end, figure } of scan(text)) {
          expect(text.slice(start, end).replace(/\s/g, '')).toBe(figure);
          expect(parse(text.slice(start, end))?.figure).toBe(figure);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
