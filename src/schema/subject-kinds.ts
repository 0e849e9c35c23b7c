/** Whose a figure can be. */
export const subjectKinds = [
  'company', 'project', 'zone', 'park', 'county', 'town', 'city', 'product', 'other',
] as const; // prettier-ignore
