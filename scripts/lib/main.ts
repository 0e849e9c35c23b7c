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

/** One sentence for an error; errors of the system are in English and name the file. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isDenied = 'syscall' in error || 'errno' in error;
  return isDenied ? `文件读写没有成功（${error.message}）：请检查权限与剩余空间。` : error.message;
}
