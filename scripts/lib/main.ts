import { Refusal } from './refusal.ts';

/** Runs a command; what it returns is its exit status. Stack traces only where someone asks with YEARBOOK_DEBUG=1. */
export async function main(command: () => Promise<number>): Promise<void> {
  // A reader who has seen enough (`| head -1`) ends nothing.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    process.exitCode = await command();
  } catch (error) {
    const trace = process.env.YEARBOOK_DEBUG && !(error instanceof Refusal);
    console.error(trace ? error : sentence(error));
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}

/** What the system denies comes in English, with the place. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isDenied = 'syscall' in error || 'errno' in error;
  return isDenied ? `文件读写没有成功（${error.message}）：请检查权限与剩余空间。` : error.message;
}
