/** Words that lead up to a figure and say nothing of what it is. */
const leading =
  /(?:达到了?|达|为|仅|只|是|有|共有?|约|近|超过?|突破|实现|完成|累计|新增|总计|合计|计划|预计|可|将|已|至|到|的|了|各|分别|均|即|其中|由|从|增至|增加到|提升到|[：:（(“"])+$/u;

/** A short name for a figure: the words straight before it in its clause, `精煤洗选` of 精煤洗选3645万吨. */
export function labelOfFigure(clause: string, zoneNames: string[] = []): string {
  const before = zoneNames
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, name) => words.split(name).at(-1)!, clause);
  const words = before
    .replace(/[（(][^（）()]*[）)]/gu, '')
    .replace(leading, '')
    .replace(/^.*[\d，,、；;：:。（）()“”《》%％\s]/u, '');
  const plain = words
    .replace(/^(?:的|和|与|及|是|在|为|其中|全区|园区|开发区|目前|当前|现|已|共|年)+/u, '')
    .replace(leading, '');
  return plain.length >= 2 ? plain.slice(-14) : '';
}

/** The thing that is named behind its figure: `原煤开采` of 330万吨原煤开采、. */
export function labelBehind(after: string): string {
  const found =
    /^(?:[/每]年|的|以上|左右)*([\p{Script=Han}A-Za-z]{2,10})(?=[、，。；）)和及与]|$)/u.exec(after)?.[1] ?? '';
  return /^(?:以上|左右|增长|同比|提升|下降|增加|占|为|是|已|正)/u.test(found) ? '' : found;
}
