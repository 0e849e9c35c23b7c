import { Refusal } from './refusal.ts';

/**
 * Whether a command was given its one option.
 * @throws Refusal where it was given anything else.
 */
export function asksFor(option: string, given: string[]): boolean {
  const others = given.filter((word) => word !== option);
  if (others.length > 0) throw new Refusal(`不认识“${others.join(' ')}”：这条命令只有 ${option} 一项可写。`);
  return given.includes(option);
}
