// node scripts/complete-lockfile.mjs — by hand, after every npm install that changes the lockfile.
//
// npm leaves an optional platform package out of the lockfile where its registry does not have it, and `npm ci` on that
// platform then refuses the lockfile. This adds each one that is missing by name and version, without a hash.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  windows: 'win32',
  win32: 'win32',
  openbsd: 'openbsd',
};

/** `@pagefind/windows-x64` → { os: ['win32'], cpu: ['x64'] } */
function platformOf(name) {
  const [system, cpu] = name.split('/').pop().split('-').slice(-2);
  if (!(system in systems)) throw new Error(`cannot tell the platform of ${name}: add it by hand`);
  return { os: [systems[system]], cpu: [cpu] };
}

/** Whether npm would find a package: beside the one that asks, or in a folder above. */
function isListed(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (!at) return false;
  }
}

const added = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isListed(path, name)) continue;
    const { os, cpu } = platformOf(name);
    lock.packages[`node_modules/${name}`] = { version, cpu, ...(dev && { dev }), optional: true, os };
    added.push(`${name}@${version}`);
  }
}
const [first, ...others] = Object.keys(lock.packages);
lock.packages = Object.fromEntries(
  [first, ...others.sort((a, b) => a.localeCompare(b, 'en'))].map((path) => [path, lock.packages[path]]),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `added: ${added.join(' ')}` : 'nothing was missing');
