import type { Contradiction } from './contradiction.ts';
import type { Corpus } from './corpus.ts';
import type { Cue } from './cue-reader.ts';
import { passageOf } from './passage.ts';
import { namesOfZone, type Statement } from './statement.ts';

/** Whether words that the record names stand in its sentence, beside the cues and not within them, and say what it says. */
export const settles = (statement: Statement, contradiction: Contradiction, corpus: Corpus): boolean =>
  contradiction.kind !== 'cumulative' &&
  statement.decidedBy.some(
    (words) =>
      standsBeside(statement, words, contradiction.cues, corpus) && speaksFor(statement, words, contradiction, corpus),
  );

/** Whether the words stand in the sentence, or in the heads of the cell. */
export const standsInSentence = (statement: Statement, words: string, corpus: Corpus) =>
  statement.spots.some((spot) => passageOf(spot, corpus.quantities).text.includes(words));

/** Whether they stand there elsewhere than in the cues themselves. */
function standsBeside({ spots }: Statement, words: string, cues: Cue[], { quantities }: Corpus): boolean {
  return spots.some((spot) => {
    const { text } = passageOf(spot, quantities);
    const without = cues.reduce((rest, { word }) => rest.replaceAll(word, '\n'), text);
    return without.includes(words);
  });
}

/** Whether they say something of what is in question: that it happened, whose it is, up or down. */
function speaksFor({ claim }: Statement, words: string, { kind, cues }: Contradiction, corpus: Corpus): boolean {
  const said = corpus.cues(words).map(({ says }) => says);
  if (kind === 'subject')
    return said.includes('own') || namesOfZone(claim, corpus).some((name) => words.includes(name));
  if (kind === 'change') return said.some((says) => isDirected(says) && says !== cues[0]!.says);
  const against = cues[0]!.says;
  return said.some((says) => (against === 'happened' ? says === 'not-yet' : says === 'happened' || says === 'so-far'));
}

const isDirected = (says: Cue['says']) => says === 'decrease' || says === 'increase';
