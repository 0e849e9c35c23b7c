import type { FieldSpec } from '../cards/card-fields.ts';
import type { CardKind } from '../cards/card.ts';
import type { Action } from '../draft/actions.ts';
import type { Draft, WrittenFile } from '../draft/draft.ts';
import type { Damage } from '../print/clean-print.ts';
import type { Held } from '../article/live-faults.ts';
import { ask } from './client.ts';

/** What the server shows of a draft. */
export interface View {
  draft: Omit<Draft, 'undo' | 'written'>;
  body: string;
  held: Held;
  undo: string | null;
  written: string[];
  told?: string[];
}
export interface BookNames {
  fields: Record<CardKind | 'source' | 'zone', FieldSpec[]>;
  zones: { id: string; name: string }[];
}
export interface Preview {
  text: string;
  damage: Damage[];
  mended: { radicals: number; joins: number; hidden: number };
}
export interface Plan {
  files: WrittenFile[];
  faults: string[];
  left: string[];
}

export const steps = ['收稿', '归园', '认', '写', '收'] as const;
export type Step = (typeof steps)[number];

/** What stands on the desk: one draft, the step that is open, the card in hand. */
export interface Desk {
  book: BookNames;
  view: View | null;
  step: Step;
  card: string | null;
  /** The cards that would be accepted together. */
  group: string[];
  /** A sentence for the editor, and whether something was refused. */
  told: { words: string; isRefusal: boolean } | null;
}

/** Does an action to the draft on the desk and shows what came of it. Actions wait for each other. */
export function createActor(desk: Desk, show: () => void) {
  let waiting: Promise<unknown> = Promise.resolve();
  const once = async (work: () => Promise<View>): Promise<boolean> => {
    try {
      desk.view = await work();
      desk.told = desk.view.told?.length ? { words: desk.view.told.join(' '), isRefusal: true } : null;
      return true;
    } catch (error) {
      desk.told = { words: (error as Error).message, isRefusal: true };
      return false;
    } finally {
      show();
    }
  };
  const queue = (work: () => Promise<View>): Promise<boolean> => {
    const next = waiting.then(() => once(work));
    waiting = next;
    return next;
  };
  const id = () => desk.view!.draft.id;
  return {
    act: (action: Action) => queue(() => ask<View>('act', { id: id(), action })),
    ask: (path: 'write' | 'unwrite' | 'open') => queue(() => ask<View>(path, { id: id() })),
    begin: (text: string) => queue(() => ask<View>('begin', { text })),
    open: (draft: string) => queue(() => ask<View>('open', { id: draft })),
  };
}
export type Actor = ReturnType<typeof createActor>;
