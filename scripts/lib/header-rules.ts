/**
 * The content security policy of pages: everything comes from the site itself, no inline script or style, no frame
 * around a page.
 */
const contentPolicy = [
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

/**
 * The policy of the search, which runs WebAssembly in its page or in a worker; a worker obeys the policy of its own
 * file.
 */
const searchPolicy = contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** Of the site, and of a closed volume within it. */
const searching = /^\/(?:\d{4}\/)?(?:search|_astro)\/\*$/;

/**
 * The file `_headers` that Cloudflare Pages and Netlify read. Where rules overlap, hosts join the same header of all of
 * them, and a browser would then enforce both policies. So each folder at the top has exactly one policy, and `/*` sets
 * only other headers.
 */
export function headerRules(names: string[]): string {
  const places = ['/', ...names.map((name) => (name.endsWith('/') ? `/${name}*` : `/${name}`))];
  const policies = places.map((place) => {
    const policy = searching.test(place) ? searchPolicy : contentPolicy;
    return rule(place, { 'Content-Security-Policy': policy });
  });
  return [
    rule('/*', {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    }),
    ...policies,
    // The names of these files change with their content.
    rule('/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n');
}

const rule = (place: string, headers: Record<string, string>) =>
  `${place}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
