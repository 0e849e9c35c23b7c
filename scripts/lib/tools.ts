import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './settings.ts';

/** The file of a package that Node runs, such as `eslint/bin/eslint.js`. */
export const tool = (path: string): string => join(root, 'node_modules', path);

/** What checks the code itself, as parameters of Node. */
export const codeChecks = {
  format: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  rules: [tool('eslint/bin/eslint.js'), '.'],
  types: [tool('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'error'],
};

/** Runs a tool on the project's own Node, in this terminal; gives its exit status. */
export function runTool(parameters: string[]): Promise<number> {
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
