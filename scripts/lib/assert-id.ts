import { vetFileName } from '../../src/reading/vet-file-name.ts';
import { Refusal } from './refusal.ts';

/**
 * @throws Refusal where an id is malformed: ids are part of addresses and file names, and the check would refuse it
 * later.
 */
export function assertId(what: string, id: string): void {
  if (!vetFileName(id, 'folder')) return;
  throw new Refusal(
    `${what}“${id}”不合规矩：用小写字母、数字与连字符，不超过 80 个字符，如 new-zone-2；index 和 con 一类 Windows 设备名不能用。`,
  );
}
