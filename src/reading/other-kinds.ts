const outside = '原件移到内容文件夹外面保存';

/** Files that editors have at hand and put into the folder, by how their names end. */
const kinds: [extensions: RegExp, what: string, advice: string][] = [
  [/^(?:docx?|docm|wps|rtf|odt|pages)$/, '是 Word 一类的文档', `请把要用的文字写进 .mdx 文件，${outside}`],
  [/^(?:xlsx?|csv|et|ods|numbers)$/, '是 Excel 一类的表格', `请把要用的数写进 .mdx 文件，${outside}`],
  [/^(?:pdf|ofd|caj|pptx?|dps|key)$/, '是版面或演示文件', `请把要用的文字写进 .mdx 文件，${outside}`],
  [/^(?:zip|rar|7z|gz|tar)$/, '是压缩包', `请解开后把要用的文件放进来，${outside}`],
  [/^(?:mp4|mov|avi|mp3|m4a|wav)$/, '是影音文件', `年鉴不收影音，${outside}`],
  [/^txt$/, '是纯文本', `请把要用的文字写进 .mdx 文件，${outside}`],
];
const pictures = /^(?:png|jpe?g|webp|avif)$/;
const otherPictures = /^(?:gif|bmp|heic|heif|tiff?|svg)$/;

/** What a file of a kind that the folder does not take is, what is expected, and what to do with it. */
export function otherKind(extension: string, place: 'text' | 'picture'): string | null {
  if (place === 'text' && pictures.test(extension)) return '是图片，应在同处的 pictures 夹里，请移进去';
  if (otherPictures.test(extension))
    return `是 ${extension.toUpperCase()} 图片，应为 pictures 夹里的 .jpg 或 .png，请另存一份放进去，${outside}`;
  const known = kinds.find(([extensions]) => extensions.test(extension));
  return known ? `${known[1]}，应为 .yaml、.mdx 的文本与 pictures 夹里的图片，${known[2]}` : null;
}
