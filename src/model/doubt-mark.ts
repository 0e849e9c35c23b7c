/** What an item shows of a doubt about it: 疑三, and where it is explained. */
export interface DoubtMark {
  id: string;
  number: number;
  title: string;
  url: string;
}
