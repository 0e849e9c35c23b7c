import type { Profile } from '../model/profile.ts';
import type { Receipt } from '../model/receipt.ts';

/** One line on a zone that is said alike on its profile and on its brief. */
export interface Particular {
  label: string;
  text: string;
  receipt: Receipt;
  /** It heads the brief, before all figures. */
  leads?: true;
}

/** Pages say it in ways of their own, such as in the title, or not at all. */
const elsewhere = () => [];

/** The lines of each field of a profile, in their order. A field that is left out is a type error. */
const lines: Record<keyof Profile, (profile: Profile) => Particular[]> = {
  name: elsewhere,
  shortName: elsewhere,
  place: elsewhere,
  suffix: elsewhere,
  aliases: elsewhere,
  en: elsewhere,
  type: elsewhere,
  city: elsewhere,
  county: elsewhere,
  summary: elsewhere,
  overview: elsewhere,
  industries: elsewhere,
  chainLeaders: elsewhere,
  identity: ({ identity }) => identity,
  headline: elsewhere,
  was: elsewhere,
};

export const particularsOf = (profile: Profile): Particular[] =>
  Object.values(lines).flatMap((linesOf) => linesOf(profile));
