/** What stands beside an item that is in doubt: the mark 疑三 and the address of the explanation. */
export interface DoubtMark {
  id: string;
  number: number;
  title: string;
  url: string;
}
