/** Of systems, office programs and archives; nobody wrote anything in them. */
const ofNobody = /^(?:\.|~\$|~wrl\d+\.tmp$|(?:thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|icon\r)$)/i;

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
