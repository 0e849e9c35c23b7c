/** Each thing once, in the order of the first: two marks or receipts with one address are the same. */
export const distinctByUrl = <T extends { url: string }>(list: T[]): T[] => [
  ...new Map(list.map((one) => [one.url, one])).values(),
];
