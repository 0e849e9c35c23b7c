import { compact } from './built-pages.ts';

/** By four characters of its name at least: 独立储能电站功率 names the 太原智储100MW独立储能电站项目. */
export function isNamed(label: string, words: string): boolean {
  const [name, said] = [compact(label), compact(words)];
  if (said.includes(name)) return true;
  return [...name].some((_, i) => i + 4 <= name.length && said.includes(name.slice(i, i + 4)));
}
