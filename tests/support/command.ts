import { spawn } from 'node:child_process';
import { cleanEnvironment } from '../../scripts/lib/clean-environment.ts';
import { root } from '../../scripts/lib/settings.ts';

export interface Outcome {
  status: number;
  /** Standard output, line by line. */
  lines: string[];
  errors: string;
}

/** Runs a command as a person types it, `npm run build`, with an environment. */
export function command(typed: string, environment: Record<string, string> = {}, folder = root): Promise<Outcome> {
  const [name = '', ...parameters] = typed.split(' ');
  const child = spawn('npm', ['run', '--silent', name, '--', ...parameters], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment },
    shell: process.platform === 'win32',
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, lines: output.trimEnd().split('\n'), errors }));
  });
}
