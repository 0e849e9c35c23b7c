import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<{ default: AstroComponentFactory }>('./Profile*.astro', { eager: true });

/**
 * The component that draws a section of the profile: `before-you-visit` is drawn by ProfileBeforeYouVisit.astro.
 * @throws Error where there is no file of that name.
 */
export function sectionComponent(id: string): AstroComponentFactory {
  const name = id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  const file = files[`./Profile${name}.astro`];
  if (!file) throw new Error(`the section "${id}" of the profile has no component src/components/Profile${name}.astro`);
  return file.default;
}
