import { foldWords, type KnownNames, type NameKind } from '../schema/meaning.ts';
import type { ContentFile } from './read-content-file.ts';

type Item = Record<string, unknown>;

const vocabularies: Record<string, NameKind> = {
  indicators: 'indicator',
  industries: 'industry',
  cities: 'city',
  'zone-types': 'zone-type',
  topics: 'topic',
};

const rooms: Record<string, NameKind> = { companies: 'company', sources: 'source', zones: 'zone' };

/** Gathers the names of everything that bears an id, from the data as it was written. `root` stands for the folder. */
export function knownNames(files: ContentFile[], root: string): KnownNames {
  const names = new Names();
  for (const { path, data } of files) names.add(path.slice(root.length + 1).replace(/\.(?:yaml|mdx)$/, ''), data);
  return names;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);

/** What it can be called by. */
const namesOf = ({ label, name, short, shortName, title, headline, term, aliases }: Item): string[] =>
  [label, name, short, shortName, title, headline, term, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (word) => typeof word === 'string' && word !== '',
  ) as string[];

class Names implements KnownNames {
  #ids = new Map<string, Set<string>>();
  #sources = new Map<string, string>();
  #months = new Map<string, string>();

  add(address: string, data: unknown): void {
    const [room = '', folder = '', part = '', leaf = ''] = address.split('/');
    const file = isItem(data) ? data : {};
    if (room === 'vocabularies') this.#addVocabulary(folder, itemsOf(data));
    else if (room === 'zones' && part === 'articles') {
      this.#addNames('article', leaf, file, folder);
      this.#sources.set(`${folder} ${leaf}`, String(file.source));
    } else if (room === 'zones' && part !== 'profile') this.#addList(part, itemsOf(file[part]), folder);
    else if (rooms[room]) this.#addNames(rooms[room], folder, file);
    const { published } = file;
    if (room === 'sources' && isItem(published)) this.#months.set(folder, String(published.likelyMonth));
  }

  idsOf(kind: NameKind, words: string, zone: string): string[] {
    const found = [`${kind}  ${foldWords(words)}`, `${kind} ${zone} ${foldWords(words)}`];
    return [...new Set(found.flatMap((key) => [...(this.#ids.get(key) ?? [])]))];
  }

  statusesOf(words: string): string[] {
    return [...(this.#ids.get(`status  ${foldWords(words)}`) ?? [])];
  }

  monthOf(zone: string, article: string): string | null {
    const month = this.#months.get(this.#sources.get(`${zone} ${article}`) ?? '') ?? '';
    return /^\d{4}-\d{2}$/.test(month) ? month : null;
  }

  #addVocabulary(name: string, items: Item[]): void {
    const kind = name === 'statuses' ? 'status' : vocabularies[name];
    if (kind) for (const item of items) this.#addNames(kind, item.id, item);
  }

  #addList(list: string, items: Item[], zone: string): void {
    for (const item of items) {
      const { id } = item;
      for (const kind of list === 'projects' ? ['project', 'item'] : ['item']) this.#addNames(kind, id, item, zone);
      for (const node of itemsOf(item.nodes)) this.#addNames('item', `${String(id)}/${String(node.id)}`, node, zone);
    }
  }

  /** By its names, and by its own id in another spelling: `Planned Area` for `planned-area`. */
  #addNames(kind: string, id: unknown, item: Item, zone = ''): void {
    if (typeof id !== 'string' || !/^[a-z0-9/-]+$/.test(id)) return;
    for (const name of [id, id.replaceAll('-', ''), id.replaceAll('-', '_'), ...namesOf(item)]) {
      const key = `${kind} ${zone} ${foldWords(name)}`;
      this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
    }
  }
}
