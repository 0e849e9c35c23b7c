/** The text in the form in which words are compared: half-width, lower case, without marks. */
export const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’·・、，。！？!?,;；：《》〈〉()（）【】[\]「」『』…—]+/g, '');
