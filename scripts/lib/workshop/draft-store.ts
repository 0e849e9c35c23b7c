import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../../src/workshop/draft/draft.ts';
import { Refused } from '../../../src/workshop/draft/actions.ts';

/** Drafts as files of a folder, one each; every change is on the disk before it is answered. */
export class DraftStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  ids(): string[] {
    const names = existsSync(this.folder) ? readdirSync(this.folder).sort() : [];
    return names.flatMap((name) => /^([a-z0-9-]+)\.json$/.exec(name)?.[1] ?? []);
  }

  /** @throws Refused where there is none, or it cannot be read. */
  read(id: string): Draft {
    const file = this.#file(id);
    if (!existsSync(file)) throw new Refused(`没有“${id}”这一稿：它可能已经删去。`);
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Draft;
    } catch {
      throw new Refused(`稿子 drafts/${id}.json 读不出来：请从备份换回，或删去重来。`);
    }
  }

  save(draft: Draft): Draft {
    mkdirSync(this.folder, { recursive: true });
    const file = this.#file(draft.id);
    writeFileSync(`${file}.new`, JSON.stringify(draft));
    renameSync(`${file}.new`, file);
    return draft;
  }

  remove(id: string): void {
    rmSync(this.#file(id), { force: true });
  }

  #file(id: string): string {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Refused('稿子的编号不合规矩。');
    return join(this.folder, `${id}.json`);
  }
}
