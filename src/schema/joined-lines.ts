const wide = '[\\p{Script=Han}，。、；：？！（）《》〈〉【】〔〕]';
const end = new RegExp(`(?<=${wide})\\n|\\n(?=${wide})`, 'gu');

/** Removes line ends beside Chinese characters: a browser, or YAML, would turn them into spaces. */
export const joinedLines = (text: string) => text.replace(end, '');
