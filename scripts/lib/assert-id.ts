import { Refusal } from './refusal.ts';

/** Ids stand in addresses. */
export function assertId(what: string, id: string): void {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 80) return;
  throw new Refusal(`${what}“${id}”不合规矩：用小写字母、数字与连字符，不超过 80 个字符，如 coal-chemical。`);
}
