/** Makes the link to an address of a result, which is counted from the site's root. */
export type Locate = (url: string) => string;
