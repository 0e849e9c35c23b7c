import type { Statement } from '../../views/statement.ts';
import type { IndicatorAnswers } from './answers.ts';
import { joined, missingClaim, text } from './fact-parts.ts';

/** A city is no zone: who of its zones states the indicator, without a figure that could be taken for the city's. */
export function withinCity(city: string, name: string, { id, label, stating }: IndicatorAnswers): Statement[] {
  const mine = stating.filter((zone) => zone.city === city);
  const links = mine.map((zone) => [{ text: zone.name, url: zone.url }]);
  return [
    {
      rule: mine.length > 0 ? 'count' : 'undisclosed',
      claims: [missingClaim({ indicator: id })],
      parts:
        mine.length > 0
          ? [text(`${name}的园区里，写明自己的${label}的有`), ...joined(links, '、'), text('，别的未披露。')]
          : [text(`${name}的园区，${label}都未披露。`)],
    },
  ];
}
