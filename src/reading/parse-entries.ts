import type { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { companySchema } from '../schema/company.ts';
import type { Block, Entries, Entry, ZoneEntries } from '../schema/entry.ts';
import type { FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import { profileSchema } from '../schema/profile.ts';
import { shapeProblems } from '../schema/shape-problems.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import { optionalVocabularies, vocabularySchemas, type VocabularyName } from '../schema/vocabularies.ts';
import { yearbookSchema, type YearbookEntry } from '../schema/yearbook.ts';
import { isListName, listNames, listSchemas, zoneLists, type ListName } from '../schema/zone-lists.ts';
import { placeOfNode } from '../markdown/fault.ts';
import { proseBlocks } from '../markdown/prose-text.ts';
import { readContentFile, type ContentFile } from './read-content-file.ts';
import type { ReadFolder } from './read-folder.ts';
import type { YamlValue } from './read-yaml.ts';

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
export function parseEntries({ files, pictures, problems: found }: ReadFolder, root: string): ParsedEntries {
  const problems = [...found];
  const parser = new EntryParser(root, pictures, problems);
  for (const { bytes, path } of files) {
    const { file, problems: faults } = readContentFile(bytes, path);
    problems.push(...faults);
    if (file) parser.add(file);
  }
  return { entries: parser.finish(), problems };
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
  #yearbook: Entry<z.infer<typeof yearbookSchema>> | null = null;
  #vocabularies = new Map<VocabularyName, Entry<unknown>>();
  #sources: Entries['sources'] = [];
  #companies: Entries['companies'] = [];
  #terms: Entries['terms'] = [];
  #zones = new Map<string, ZoneEntries>();
  #unplaced = emptyZone('unplaced');
  #absent: string[] = [];

  constructor(root: string, pictures: Entries['pictures'], problems: Problem<FileFault>[]) {
    this.#root = root;
    this.#pictures = pictures;
    this.#problems = problems;
  }

  add(file: ContentFile): void {
    const address = file.path.slice(this.#root.length + 1);
    const parts = address.replace(/\.(yaml|mdx)$/, '').split('/');
    const [room, name = '', ...inside] = parts;
    if (address === 'yearbook.yaml') this.#yearbook = this.#parse(file, yearbookSchema, 'yearbook');
    else if (room === 'vocabularies' && parts.length === 2 && file.extension === 'yaml' && isVocabulary(name))
      this.#addVocabulary(file, name);
    else if (room === 'sources' && parts.length === 2 && file.extension === 'yaml')
      this.#push(this.#sources, this.#parse(file, sourceSchema, name));
    else if (room === 'companies' && parts.length === 2 && file.extension === 'yaml')
      this.#push(this.#companies, this.#parse(file, companySchema, name));
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

  finish(): Entries {
    for (const zone of this.#zones.values()) this.#requireProfile(zone);
    const yearbook = this.#yearbook ?? this.#missing('yearbook.yaml', blankYearbook);
    for (const name of Object.keys(vocabularySchemas) as VocabularyName[])
      if (!this.#vocabularies.has(name) && !optionalVocabularies.has(name))
        this.#vocabularies.set(name, this.#missing(`vocabularies/${name}.yaml`, []));
    const vocabulary = <N extends VocabularyName>(name: N) =>
      this.#vocabularies.get(name) as Entry<z.infer<(typeof vocabularySchemas)[N]>>;
    return {
      root: this.#root,
      failed: new Set([...this.#problems.map(({ path }) => path), ...this.#absent]),
      yearbook,
      indicators: vocabulary('indicators'),
      units: vocabulary('units'),
      industries: vocabulary('industries'),
      cities: vocabulary('cities'),
      zoneTypes: vocabulary('zone-types'),
      statuses: vocabulary('statuses'),
      topics: vocabulary('topics'),
      relatedWords: this.#vocabularies.has('related-words') ? vocabulary('related-words') : null,
      sources: this.#sources,
      companies: this.#companies,
      terms: this.#terms,
      pictures: this.#pictures,
      zones: [...this.#zones.values()].filter((zone) => zone.profile),
      unplaced: this.#unplaced,
    };
  }

  #zone(id: string): ZoneEntries {
    const zone = this.#zones.get(id) ?? emptyZone(id);
    this.#zones.set(id, zone);
    return zone;
  }

  #addToZone(file: ContentFile, zone: ZoneEntries, [part = '', leaf, ...deeper]: string[]): boolean {
    if (deeper.length > 0) return false;
    if (part === 'articles' && leaf !== undefined)
      this.#push(zone.articles, this.#parseProse(file, articleSchema, leaf));
    else if (leaf !== undefined) return false;
    else if (part === 'profile' && zone !== this.#unplaced) this.#addProfile(file, zone);
    else if (isListName(part)) this.#addList(file, zone, part);
    else return false;
    return true;
  }

  #addTerm(file: ContentFile, id: string): void {
    this.#push(this.#terms, this.#parseProse(file, termSchema, id));
    this.#lostBlocks(file);
  }

  #addProfile(file: ContentFile, zone: ZoneEntries): void {
    zone.profile = this.#parse(file, profileSchema, zone.id);
    this.#lostBlocks(file, ['paragraph']);
  }

  /** `facts.mdx` holds `facts:`; the value of the entry is the list itself. */
  #addList(file: ContentFile, zone: ZoneEntries, name: ListName): void {
    const given = isBlank(file.data, name) ? { ...file, data: { [name]: [] } } : file;
    const entry = this.#parse(given, listSchemas[name], zone.id);
    if (entry) Object.assign(zone, { [name]: { ...entry, value: entry.value[name] } });
    if (zoneLists[name].hasNote) this.#lostBlocks(file);
    else if (entry?.blocks[0]) this.#lostBody(entry.blocks[0], file);
  }

  /** A vocabulary is a list at the top of its file, so the path of a fault begins with an index: `[0].id`. */
  #addVocabulary(file: ContentFile, name: VocabularyName): void {
    const isEmpty = file.data === '' && optionalVocabularies.has(name);
    const schema = vocabularySchemas[name] as z.ZodType<unknown>;
    const entry = this.#parse(isEmpty ? { ...file, data: [] } : file, schema, name);
    if (entry) this.#vocabularies.set(name, entry);
    else this.#vocabularies.set(name, { ...blankEntry(file, name), value: [] });
  }

  #parse<T>(file: ContentFile, schema: z.ZodType<T>, id: string): Entry<T> | null {
    const result = schema.safeParse(file.data, { reportInput: true });
    if (result.success) return { ...blankEntry(file, id), value: result.data };
    this.#problems.push(...shapeProblems(result.error, file, schema));
    return null;
  }

  /** A file that consists of front matter and a text which must not be empty. */
  #parseProse<T>(file: ContentFile, schema: z.ZodType<T>, id: string): Entry<T> | null {
    const { path, bodyLine: line } = file;
    if (file.body.trim() === '') this.#problems.push({ path, line, column: 1, message: noBody, rule: 'empty-body' });
    return this.#parse(file, schema, id);
  }

  #push<T>(list: T[], item: T | null): void {
    if (item) list.push(item);
  }

  /** Reports a text below a list that prints no note. */
  #lostBody({ line, column }: Block, { path }: ContentFile): void {
    const message = '发现第二个“---”下面的正文，这一类文件的正文不上页面，请移到 profile.mdx 或报道里，或删去。';
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
    const message = `发现文件“${path}”，目录里没有它的位置，请对照手册改名或移走。`;
    this.#problems.push({ path, line: 1, column: 1, message, rule: 'misplaced-file' });
  }

  #requireProfile(zone: ZoneEntries): void {
    const path = `${this.#root}/zones/${zone.id}/profile.mdx`;
    // If the profile is there but has faults, those were reported.
    if (zone.profile || this.#isTold(path)) return;
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
    return { path, id: address, value, placeOf: () => ({ line: 1, column: 1 }), body: '', tree: null, blocks: [] };
  }
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
  volumes: [],
  news: [],
};

function blankEntry(file: ContentFile, id: string): Omit<Entry<never>, 'value'> {
  const blocks = file.tree ? proseBlocks(file.tree) : [];
  return { path: file.path, id, placeOf: file.placeOf, body: file.body, tree: file.tree, blocks };
}

function emptyZone(id: string): ZoneEntries {
  const none = Object.fromEntries(listNames.map((name) => [name, null])) as Record<ListName, null>;
  return { id, profile: null, ...none, articles: [] };
}
