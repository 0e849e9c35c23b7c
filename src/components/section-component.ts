import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { sectionFile } from './section-file.ts';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./Profile*.astro', { eager: true });

/**
 * The component that draws a section of the profile.
 * @throws Error where there is no file of that name.
 */
export function sectionComponent(id: string): AstroComponentFactory {
  const name = sectionFile(id);
  const file = files[`./${name}`];
  if (!file) throw new Error(`the section "${id}" of the profile has no component src/components/${name}`);
  return file.default;
}
