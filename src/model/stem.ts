const stems = '甲乙丙丁戊己庚辛壬癸';

/** 甲, 乙 … 癸 of the article at `index` of its zone (from 0, by date); 11, 12 … after that. */
export const stemOf = (index: number): string => stems[index] ?? String(index + 1);
