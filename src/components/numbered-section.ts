import type { ProfileSection } from '../site/profile-sections.ts';

/** A section of a profile with its number among those that are shown. */
export interface NumberedSection extends Omit<ProfileSection, 'needs'> {
  number: number;
}
