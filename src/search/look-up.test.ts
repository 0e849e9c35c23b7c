import { describe, expect, it } from 'vitest';
import { lookUp } from './look-up.ts';
import { openLexicon } from './lexicon.ts';
import { planOf } from './plan.ts';

const lexicon = openLexicon({ variants: '', concepts: [], units: '', common: [] });

/** A text of which the index holds every overlapping pair. */
const textOf = (text: string) => ({
  find: async (piece: string) => new Map(text.includes(piece) ? [[0, 0]] : []),
});

describe('looking up a plan', () => {
  it('keeps a word that stands in the text', async () => {
    const { plan, absent } = await lookUp(planOf('焦炉煤气', lexicon), textOf('焦炉煤气'));
    expect([plan.units[0]!.pieces, absent]).toEqual([['焦炉', '煤气'], []]);
  });
  it('drops a pair that only joins two words', async () => {
    const { plan, absent } = await lookUp(planOf('感谷投资', lexicon), textOf('智感谷 投资'));
    expect([plan.units[0]!.pieces, absent]).toEqual([['感谷', '投资'], []]);
  });
  it('goes on with the parts of a word that do stand there, and names the word', async () => {
    const { plan, absent } = await lookUp(planOf('煤气龘龘', lexicon), textOf('焦炉煤气'));
    expect([plan.units[0]!.pieces, absent]).toEqual([['煤气', '龘龘'], ['煤气龘龘']]);
  });
  it('leaves the plan that it was given as it was', async () => {
    const given = planOf('煤气龘龘', lexicon);
    const before = structuredClone(given);
    await lookUp(given, textOf('焦炉煤气'));
    expect(given).toEqual(before);
  });
});
