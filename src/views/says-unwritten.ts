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

/** Our own words for what is told from the name of a firm or a park, or is perhaps not in the zone. */
const inferred = ['推知', '企业未写', '区内没有写', '园内没有写'];

/** Whether a note says that the report itself does not state the thing: nobody may rely on it. */
export const saysInferred = (note: string): boolean => inferred.some((words) => note.includes(words));
