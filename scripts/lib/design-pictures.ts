/** A picture of one component for docs/design.md. */
export interface DesignPicture {
  /** Its file in docs/design/, without the ending. */
  name: string;
  /** The page on which it is seen: an address, or the largest profile or article of the site. */
  page: string;
  selector: string;
  /** Width of the window in pixels. */
  width: number;
  /** At most so many pixels of its height. */
  height?: number;
  dark?: true;
}

const phone = 390;

export const largest = { profile: 'largest profile', article: 'largest article' } as const;

export const designPictures: DesignPicture[] = [
  { name: 'title-slip', page: largest.profile, selector: '.zone-head', width: phone },
  { name: 'standing-board', page: largest.profile, selector: '.standing-board', width: 1200, height: 320 },
  { name: 'key-figures', page: largest.profile, selector: '.key-figures', width: phone },
  { name: 'grave-doubts', page: largest.profile, selector: '[aria-labelledby="grave-doubts"]', width: phone },
  { name: 'chain-glance', page: largest.profile, selector: '[aria-labelledby="chain-glance"]', width: phone, height: 360 },
  { name: 'industry-chain', page: largest.profile, selector: '.chain', width: 1200, height: 420 },
  { name: 'industry-chain-dark', page: largest.profile, selector: '.chain', width: 1200, height: 260, dark: true },
  { name: 'fold', page: largest.profile, selector: 'details.fold:not(.open-when-wide)', width: phone },
  { name: 'reading-note', page: largest.article, selector: '.reading-note', width: phone },
  { name: 'paragraph', page: largest.article, selector: '.paragraph:has(.paragraph-notes)', width: 1200, height: 300 },
  { name: 'directory', page: '/', selector: '.directory-city:has(.zone-entry)', width: phone, height: 320 },
  { name: 'series-columns', page: '/', selector: '.findings', width: 1200, height: 300 },
  { name: 'promise', page: '/promises/', selector: '.promise-ledger > li', width: phone },
  { name: 'doubt-kinds', page: '/doubts/', selector: '.kind-table', width: phone },
]; // prettier-ignore
