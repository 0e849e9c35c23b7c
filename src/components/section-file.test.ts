import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileSections } from '../site/profile-sections.ts';
import { sectionFile } from './section-file.ts';

it('draws every section of the profile, and no component is left without one', () => {
  const files = globSync('Profile*.astro', { cwd: import.meta.dirname }).filter((file) => file !== 'ProfileHead.astro');
  expect(files.sort()).toEqual(profileSections.map(({ id }) => sectionFile(id)).sort());
});
