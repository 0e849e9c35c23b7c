import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Imports go one way: schema ← markdown ← reading; schema ← corpus ← checks; corpus ← model ← views;
 * views ← diagrams, exports, search, desk (what runs in a reader's browser on its few pages) ← components;
 * components ← layouts ← pages. `site` knows what all pages share: addresses, sections, how text is escaped.
 * For each room, the rooms it may enter; itself is always allowed.
 */
const rooms = {
  schema: [],
  markdown: ['schema'],
  reading: ['schema', 'markdown'],
  site: ['schema'],
  corpus: ['schema', 'site'],
  checks: ['schema', 'markdown', 'reading', 'corpus', 'site'],
  model: ['schema', 'corpus', 'site'],
  views: ['schema', 'markdown', 'model', 'site'],
  diagrams: ['schema', 'model', 'views'],
  exports: ['schema', 'markdown', 'model', 'views', 'site'],
  search: ['schema', 'model', 'views', 'site'],
  desk: ['schema', 'views', 'diagrams', 'site'],
  components: ['schema', 'model', 'views', 'site', 'markdown', 'diagrams', 'search', 'desk', 'styles'],
  workshop: ['schema', 'markdown', 'reading', 'corpus', 'checks', 'styles'],
  layouts: ['schema', 'model', 'site', 'components', 'styles'],
};
const everyRoom = [...Object.keys(rooms), 'pages', 'styles'];
const astroContent = {
  name: 'astro:content',
  message: 'Only src/content.config.ts, src/yearbook.ts and src/pages read the content collections.',
};

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'A default export has no name to search for.' };
/**
 * The same content must always build the same bytes, so the code may not use the clock, random numbers or the machine's
 * language.
 */
const unrepeatable = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is the edition date.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Today is the edition date.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Builds must be repeatable.' },
  { selector: 'MemberExpression[property.name=/^(localeCompare|toLocale)/]', message: 'Every machine has another language.' }, // prettier-ignore
];

const oneWay = Object.entries(rooms).map(([room, mayEnter]) => {
  const closed = everyRoom.filter((other) => other !== room && !mayEnter.includes(other));
  const outside = { regex: '/(scripts|tests)/', message: 'src/ knows nothing of scripts/ and tests/.' };
  const upwards = {
    regex: `^\\.{1,2}/(.*/)?(${closed.join('|')})/`,
    message: `src/${room}/ may import from: ${[room, ...mayEnter].join(', ')}.`,
  };
  const wiring = {
    regex: '^\\.\\./(content-|content\\.|open-yearbook|yearbook\\.)',
    message: 'Pages and commands open the yearbook; rooms are given what they need of it.',
  };
  return {
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [astroContent], patterns: [upwards, wiring, outside] }] },
  };
});

export default [
  { ignores: ['dist/', '*.yearbook-*/', '.astro/', '.vitest/', 'node_modules/', 'content/', 'docs/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-globals': ['error', { name: 'require', message: 'ES modules only.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['src/content.config.ts', 'src/pages/**'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  {
    files: ['src/**'],
    ignores: ['src/content.config.ts', 'src/pages/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, ...unrepeatable] },
  },
  { files: ['src/content.config.ts', 'src/pages/**'], rules: { 'no-restricted-syntax': ['error', ...unrepeatable] } },
  ...oneWay,
];
