const wide = '[\\p{Script=Han}，。、；：？！（）《》〈〉【】〔〕]';
const end = new RegExp(`(?<=${wide})\\n|\\n(?=${wide})`, 'gu');

/** The end of a line beside a Chinese character is no gap, though a browser, or YAML, would make it one. */
export const joinedLines = (text: string) => text.replace(end, '');
