/**
 * Variables that a test runner or an editor's shell sets, and that would make a command behave differently than for a
 * newcomer.
 */
const strange = /^(?:YEARBOOK_|VITEST)|^(?:NODE_ENV|NODE_OPTIONS|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment without them. */
export function cleanEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !strange.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1' };
}
