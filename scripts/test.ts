import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from './lib/clean-environment.ts';
import { main } from './lib/main.ts';
import { root } from './lib/settings.ts';
import { codeChecks, tool } from './lib/tools.ts';

interface Counts {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'yearbook-test-'));

/** Runs one part to its end; prints its output only if it fails. */
function run(parameters: string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, parameters, { cwd: root, env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) console.log(`\n${output.trimEnd()}`);
      resolve(code === 0);
    });
  });
}

/** The counts of Vitest. A run that broke down without a failed test counts as one failure. */
function countTests(file: string, isGood: boolean): Counts {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: isGood ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const part = (...parameters: string[]) => {
  return async (environment: NodeJS.ProcessEnv): Promise<Counts> =>
    (await run(parameters, environment)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const tests = (...projects: string[]) => {
  const file = join(reports, `${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return async (environment: NodeJS.ProcessEnv): Promise<Counts> =>
    countTests(file, await run([tool('vitest/vitest.mjs'), 'run', ...chosen, ...reporters], environment));
};

type Part = [name: string, work: (environment: NodeJS.ProcessEnv) => Promise<Counts>];

const source: Part[] = [
  ['格式', part(...codeChecks.format)],
  ['规则', part(...codeChecks.rules)],
  ['类型', part(...codeChecks.types)],
  ['单元测试', tests('unit', 'components')],
];
const commands: Part[] = [
  ['内容检查', part('scripts/check.ts')],
  ['构建', part('scripts/build.ts')],
  ['命令测试', tests('commands')],
];
const browser: Part[] = [['浏览器测试', tests('browser')]];

/** Runs one part after the other, and prints a line when each ends. */
async function inTurn(parts: Part[], environment: NodeJS.ProcessEnv): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const [name, work] of parts) {
    const start = performance.now();
    const { passed, failed } = await work(environment);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}：${passed} 项通过，${failed ? `${failed} 项失败，` : ''}${seconds} 秒`);
    counts.push({ passed, failed });
  }
  return counts;
}

// npm test: runs everything, also after a failure. `--all` visits every page in the browser. What needs no build runs
// beside it; the browser tests then have the machine to themselves.
await main(async () => {
  const environment = cleanEnvironment();
  if (process.argv.includes('--all')) environment.YEARBOOK_TEST_ALL = '1';
  environment.YEARBOOK_TEST_SITE = join(root, 'dist');
  const beside = await Promise.all([inTurn(source, environment), inTurn(commands, environment)]);
  const counts = [...beside.flat(), ...(await inTurn(browser, environment))];
  rmSync(reports, { recursive: true, force: true });
  const sum = (key: keyof Counts) => counts.reduce((total, part) => total + part[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
