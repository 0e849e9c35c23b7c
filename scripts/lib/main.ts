import { Refusal } from './refusal.ts';

/** Runs a command and exits with the status that it returns. Stack traces are printed only with YEARBOOK_DEBUG=1. */
export async function main(command: () => Promise<number>): Promise<void> {
  // Ignore EPIPE: the command must finish when its output is piped to `head`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    process.exitCode = await command();
  } catch (error) {
    const trace = process.env.YEARBOOK_DEBUG && !(error instanceof Refusal);
    console.error(trace ? error : sentence(error));
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}

/** What the system says, in Chinese. */
const causes: Record<string, string> = {
  ENOSPC: '磁盘满了',
  EDQUOT: '用户的空间用完了',
  EFBIG: '文件超过了系统允许的大小',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只能读',
  EIO: '磁盘读写出错',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  ENOENT: '文件不在了',
  ENOTDIR: '上面一层是文件，不是文件夹',
  EISDIR: '它是文件夹，不是文件',
  ENAMETOOLONG: '名字太长',
  EBUSY: '正被占用',
  ENOMEM: '内存不够',
};

/** One sentence for an error, or for the error of the system that caused it. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && isOfSystem(cause)) return sentence(cause);
  if (!isOfSystem(error)) return error.message;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const where = path ? ` ${path}` : '';
  return `文件读写没有成功：${causes[code] ?? error.message}（${code}${where}），请检查权限与剩余空间，再试一次。`;
}

const isOfSystem = (error: Error) => 'syscall' in error || 'errno' in error;
