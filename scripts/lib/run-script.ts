import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './settings.ts';

/** Runs another script in a process of its own, so that its memory is freed afterwards; gives its exit status. */
export function runScript(name: string, environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`)], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
