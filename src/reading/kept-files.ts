import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parseBytes, type Parsed } from './read-content-file.ts';
import type { RawFile } from './read-folder.ts';
import type { YamlValue } from './read-yaml.ts';

/** A file as it was parsed the last time, under the digest of its bytes. */
interface Kept {
  digest: string;
  parsed: Parsed;
}

type Pack = Map<string, Kept>;

/**
 * Files parsed once: what was parsed is kept in memory and, where a folder is given, on the disk for the next command, a
 * pack for each zone and for each other folder of the content. The folder must be named after the code that parses and
 * proves. What cannot be read or written there is parsed again.
 */
export class KeptFiles {
  #packs = new Map<string, Pack>();
  readonly folder: string | undefined;

  constructor(folder: string | undefined) {
    this.folder = folder;
  }

  /** Whether content in this state was proved to have no fault, by this code. */
  isProved(state: string): boolean {
    try {
      return readFileSync(join(this.folder!, proof), 'utf8') === hash(state);
    } catch {
      return false;
    }
  }

  keepProof(state: string): void {
    this.#put(proof, hash(state));
  }

  /** What each file says, in the order of the files; `root` stands for the content folder in their paths. */
  parse(files: RawFile[], root: string): Parsed[] {
    const parsed: Parsed[] = [];
    const packs = new Map<string, Pack>();
    const stale = new Set<string>();
    for (const { path, bytes, digest } of files) {
      const address = path.slice(root.length + 1);
      const name = packOf(address);
      const known = this.#pack(name).get(address);
      const kept = known?.digest === digest ? known : { digest, parsed: parseBytes(bytes, path) };
      if (kept !== known) stale.add(name);
      packs.set(name, (packs.get(name) ?? new Map<string, Kept>()).set(address, kept));
      parsed.push(kept.parsed);
    }
    for (const name of stale) this.#write(name, packs.get(name)!);
    this.#packs = packs;
    return parsed;
  }

  #pack(name: string): Pack {
    const known = this.#packs.get(name) ?? this.#read(name);
    this.#packs.set(name, known);
    return known;
  }

  #read(name: string): Pack {
    if (!this.folder) return new Map();
    try {
      const pack = deserialize(readFileSync(join(this.folder, name))) as Pack;
      for (const { parsed } of pack.values()) if (parsed.parts) parsed.parts.data = bare(parsed.parts.data);
      return pack;
    } catch {
      return new Map();
    }
  }

  #write = (name: string, pack: Pack): void => this.#put(name, serialize(pack));

  /** Writes a file whole or not at all. */
  #put(name: string, content: string | Uint8Array): void {
    if (!this.folder) return;
    const next = join(this.folder, `${name}.${process.pid}`);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(next, content);
      renameSync(next, join(this.folder, name));
    } catch {
      // The disk is full, or the folder is none: what is left of the file is removed where it can be.
      if (existsSync(next)) rmSync(next);
    }
  }
}

const proof = '.proved';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** `zones/lingshi/articles/x.mdx` → `zones-lingshi`; `sources/x.yaml` → `sources`. */
function packOf(address: string): string {
  const folders = address.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'zones' ? 2 : 1).join('-') || 'book';
}

/** Objects without a prototype, as the parser makes them: no key has a special meaning. */
function bare(value: YamlValue): YamlValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(bare);
  const entries = Object.entries(value).map(([key, part]) => [key, bare(part)] as const);
  return Object.assign(Object.create(null) as { [key: string]: YamlValue }, Object.fromEntries(entries));
}
