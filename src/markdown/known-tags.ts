/** The closed set of inline tags; each names an entry by `id` and nothing else. */
export const knownTags = ['Fact', 'Zone', 'Term', 'Source'] as const;
export type TagName = (typeof knownTags)[number];

export const isKnownTag = (name: string | null): name is TagName => knownTags.includes(name as TagName);

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const own = new RegExp(`^${slug}$`);
const ofZone = new RegExp(`^(?:${slug}/)?${slug}$`);

/** Whether an id may stand in such a tag. A fact of another zone is written `zone/fact`. */
export const isTagId = (tag: TagName, id: string) => id.length <= 200 && (tag === 'Fact' ? ofZone : own).test(id);
