import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** The messages that Astro logged. It logs some faults and goes on, but the build must then fail. */
export const logged: AstroLoggerMessage[] = [];

/** Astro loads this file by its path and calls its default export. */
// eslint-disable-next-line no-restricted-syntax
export default (): AstroLoggerDestination => ({
  write: (message) => {
    logged.push(message);
  },
});
