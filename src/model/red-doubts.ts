import { isRed, type DoubtMark } from './doubt-mark.ts';

/** Those that say that two things cannot both be true. */
export const redDoubts = <T extends Pick<DoubtMark, 'kind'>>(doubts: T[]): T[] => doubts.filter(isRed);
