/** English words that say nothing of the matter of a question. */
export const idle = new Set(
  `a an the of in on at to for from by with and or is are was were be been do does did has have had there any some all
  which what who whom whose when where why how much many me i we you it its this that these those can could will would
  should shall may might about into near please show tell find list give get looking look want need know produce produces
  produced producing make makes made making build built building builds sell sells sold selling buy available latest
  current currently number total information info data statistics figures figure china chinese province county city town
  region local not s'`.split(/\s+/),
);

/** Words that mean something only where nothing else is asked: `Lingshi projects`, but not `quinoa factory`. */
export const weak = new Map([
  ['project', '项目'],
  ['company', '企业'],
  ['firm', '企业'],
  ['enterprise', '企业'],
  ['industry', '主导产业'],
  ['sector', '主导产业'],
  ['industrial', '工业'],
  ['factory', '厂房'],
  ['plant', '厂房'],
  ['product', '产品'],
  ['line', '生产线'],
  ['zone', '开发区'],
  ['park', '园区'],
  ['development zone', '开发区'],
  ['development area', '开发区'],
  ['industrial park', '园区'],
  ['industrial zone', '开发区'],
  ['overview', ''],
  ['profile', ''],
  ['news', '大事'],
  ['event', '大事'],
]);

/** The word in the singular, as the vocabularies have it. */
export function singular(word: string): string {
  if (/(?:ss|us|is|ics|gas)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
