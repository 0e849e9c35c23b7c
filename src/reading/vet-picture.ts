export const pictureBytes = 2 * 1024 * 1024;

/** How files of each kind begin; what only calls itself a picture is refused. */
const signatures: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1A\n/,
  jpg: /^\xFF\xD8\xFF/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
};

export function vetPicture(bytes: Uint8Array, path: string): { rule: string; message: string } | null {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (signatures[extension]?.test(start)) return null;
  return { rule: 'picture-type', message: `发现图片不是 ${extension} 格式，应与文件名一致，请另存后换上。` };
}
