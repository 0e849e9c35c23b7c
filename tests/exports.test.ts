import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { cell, factsCsv } from '../src/exports/csv.ts';
import { jsonSchema } from '../src/exports/schema.ts';
import type { shapes } from '../src/exports/shapes.ts';
import { exportUnplaced, exportZone, exportZones } from '../src/exports/zone.ts';
import { assembleFolder } from './support/assemble.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

/** What the published schema says against a file, as it would be read back. */
function faults(name: keyof typeof shapes, file: unknown): string[] {
  const validate = ajv.compile(jsonSchema(name) as object);
  validate(JSON.parse(JSON.stringify(file)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const folder of ['content', 'tests/fixtures/tiny']) {
  const book = assembleFolder(folder);
  describe(`/data/v1 of ${folder}`, () => {
    it('is what its schemas promise', () => {
      expect(faults('zones', exportZones(book.zones))).toEqual([]);
      expect(faults('unplaced', exportUnplaced(book.unplaced))).toEqual([]);
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

describe('a zone in /data/v1', () => {
  const zone = exportZone(assembleFolder('tests/fixtures/tiny').zones.find(({ id }) => id === 'dongwan')!);

  it('has its keys in the order of the contract', () => {
    expect(Object.keys(zone)).toEqual([
      'id', 'name', 'shortName', 'aliases', 'type', 'city', 'county', 'countyBasis', 'url', 'asOf', 'volumes', 'overview',
      'industries', 'facts', 'projects', 'chains', 'events', 'prospectus', 'doubts', 'articles', 'questions',
    ]); // prettier-ignore
  });

  it('gives figures as printed and as read', () => {
    const [project] = zone.projects.filter(({ investment }) => investment);
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
  it('keeps quotes and commas in one cell', () => {
    expect(cell('产值“1”,约"2"')).toBe('"产值“1”,约""2"""');
  });
  it('hands no formula to a spreadsheet', () => {
    expect(cell('=1+1')).toBe("'=1+1");
    expect(cell(-5)).toBe('-5');
  });
  it('has a row for every fact', () => {
    const [zone] = assembleFolder('tests/fixtures/tiny').zones.filter(({ facts }) => facts.length > 0);
    expect(factsCsv(zone!).trimEnd().split('\r\n')).toHaveLength(zone!.facts.length + 1);
  });
});
