import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import type { ProfileSection } from '../site/profile-sections.ts';

/** A section of a profile with its number among those that have one. */
export interface NumberedSection extends Pick<ProfileSection, 'id' | 'title'> {
  number?: number;
  /** Whether it waits behind its head until a reader opens it; a zone with few records folds nothing. */
  folded: boolean;
}

/** What the component of every section is given. */
export interface SectionProps {
  book: Yearbook;
  zone: Zone;
  section: NumberedSection;
}
