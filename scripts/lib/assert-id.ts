import { vetFileName } from '../../src/reading/vet-file-name.ts';
import { Refusal } from './refusal.ts';

/** Ids stand in addresses and name files: what the check would refuse is not begun. */
export function assertId(what: string, id: string): void {
  if (!vetFileName(id, 'folder')) return;
  throw new Refusal(
    `${what}“${id}”不合规矩：用小写字母、数字与连字符，不超过 80 个字符，如 new-zone-2；index 和 con 一类 Windows 设备名不能用。`,
  );
}
