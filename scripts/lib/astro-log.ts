import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** What Astro had to say. It logs some faults and goes on as if nothing had happened: the build must not. */
export const logged: AstroLoggerMessage[] = [];

/** Astro loads this file by its path and calls its default export. */
// eslint-disable-next-line no-restricted-syntax
export default (): AstroLoggerDestination => ({
  write: (message) => {
    logged.push(message);
  },
});
