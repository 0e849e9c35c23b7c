/** Our own words for what a report leaves out. */
const unwritten = [
  '没有写',
  '没写',
  '未写',
  '未披露',
  '未印',
  '没有报道',
  '没有说',
  '没有列',
  '要问',
  '要先问',
  '索取',
];

/** Whether a text says in its own words that the thing asked is not written: it then answers nothing. */
export const saysUnwritten = (text: string): boolean => unwritten.some((words) => text.includes(words));
