import type { Answer } from './answer.ts';
import { fold } from './fold.ts';
import type { Plan, QueryUnit } from './plan.ts';

/** What the page tells of a question's words: those to mark, other names, related words. */
export function toldWords(plan: Plan): Pick<Answer, 'words' | 'synonyms' | 'related'> {
  const synonyms = synonymsOf(plan);
  return {
    words: markedWords(plan),
    synonyms: synonyms.slice(0, mostTold),
    related: relatedTo(plan).slice(0, mostTold),
  };
}

const mostTold = 4;

const markedWords = ({ units }: Plan) =>
  [...new Set(units.flatMap((unit) => [unit.text, ...unit.concepts.flatMap(({ forms }) => forms)]))].filter(
    (word) => word.length > 1,
  );

/** Other names of the typed words; those of zones and firms are not shown. */
const synonymsOf = ({ units }: Plan) => [
  ...new Set(
    units.flatMap(({ text, concepts }) =>
      concepts
        .filter(({ sense }) => sense === 'term' || sense === 'indicator')
        .flatMap(({ forms }) => forms)
        .filter((form) => fold(form) !== text),
    ),
  ),
];

const relatedTo = ({ units }: Plan) => {
  const names = new Set(units.flatMap((unit) => [unit.text, ...namesOf(unit)]));
  const near = units.flatMap(({ concepts }) => concepts.filter(({ sense }) => sense === 'related'));
  // Related words that the book does not use are left out.
  const used = near.flatMap(({ forms, places }) => forms.filter((_, i) => places()[i]!.size > 0));
  return [...new Set(used)].filter((form) => !names.has(fold(form)));
};
const namesOf = ({ concepts }: QueryUnit) =>
  concepts.filter(({ sense }) => sense !== 'related').flatMap(({ forms }) => forms.map(fold));
