/** Of systems, office programs, archives and disks on a network; nobody wrote anything in them. */
const names = [
  'thumbs\\.db', 'ehthumbs(?:_vista)?\\.db', 'desktop\\.ini', 'folder\\.jpg\\.lnk', '__macosx', 'icon\\r', '@eadir', 'lost\\+found',
  '\\$recycle\\.bin', 'system volume information', 'network trash folder', 'temporary items', '4913',
]; // prettier-ignore
const ofNobody = new RegExp(`^(?:\\.|~\\$|~wrl\\d+\\.tmp$|~.*\\.tmp$|(?:${names.join('|')})$)`, 'i');

/** A text of ours that a dot would hide is told. */
const hiddenText = /^\.[a-z0-9-]+\.(?:mdx|yaml)$/;

/** What editors' programs leave beside a file: `profile.mdx~`, `#profile.mdx#`, `profile.mdx.bak`. */
const backup = /^#(.+)#$|^(.+?)(?:~|\.(?:bak|orig|old|rej|swp|tmp))$/i;

/** The name of the file that a backup is of. */
export function backedUp(name: string): string | null {
  const [, first, second] = backup.exec(name) ?? [];
  return first ?? second ?? null;
}

/** What is passed over: left by a program, and nothing that an editor wrote is in it alone. `beside` are the names there. */
export function isLeftByTool(name: string, beside: Set<string>, isTop: boolean): boolean {
  if (!isTop && hiddenText.test(name)) return false;
  const original = backedUp(name);
  return ofNobody.test(name) || (original !== null && beside.has(original));
}
