import type { DoubtMark } from './doubt-mark.ts';

const redKinds: DoubtMark['kind'][] = ['impossible', 'clash', 'two-ways'];

/** Those that say that two things cannot both be true. */
export const redDoubts = <T extends Pick<DoubtMark, 'kind'>>(doubts: T[]): T[] =>
  doubts.filter(({ kind }) => redKinds.includes(kind));
