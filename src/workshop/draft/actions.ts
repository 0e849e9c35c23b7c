import type { CardKind } from '../cards/card.ts';

/** One thing that an editor does to a draft. */
export type Action =
  | { do: 'set'; on: string; field: string; value: string }
  | { do: 'accept' | 'reject' | 'reopen'; card: string }
  | { do: 'accept-many'; cards: string[] }
  | { do: 'alike'; card: string; field: string; value: string }
  | { do: 'make'; kind: CardKind; start: number; end: number }
  | { do: 'series'; start: number; end: number }
  | { do: 'write'; body: string; base: number }
  | { do: 'insert'; card: string; at: number; base: number }
  | { do: 'tick'; numbers: string[]; reason: string }
  | { do: 'untick'; number: string }
  | { do: 'candidates'; text: string }
  | { do: 'undo' };

/** The step of the work that an action belongs to, for counting. */
export const stepOf = (action: Action): string => {
  if (action.do === 'set') return action.on === 'source' ? '收稿' : action.on === 'zone' ? '归园' : action.on === 'article' ? '写' : '认'; // prettier-ignore
  return ['write', 'insert', 'tick', 'untick'].includes(action.do) ? '写' : '认';
};

/** Why an action cannot be done, in a sentence for the editor. */
export class Refused extends Error {}
