/** What a tool can write in place of what was found, because it has one meaning only. */
export interface Fix {
  /** The words as they stand in the line, at or right after the place of the fault. */
  found: string;
  put: string;
}

/** Our own parsers end a sentence with the one spelling that they take: 应写成 2025-10. */
const one = /^(?:“.*”)?应(?:不带引号，)?写成 ([^，。]+)$/;

/** The fix of a text whose fault names the one spelling that is taken. */
export function fixByMessage(found: string, message: string): Fix | null {
  const put = one.exec(message)?.[1];
  return put && !put.includes(' 或 ') && !found.includes('\n') ? { found, put } : null;
}
