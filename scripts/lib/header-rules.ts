/** Everything from the site itself; no script or style inside a page, no frame around it. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The search runs an index compiled to WebAssembly, in its page or in a worker, which obeys the policy of its own file. */
export const searchPolicy = contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const searching = ['/search/*', '/_astro/*'];

/**
 * The file `_headers` that Cloudflare Pages and Netlify read. Hosts join the same header of rules that overlap, and two
 * policies would both hold: so each place at the top has one policy, and only other headers stand under `/*`.
 */
export function headerRules(names: string[]): string {
  const places = ['/', ...names.map((name) => (name.endsWith('/') ? `/${name}*` : `/${name}`))];
  const policies = places.map((place) => {
    const policy = searching.includes(place) ? searchPolicy : contentPolicy;
    return rule(place, { 'Content-Security-Policy': policy });
  });
  return [
    rule('/*', {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    }),
    ...policies,
    // The names of these files change with what they hold.
    rule('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n');
}

const rule = (place: string, headers: Record<string, string>) =>
  `${place}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
