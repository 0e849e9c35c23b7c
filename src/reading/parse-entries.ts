import type { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { companySchema } from '../schema/company.ts';
import { correctionsSchema } from '../schema/correction.ts';
import type { Block, Entries, Entry, ZoneEntries } from '../schema/entry.ts';
import type { FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import { profileSchema, type ProfileEntry } from '../schema/profile.ts';
import { soundParts, type LostRecord } from '../schema/sound-parts.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import {
  optionalVocabularies,
  vocabularySchemas,
  type UnitEntry,
  type VocabularyName,
} from '../schema/vocabularies.ts';
import { yearbookSchema, type YearbookEntry } from '../schema/yearbook.ts';
import { isListName, listNames, listSchemas, zoneLists, type ListName } from '../schema/zone-lists.ts';
import { placeOfNode } from '../markdown/fault.ts';
import { proseBlocks } from '../markdown/prose-text.ts';
import type { KnownNames } from '../schema/meaning.ts';
import { KeptFiles } from './kept-files.ts';
import { knownNames } from './known-names.ts';
import { lostIds } from './lost-ids.ts';
import { contentFile, type ContentFile } from './read-content-file.ts';
import type { ReadFolder } from './read-folder.ts';
import type { PlaceOf } from './places.ts';
import type { YamlValue } from './read-yaml.ts';
import { remnantsOf } from './remnants.ts';
import { standInUnits } from './stand-in-units.ts';
import { takeIn } from './take-in.ts';

/** Whether a list is empty, such as `events:` from which the last entry was removed. */
const isBlank = (data: YamlValue, name: string) =>
  typeof data === 'object' && !Array.isArray(data) && Object.keys(data).join() === name && data[name] === '';

// `Object.hasOwn`, because a file may be called `constructor`.
const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularySchemas, name);

/**
 * Parses the files of a content folder to entries. Whatever a yearbook must have and this one lacks is empty in them,
 * so that the faults of all other files are found in the same run. `root` is the folder as it stands in the files'
 * paths. The problems include those that reading the files has found.
 */
export function parseEntries(read: ReadFolder, root: string, kept = new KeptFiles(undefined)): ParsedEntries {
  const { files, pictures, problems: found } = read;
  const problems = [...found];
  const parsed = kept.parse(files, root).flatMap((parsed, i) => {
    const { file, problems: faults } = contentFile(files[i]!.path, parsed);
    problems.push(...faults);
    return file ? [file] : [];
  });
  const parser = new EntryParser(root, pictures, problems, knownNames(parsed, root));
  for (const file of parsed) parser.add(file);
  return { entries: { ...parser.finish(), closedVolumes: read.closedVolumes }, problems };
}

export interface ParsedEntries {
  entries: Entries;
  problems: Problem<FileFault>[];
}

/** Sorts files by their address into entries. A file that has no place in the folder is refused, never skipped. */
class EntryParser {
  #root: string;
  #pictures: Entries['pictures'];
  #problems: Problem<FileFault>[];
  #names: KnownNames;
  #yearbook: Entry<z.infer<typeof yearbookSchema>> | null = null;
  #vocabularies = new Map<VocabularyName, Entry<unknown>>();
  #sources: Entries['sources'] = [];
  #companies: Entries['companies'] = [];
  #terms: Entries['terms'] = [];
  #corrections: Entries['corrections'] = null;
  #zones = new Map<string, ZoneEntries>();
  #unplaced = emptyZone('unplaced');
  #absent: string[] = [];
  #lost: Entries['lost'] = new Map();
  /** Where the bodies begin of the files that stand in the entries. */
  #bodies = new Map<string, number>();

  constructor(root: string, pictures: Entries['pictures'], problems: Problem<FileFault>[], names: KnownNames) {
    this.#root = root;
    this.#pictures = pictures;
    this.#problems = problems;
    this.#names = names;
  }

  add(file: ContentFile): void {
    const address = file.path.slice(this.#root.length + 1);
    const parts = address.replace(/\.(yaml|mdx)$/, '').split('/');
    const [room, name = '', ...inside] = parts;
    if (address === 'yearbook.yaml') this.#addYearbook(file);
    else if (address === 'corrections.yaml')
      this.#corrections = this.#parseList(file, correctionsSchema, 'corrections');
    else if (room === 'vocabularies' && parts.length === 2 && file.extension === 'yaml' && isVocabulary(name))
      this.#addVocabulary(file, name);
    else if (room === 'sources' && parts.length === 2 && file.extension === 'yaml')
      this.#sources.push(this.#parse(file, sourceSchema, name));
    else if (room === 'companies' && parts.length === 2 && file.extension === 'yaml')
      this.#companies.push(this.#parse(file, companySchema, name));
    else if (room === 'terms' && parts.length === 2 && file.extension === 'mdx') this.#addTerm(file, name);
    else if (room === 'zones' && file.extension === 'mdx' && this.#addToZone(file, this.#zone(name), inside)) return;
    else if (
      room === 'unplaced' &&
      file.extension === 'mdx' &&
      this.#addToZone(file, this.#unplaced, [name, ...inside])
    )
      return;
    else this.#misplaced(file);
  }

  finish(): Omit<Entries, 'closedVolumes'> {
    for (const zone of this.#zones.values()) this.#requireProfile(zone);
    const yearbook = this.#yearbook ?? this.#missing('yearbook.yaml', blankYearbook);
    for (const name of Object.keys(vocabularySchemas) as VocabularyName[])
      if (!this.#vocabularies.has(name) && !optionalVocabularies.has(name))
        this.#vocabularies.set(name, this.#missing(`vocabularies/${name}.yaml`, []));
    const vocabulary = <N extends VocabularyName>(name: N) =>
      this.#vocabularies.get(name) as Entry<z.infer<(typeof vocabularySchemas)[N]>>;
    return {
      root: this.#root,
      failed: new Set([...this.#problems.filter(this.#isOfBody).map(({ path }) => path), ...this.#absent]),
      lost: this.#lost,
      yearbook,
      indicators: vocabulary('indicators'),
      units: vocabulary('units'),
      industries: vocabulary('industries'),
      cities: vocabulary('cities'),
      zoneTypes: vocabulary('zone-types'),
      statuses: vocabulary('statuses'),
      topics: vocabulary('topics'),
      cues: vocabulary('cues'),
      products: this.#vocabularies.has('products') ? vocabulary('products') : null,
      relatedWords: this.#vocabularies.has('related-words') ? vocabulary('related-words') : null,
      cardCues: this.#vocabularies.has('card-cues') ? vocabulary('card-cues') : null,
      corrections: this.#corrections,
      sources: this.#sources,
      companies: this.#companies,
      terms: this.#terms,
      pictures: this.#pictures,
      zones: [...this.#zones.values()].filter((zone) => zone.profile),
      unplaced: this.#unplaced,
    };
  }

  /** Faults above the body of a file that stands have left out what they are of, and nothing else. */
  #isOfBody = ({ path, line }: Problem) => line >= (this.#bodies.get(path) ?? 0);

  #zone(id: string): ZoneEntries {
    const zone = this.#zones.get(id) ?? emptyZone(id);
    this.#zones.set(id, zone);
    return zone;
  }

  #addToZone(file: ContentFile, zone: ZoneEntries, [part = '', leaf, ...deeper]: string[]): boolean {
    if (deeper.length > 0) return false;
    if (part === 'articles' && leaf !== undefined) zone.articles.push(this.#parseProse(file, articleSchema, leaf));
    else if (leaf !== undefined) return false;
    else if (part === 'profile' && zone !== this.#unplaced) this.#addProfile(file, zone);
    else if (isListName(part)) this.#addList(file, zone, part);
    else return false;
    return true;
  }

  #addTerm(file: ContentFile, id: string): void {
    this.#terms.push(this.#parseProse(file, termSchema, id));
    this.#lostBlocks(file);
  }

  #addProfile(file: ContentFile, zone: ZoneEntries): void {
    zone.profile = this.#parse(file, profileSchema, zone.id);
    this.#lostBlocks(file, ['paragraph']);
  }

  /** `facts.mdx` holds `facts:`; the value of the entry is the list itself. */
  #addList(file: ContentFile, zone: ZoneEntries, name: ListName): void {
    const given = isBlank(file.data, name) ? { ...file, data: { [name]: [] } } : file;
    const entry = this.#parse(given, listSchemas[name], zone.id, (lost) => {
      const value = remnantsOf(lost);
      const placeOf: PlaceOf = ([, ...keys]) => file.placeOf(keys);
      if (value.length > 0) zone.remnants.push({ ...blankEntry(file, zone.id), value, placeOf });
    });
    Object.assign(zone, { [name]: { ...entry, value: entry.value[name] } });
    if (zoneLists[name].hasNote) this.#lostBlocks(file);
    else if (entry.blocks[0]) this.#lostBody(entry.blocks[0], file);
  }

  /** A vocabulary is a list at the top of its file, so the path of a fault begins with an index: `[0].id`. */
  #addVocabulary(file: ContentFile, name: VocabularyName): void {
    const schema = vocabularySchemas[name] as z.ZodType<unknown>;
    const lost: LostRecord[] = [];
    const keep = (records: LostRecord[]) => lost.push(...records);
    const parse = optionalVocabularies.has(name) ? this.#parseList : this.#parse;
    const entry = parse.call(this, file, schema, name, keep);
    this.#vocabularies.set(name, name === 'units' ? this.#withStandIns(entry as Entry<UnitEntry[]>, lost) : entry);
  }

  /** Without one of the units some figures cannot be read. */
  #withStandIns(entry: Entry<UnitEntry[]>, lost: LostRecord[]): Entry<UnitEntry[]> {
    const units = standInUnits(lost);
    if (units.includes(null)) this.#absent.push(entry.path);
    return { ...entry, value: [...entry.value, ...units.filter((unit) => unit !== null)] };
  }

  /** Without a day of its own nothing is after it. */
  #addYearbook(file: ContentFile): void {
    const entry = this.#parse(file, yearbookSchema, 'yearbook');
    this.#yearbook = { ...entry, value: { ...entry.value, edition: entry.value.edition || blankYearbook.edition } };
  }

  /** A file that holds one list, which may be empty. */
  #parseList<T>(file: ContentFile, schema: z.ZodType<T>, id: string, onLost?: (lost: LostRecord[]) => void): Entry<T> {
    return this.#parse(file.data === '' ? { ...file, data: [] } : file, schema, id, onLost);
  }

  #parse<T>(file: ContentFile, schema: z.ZodType<T>, id: string, onLost?: (lost: LostRecord[]) => void): Entry<T> {
    const { value, placeOf, problems, lost } = takeIn(file, schema, this.#names);
    this.#tell(problems);
    this.#bodies.set(file.path, file.tree ? file.bodyLine : Infinity);
    if (lost.length > 0) this.#lost.set(file.path, lostIds(lost, file.data));
    onLost?.(lost);
    return { ...blankEntry(file, id), value, placeOf };
  }

  /** Full-width digits are told with the spelling of the whole field, where it has one. */
  #tell(problems: Problem<FileFault>[]): void {
    const same = (a: Problem, b: Problem) => a.path === b.path && a.line === b.line && a.column === b.column;
    for (const problem of problems) {
      const at = this.#problems.findIndex((told) => told.rule === 'full-width' && same(told, problem));
      if (at >= 0) this.#problems.splice(at, 1);
      this.#problems.push(problem);
    }
  }

  /** What is there for its text alone. */
  #parseProse<T>(file: ContentFile, schema: z.ZodType<T>, id: string): Entry<T> {
    const { path, bodyLine: line } = file;
    if (file.body.trim() === '') this.#problems.push({ path, line, column: 1, message: noBody, rule: 'empty-body' });
    return this.#parse(file, schema, id);
  }

  /** Most lists have no note below them. */
  #lostBody({ line, column }: Block, { path }: ContentFile): void {
    const message = '发现第二个“---”下面的正文，这一类文件的正文不上页面，请移到 profile.mdx 或报道里。';
    this.#problems.push({ path, line, column, message, rule: 'lost-body' });
  }

  /** Reports blocks that a note, a term or an overview would not print, or would print differently. */
  #lostBlocks({ path, tree }: ContentFile, kept = ['paragraph', 'list', 'table', 'blockquote', 'code']): void {
    for (const node of tree?.children ?? []) {
      if (kept.includes(node.type)) continue;
      const found = { heading: '小标题', footnoteDefinition: '脚注' }[node.type as string] ?? '段落以外的东西';
      const message = `发现${found}，这里的正文应只有段落${kept.includes('list') ? '、列表与表格' : ''}，请改写成段落，或移到报道里。`;
      this.#problems.push({ path, ...placeOfNode(node), message, rule: 'lost-body' });
    }
  }

  #misplaced({ path }: ContentFile): void {
    const message = `发现文件“${path}”，目录里没有它的位置，请对照手册改名，或移到它该在的地方。`;
    this.#problems.push({ path, line: 1, column: 1, message, rule: 'misplaced-file' });
  }

  #requireProfile(zone: ZoneEntries): void {
    const path = `${this.#root}/zones/${zone.id}/profile.mdx`;
    if (zone.profile) return;
    // The other files of the zone are checked without it.
    zone.profile = { ...this.#standIn(path, zone.id), value: soundParts(profileSchema, {}, []).value as ProfileEntry };
    this.#absent.push(path);
    // A profile that is there but cannot be read has had its own faults told.
    if (this.#isTold(path)) return;
    const message = `园区“${zone.id}”没有 profile.mdx，应有园区的身份，请新建这个文件。`;
    this.#problems.push({ path, line: 1, column: 1, message, rule: 'missing-file' });
  }

  /** Whether a fault of the file, or of a folder above it, was reported. */
  #isTold = (path: string) => this.#problems.some((problem) => `${path}/`.startsWith(`${problem.path}/`));

  /** Reports a missing file and gives an empty entry in its place. */
  #missing<T>(address: string, value: T): Entry<T> {
    const path = `${this.#root}/${address}`;
    const message = `没有文件“${address}”，每部年鉴都要有它，请新建这个文件。`;
    if (!this.#isTold(path)) this.#problems.push({ path, line: 1, column: 1, message, rule: 'missing-file' });
    this.#absent.push(path);
    return { ...this.#standIn(path, address), value };
  }

  #standIn = (path: string, id: string): Omit<Entry<never>, 'value'> => {
    return { path, id, placeOf: () => ({ line: 1, column: 1 }), body: '', tree: null, blocks: [] };
  };
}

const noBody = '发现第二个“---”下面没有正文，应至少有一段，请补上正文。';

/** Stands for a missing yearbook.yaml. No date lies after its edition, so that rules do not report dates. */
const blankYearbook: YearbookEntry = {
  title: '',
  subtitle: '',
  region: '',
  motto: [],
  edition: '9999-12-31',
  site: '',
  contact: '',
  searches: [],
  rates: [],
  volumes: [],
  news: [],
};

function blankEntry(file: ContentFile, id: string): Omit<Entry<never>, 'value'> {
  const blocks = file.tree ? proseBlocks(file.tree) : [];
  return { path: file.path, id, placeOf: file.placeOf, body: file.body, tree: file.tree, blocks };
}

function emptyZone(id: string): ZoneEntries {
  const none = Object.fromEntries(listNames.map((name) => [name, null])) as Record<ListName, null>;
  return { id, profile: null, ...none, articles: [], remnants: [] };
}
