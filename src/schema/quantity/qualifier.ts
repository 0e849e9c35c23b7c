export type Qualifier = 'about' | 'over' | 'under' | 'near' | 'up-to' | 'at-least' | 'several';
/** A qualifying word at a place, and where it ends. */
export interface FoundQualifier {
  qualifier: Qualifier;
  end: number;
}

const prefixes: Partial<Record<Qualifier, string>> = {
  about: '大约|约|≈|~(?=\\d)',
  near: '将近|接近|近',
  over: '超过|超|逾|突破|高于|大于|多于|不止|>(?!=)',
  under: '不足|不到|不满|低于|小于|少于|<(?!=)',
  'at-least': '至少|最少|不少于|不低于|不小于|≥|>=',
  'up-to': '最高|最多|至多|不超过|不超|不高于|不多于|不大于|≤|<=',
};
const suffixes: Partial<Record<Qualifier, string>> = {
  'at-least': '[及含]?以上(?!述)|\\(含\\)以上|(?<=元(?:/[\\p{L}²·]{1,6})?)起步?(?![重飞降源始点草价伏诉到\\d])',
  about: '左右|上下(?![游级联齐])',
  'up-to': '[及含]?以内',
  under: '[及含]?以下(?![简统]称)',
  over: '有余|\\+(?!\\d)',
};
/** Words that end in the same character as a qualifier: 签约15个, 节约20%, 最近10天, 附近3家. */
const words = /(?:[签节集预契公条制邀特履违续解]约|(?<!折)合约|[附最临邻靠远贴]近|[赶反]超)$/;

const qualifiers = ['at-least', 'up-to', 'about', 'near', 'over', 'under', 'several'] as const;
const pattern = (words: Partial<Record<Qualifier, string>>) =>
  qualifiers.flatMap((q) => (words[q] ? [{ qualifier: q, word: new RegExp(words[q], 'uy') }] : []));
const prefixPatterns = pattern(prefixes);
const suffixPatterns = pattern(suffixes);

function at(patterns: ReturnType<typeof pattern>, text: string, start: number): FoundQualifier | null {
  for (const { qualifier, word } of patterns) {
    word.lastIndex = start;
    const match = word.exec(text);
    if (match) return { qualifier, end: start + match[0].length };
  }
  return null;
}

export function prefixAt(text: string, start: number): FoundQualifier | null {
  const found = at(prefixPatterns, text, start);
  return found && !words.test(text.slice(Math.max(0, start - 2), found.end)) ? found : null;
}

export const suffixAt = (text: string, start: number) => at(suffixPatterns, text, start);
