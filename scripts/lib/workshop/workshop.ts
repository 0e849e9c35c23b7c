import { readCandidates } from '../../../src/workshop/cards/candidates.ts';
import { cardFields } from '../../../src/workshop/cards/card-fields.ts';
import { redFields } from '../../../src/workshop/cards/card.ts';
import { bookOf, type Book } from '../../../src/workshop/book.ts';
import { draftArticle } from '../../../src/workshop/article/draft-article.ts';
import { liveFaults } from '../../../src/workshop/article/live-faults.ts';
import { Refused, type Action } from '../../../src/workshop/draft/actions.ts';
import type { Draft, WrittenFile } from '../../../src/workshop/draft/draft.ts';
import { newDraft, toldOf } from '../../../src/workshop/draft/new-draft.ts';
import { reduce } from '../../../src/workshop/draft/reduce.ts';
import { planFiles, withFirms } from '../../../src/workshop/record/plan-files.ts';
import { SpliceFault } from '../../../src/workshop/record/append-items.ts';
import { cleanPrint } from '../../../src/workshop/print/clean-print.ts';
import { readDocument } from '../../../src/workshop/print/read-document.ts';
import { corpusWith, faultLines } from './check-plan.ts';
import type { DraftStore } from './draft-store.ts';
import { readIn, unwriteFiles, writeFiles, type Places } from './write-files.ts';

/** What the page shows of a draft. */
export interface View {
  draft: Omit<Draft, 'undo' | 'written'>;
  body: string;
  held: ReturnType<typeof liveFaults>;
  undo: string | null;
  written: string[];
}

/** Everything that the page can ask for. It writes drafts at once, and content only when it is told to write. */
export class Workshop {
  readonly #places: Places;
  readonly #store: DraftStore;
  #book: Book;

  constructor(places: Places, store: DraftStore) {
    this.#places = places;
    this.#store = store;
    this.#book = this.#readBook();
  }

  #readBook = (): Book => bookOf(corpusWith(this.#places.content, []).corpus);

  /** Names and choices for the page. */
  book() {
    this.#book = this.#readBook();
    return { fields: cardFields(this.#book), zones: this.#book.zones.map(({ id, name }) => ({ id, name })) };
  }

  drafts = () =>
    this.#store.ids().flatMap((id) => {
      try {
        const { source, zone, cards, written } = this.#store.read(id);
        const open = cards.filter(({ state, folded }) => state === 'open' && !folded).length;
        return [{ id, headline: source.headline?.value ?? '', zone: zone.name?.value ?? zone.id?.value ?? '', open, written: written.length > 0 }]; // prettier-ignore
      } catch {
        return [];
      }
    });

  /** The cleaned words of a file; nothing is kept. */
  async readFile(name: string, base64: string) {
    return this.preview(await readDocument(Buffer.from(base64, 'base64'), name));
  }

  preview(raw: string) {
    const { text, damage, mended } = cleanPrint(raw);
    if (!/[\p{Script=Han}]/u.test(text)) throw new Refused('这里面没有汉字：请确认是不是要收的那一篇。');
    return { text, damage, mended };
  }

  begin(raw: string): View {
    if (raw.length > 200_000) throw new Refused('这份文字超过20万字：一次收一篇。');
    this.preview(raw);
    this.#book = this.#readBook();
    return this.#view(this.#store.save(newDraft(raw, this.#book, this.#store.ids())));
  }

  open = (id: string): View => this.#view(this.#store.read(id));

  revision = (id: string) => ({ revision: this.#store.read(id).revision });

  act(id: string, action: Action): View & { told?: string[] } {
    const draft = this.#store.read(id);
    const view = this.#view(this.#store.save(reduce(draft, action, withFirms(this.#book, draft.cards))));
    return action.do === 'candidates' ? { ...view, told: readCandidates(action.text, draft.print).dropped } : view;
  }

  /** The sentences and faults of a body that is not saved yet. */
  hold = (id: string, body: string) => liveFaults(this.#store.read(id), body, this.#book);

  /** What writing would change, and the faults that the book would have then and has not now. */
  plan(id: string) {
    const draft = this.#store.read(id);
    const files = this.#files(draft);
    return { files, faults: this.#faultsOf(draft, files), left: leftToDo(draft) };
  }

  write(id: string) {
    const draft = this.#store.read(id);
    if (draft.written.length > 0) throw new Refused('这一稿已经写入。');
    const files = this.#files(draft);
    const [left] = leftToDo(draft);
    if (left) throw new Refused(left);
    const faults = this.#faultsOf(draft, files);
    if (faults.length > 0) throw new Refused(`检查有${faults.length}处问题，没有写入：${faults[0]}`);
    writeFiles(files, this.#places);
    this.#book = this.#readBook();
    return this.#view(this.#store.save({ ...draft, revision: draft.revision + 1, written: files }));
  }

  unwrite(id: string): View {
    const draft = this.#store.read(id);
    if (draft.written.length === 0) throw new Refused('这一稿还没有写入。');
    unwriteFiles(draft.written, this.#places);
    this.#book = this.#readBook();
    return this.#view(this.#store.save({ ...draft, revision: draft.revision + 1, written: [] }));
  }

  remove(id: string) {
    if (this.#store.read(id).written.length === 0) this.#store.remove(id);
    return this.drafts();
  }

  #files(draft: Draft): WrittenFile[] {
    try {
      const read = readIn(this.#places);
      const ticked = reasonsOf(draft, this.#view(draft).held.leftOut).map(
        ([number, reason]) => `${number}  ${reason}\n`,
      );
      const prints = [
        [`printed:${draft.id}.txt`, `${draft.print}\n`],
        ...(ticked.length > 0 ? [[`printed:${draft.id}.left-out.txt`, ticked.join('')]] : []),
      ].map(([path, after]) => ({ path: path!, before: read(path!), after: after! }));
      return [...planFiles(draft, this.#book, read), ...prints.filter(({ before, after }) => before !== after)];
    } catch (error) {
      if (error instanceof SpliceFault) throw new Refused(error.message);
      throw error;
    }
  }

  #faultsOf(draft: Draft, files: WrittenFile[]): string[] {
    const overlay = files.filter(({ path }) => !path.startsWith('printed:'));
    const print = {
      text: draft.print,
      leftOut: new Set(reasonsOf(draft, this.#view(draft).held.leftOut).map(([number]) => number)),
    };
    const before = new Set(faultLines(this.#places.content, []));
    return faultLines(this.#places.content, overlay, new Map([[draft.id, print]])).filter((line) => !before.has(line));
  }

  #view(draft: Draft): View {
    const book = withFirms(this.#book, draft.cards);
    const body = draft.article.body ?? draftArticle(draft.print, draft.cards, book, toldOf(draft, book).printed);
    const { undo, written, ...rest } = draft;
    return { draft: rest, body, held: liveFaults(draft, body, book), undo: undo.at(-1)?.what ?? null, written: written.map(({ path }) => path) }; // prettier-ignore
  }
}

/** Numbers that the article leaves out, each with the editor's reason or with what is known of it. */
function reasonsOf({ leftOut, cards }: Draft, open: { number: string }[]): [number: string, reason: string][] {
  const rejected = new Set(
    cards
      .filter(({ state }) => state === 'rejected')
      .flatMap(({ quote }) => quote.match(/\d+(?:\.\d+)?/g)?.map((n) => String(Number(n))) ?? []),
  );
  return [
    ...Object.entries(leftOut),
    ...open.map(({ number }): [string, string] => [number, rejected.has(number) ? '卡片不收' : '写入时没有说明']),
  ];
}

/** What must be done before anything is written. */
function leftToDo({ source, zone, cards }: Draft): string[] {
  const red = (fields: Draft['source'], where: string) =>
    Object.values(fields).some(({ unsure }) => unsure) ? [`“${where}”里还有红的没有碰过。`] : [];
  const missing = zone.id?.value ? [] : ['“归园”里没有园区的编号。'];
  const half = cards.some((card) => card.state === 'accepted' && redFields(card).length > 0);
  return [...red(source, '收稿'), ...red(zone, '归园'), ...missing, ...(half ? ['有认过的卡还留着红的。'] : [])];
}
