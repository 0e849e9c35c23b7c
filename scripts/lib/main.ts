import { Refusal } from './refusal.ts';

/** Runs a command; what it returns is its exit status. Stack traces only where someone asks with YEARBOOK_DEBUG=1. */
export async function main(command: () => Promise<number>): Promise<void> {
  // A reader who has seen enough (`| head -1`) ends nothing.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    process.exitCode = await command();
  } catch (error) {
    const trace = process.env.YEARBOOK_DEBUG && !(error instanceof Refusal);
    console.error(trace ? error : error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}
