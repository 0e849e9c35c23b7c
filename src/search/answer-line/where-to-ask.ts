import type { Statement } from '../../views/statement.ts';
import type { ZoneAnswers } from './answers.ts';
import { text } from './fact-parts.ts';

export const whereToAsk = (zone: ZoneAnswers): Statement => ({
  rule: 'question',
  claims: [],
  parts: [text('去问：'), { text: `${zone.name}行前单`, url: zone.brief }, text('。')],
});
