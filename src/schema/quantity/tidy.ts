/** Takes away what binary fractions add: 0.1 × 3. */
export const tidy = (n: number) => Number(n.toPrecision(12));
