/** Width, case and marks put aside: how words are held against each other. */
export const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’·・、，。！？!?,;；：《》〈〉()（）【】[\]「」『』…—]+/g, '');
