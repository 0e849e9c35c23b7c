/** The tokens that an address asks for, as rows carry them: `city-jinzhong`, `has-plant` … */
export const wantedTokens = (query: URLSearchParams): string[] =>
  ['city', 'type', 'industry', 'volume', 'has'].flatMap((name) =>
    query
      .getAll(name)
      .filter(Boolean)
      .map((value) => `${name}-${value}`),
  );

/** Whether a row has all wanted tokens. */
export function matches(tokens: string, wanted: string[]): boolean {
  const has = new Set(tokens.split(' '));
  return wanted.every((token) => has.has(token));
}
