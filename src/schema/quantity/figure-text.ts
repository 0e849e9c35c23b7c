/** A figure as it is compared: without white space, half-width, with one form of dash, a currency named once, no plus. */
export const foldFigure = (figure: string) =>
  figure.normalize('NFKC').replace(/\s/g, '').replace(/[~–—―−‐‑〜∼]/g, '-').replaceAll('∶', ':')
    .replace(/(?:人民币|[¥￥])(?=.*元)|(?<=元.*)人民币|^\+/g, ''); // prettier-ignore

/** For the page: a range's - or ~ becomes a dash, and nothing else changes. */
export const displayFigure = (figure: string) =>
  figure.replace(
    /(?<=[\d０-９零一二两三四五六七八九十百千][^-~～–－−〜∼]{0,12})[-~～–－−〜∼](?=-?[\d０-９零一二两三四五六七八九十百千])/gu,
    '—',
  );
