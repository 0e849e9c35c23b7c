import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportCorrections } from '../src/exports/corrections.ts';
import { cell, factsCsv } from '../src/exports/csv.ts';
import { zoneJsonLd } from '../src/exports/json-ld.ts';
import { jsonSchema } from '../src/exports/schema.ts';
import { shapes } from '../src/exports/shapes.ts';
import { exportUnplaced, exportZone, exportZones } from '../src/exports/zone.ts';
import { assembleFolder } from './support/assemble.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

const compiled = new Map(
  (Object.keys(shapes) as (keyof typeof shapes)[]).map((name) => [name, ajv.compile(jsonSchema(name) as object)]),
);

/** The errors of a file against its published schema, after a round trip through JSON. */
function faults(name: keyof typeof shapes, file: unknown): string[] {
  const validate = compiled.get(name)!;
  validate(JSON.parse(JSON.stringify(file)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const folder of ['content', 'tests/fixtures/tiny']) {
  const book = assembleFolder(folder);
  describe(`/data/v1 of ${folder}`, () => {
    it('is what its schemas promise', () => {
      expect(faults('zones', exportZones(book.zones))).toEqual([]);
      expect(faults('unplaced', exportUnplaced(book.unplaced))).toEqual([]);
      expect(faults('corrections', exportCorrections(book.corrections))).toEqual([]);
      expect(book.zones.flatMap((zone) => faults('zone', exportZone(zone)))).toEqual([]);
    });

    it('gives an id only once in a zone', () => {
      for (const zone of book.zones) {
        const { facts, projects, chains, events, prospectus, doubts } = exportZone(zone);
        const nodes = chains.flatMap((chain) => chain.nodes);
        const ids = [facts, projects, chains, nodes, events, prospectus, doubts].flat().map(({ id }) => id);
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      }
    });

    it('quotes in every receipt a sentence that holds the figure', () => {
      const bare = (text: string) =>
        text
          .normalize('NFKC')
          .replaceAll(/\s/g, '')
          .replaceAll(/[~–—至]/g, '-');
      const missing = book.zones
        .flatMap((zone) => exportZone(zone).facts)
        .filter(({ figure, source }) => figure !== null && !bare(source.quote).includes(bare(figure)));
      expect(missing.map(({ id, figure, source }) => `${id} ${figure}: ${source.quote}`)).toEqual([]);
    });
  });
}

/** The paths of named fields without a description in the schema. */
function undocumented(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return undocumented(value, `${path}/${key}`);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}/${name}`]),
      ...undocumented(field, `${path}/${name}`),
    ]);
  });
}

describe('the published schemas', () => {
  it.each(Object.keys(shapes) as (keyof typeof shapes)[])('say of every field of %s what it is', (name) => {
    expect(undocumented(jsonSchema(name))).toEqual([]);
  });

  it('refuse a field that they do not name, and a missing one', () => {
    const { overview: _, ...rest } = exportZone(assembleFolder('tests/fixtures/tiny').zones[0]!);
    expect(faults('zone', { ...rest, mayor: '' }).sort()).toEqual([
      ' must NOT have additional properties',
      " must have required property 'overview'",
    ]);
  });
});

describe('a zone in /data/v1', () => {
  const book = assembleFolder('tests/fixtures/tiny');
  const dongwan = book.zones.find(({ id }) => id === 'dongwan')!;
  const zone = exportZone(dongwan);
  const [fact] = zone.facts.filter(({ change }) => change);
  const [project] = zone.projects;
  const [chain] = zone.chains;
  const inOrder = (keys: string) => keys.split(' ');

  /** The keys that were promised; others may stand between them. */
  it.each([
    ['a zone', zone, 'id name shortName aliases type city county url asOf volumes overview industries facts projects chains events prospectus doubts articles questions'],
    ['the list of zones', exportZones(book.zones)[0], 'id name shortName type city county url asOf volumes counts'],
    ['its counts', exportZones(book.zones)[0]!.counts, 'facts projects chains events prospectus doubts articles questions'],
    ['a fact', fact, 'id indicator subject figure low high unit qualifier period status change doubts source'],
    ['a period', fact!.period, 'label start end kind'],
    ['a change', fact!.change, 'label figure low high unit qualifier'],
    ['a source', fact!.source, 'article paragraph url quote'],
    ['a project', project, 'id name companies industry status investment figures steps doubts source'],
    ['a step', project!.steps[0], 'kind date precision'],
    ['a chain', chain, 'id title industry nodes links'],
    ['a node', chain!.nodes[0], 'id label stage kind status figures companies doubts source'],
    ['a link', chain!.links[0], 'from to basis'],
    ['an event', zone.events[0], 'id date precision nature title source'],
    ['an offer', zone.prospectus[0], 'id kind topic title figures source'],
    ['a doubt', zone.doubts[0], 'id title what why handling about sources'],
    ['an article', zone.articles[0], 'id source title url printedTitle byline published'],
    ['a question', zone.questions[0], 'id ask reason about'],
  ])('has the keys of %s in the order of the contract', (_, record, keys) => {
    expect(Object.keys(record!).filter((key) => inOrder(keys).includes(key))).toEqual(inOrder(keys));
  }); // prettier-ignore

  it('says of a record what its page says, behind all else', () => {
    const said = { note: '编者的话', remark: '链的话' };
    const add = <T extends object>(records: T[]) => records.map((record) => ({ ...record, ...said }));
    const { projects, chains, prospectus } = exportZone({
      ...dongwan,
      projects: add(dongwan.projects),
      chains: add(dongwan.chains).map((one) => ({ ...one, nodes: add(one.nodes) })),
      prospectus: add(dongwan.prospectus),
    });
    const last = [...projects, ...chains.flatMap(({ nodes }) => nodes), ...prospectus, ...chains].map((record) => Object.entries(record).at(-1)!); // prettier-ignore
    expect(new Set(last.map(([key, value]) => `${key} ${value}`))).toEqual(new Set(['note 编者的话', 'remark 链的话']));
  });

  it('gives figures as printed and as read', () => {
    expect(project!.investment).toMatchObject({
      figure: '7000余万元',
      low: 7000,
      high: null,
      unit: '万元',
      qualifier: 'over',
    });
  });
});

describe('the table of facts', () => {
  it('names the kind of each doubt, in the order of the doubts', () => {
    const [head, ...rows] = factsCsv(
      assembleFolder('tests/fixtures/tiny').zones.find(({ id }) => id === 'dongwan')!,
      '',
    )
      .trimEnd()
      .split('\r\n');
    expect(head).toMatch(/,存疑类别$/);
    expect(rows.filter((row) => row.includes(',growth,')).map((row) => row.split(',').at(-1))).toEqual(['口径不明']);
  });

  it('keeps quotes and commas in one cell', () => {
    expect(cell('产值“1”,约"2"')).toBe('"产值“1”,约""2"""');
  });
  it('gives a spreadsheet no ratio that it would take for a time of the day', () => {
    const zone = assembleFolder('content').zones.find(({ facts }) =>
      facts.some(({ figure }) => figure?.shown.includes(':1')),
    );
    expect(factsCsv(zone!, '')).toMatch(/,2\.9∶1,2\.9,2\.9,:1,/);
  });

  it('hands no formula to a spreadsheet', () => {
    for (const lead of '=+-@＝＋－＠\t') expect(cell(`${lead}1+1`)).toBe(`'${lead}1+1`);
    expect(cell('\r\n=1+1')).toBe('"\'\r\n=1+1"');
    expect(cell(-5)).toBe('-5');
  });
  it('opens as UTF-8 in a spreadsheet', () => {
    expect(factsCsv(assembleFolder('tests/fixtures/tiny').zones[0]!, '')).toMatch(/^\uFEFF园区,/);
  });
  it('has a row for every fact', () => {
    const [zone] = assembleFolder('tests/fixtures/tiny').zones.filter(({ facts }) => facts.length > 0);
    expect(factsCsv(zone!, '').trimEnd().split('\r\n')).toHaveLength(zone!.facts.length + 1);
  });
});

describe('JSON-LD beside a page', () => {
  const book = assembleFolder('tests/fixtures/tiny');
  const zone = book.zones.find(({ id }) => id === 'dongwan')!;

  it('has full addresses where the site has one', () => {
    expect(zoneJsonLd(book, zone)).toMatchObject({ url: 'https://yearbook.example/zones/dongwan/' });
  });
  it('reaches the same pages from its own place where the site has none, under any prefix', () => {
    const { url } = zoneJsonLd({ ...book, site: '' }, zone) as { url: string };
    expect(new URL(url, 'https://host.example/prefix/zones/dongwan/data.jsonld').pathname).toBe(
      '/prefix/zones/dongwan/',
    );
  });
});
