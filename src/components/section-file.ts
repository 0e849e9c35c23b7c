/** The file of the component that draws a section of the profile: `before-you-visit` → ProfileBeforeYouVisit.astro. */
export const sectionFile = (id: string) =>
  `Profile${id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}.astro`;
