/**
 * Characters that programs write into PDF files in place of the usual ones, in pairs: the radicals of U+2E80–2EFF that
 * stand for a whole character (Unicode, EquivalentUnifiedIdeograph). NFKC does not fold them.
 */
const pairs =
  '⺓幺⺟母⺠民⺩王⺪疋⺫目⺬示⺮竹⺯糸⺶羊⺷羊⺸羊⺼月⺽臼⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻏邑⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻳龟⻌辶';

const usual = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical, character]) => [radical!, character!]));

/** The usual character for a radical or compatibility ideograph; the character itself where it is one. */
export function foldRadical(character: string): string {
  const known = usual.get(character);
  if (known) return known;
  return /[⼀-⿟豈-﫿]/u.test(character) ? character.normalize('NFKC') : character;
}
