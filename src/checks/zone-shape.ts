import { factId } from '../schema/fact.ts';
import { hasFailedArticle } from './failed-article.ts';
import { problemAt, rule } from './rule.ts';

/** A zone without an article, which would have no date; or one whose headline is the figure of something else. */
export const zoneShape = rule(['zone-without-article', 'headline-not-own-figure'], ({ corpus }) =>
  corpus.entries.zones.flatMap((zone) => {
    const profile = zone.profile!;
    const { headline } = profile.value;
    const fact = headline ? zone.facts?.value.find((candidate) => factId(candidate) === headline) : undefined;
    const empty = zone.articles.length === 0 && !hasFailedArticle(zone, corpus);
    const kind = fact?.subject?.kind ?? 'zone';
    const foreign = fact && (fact.figure === undefined || !['zone', 'project'].includes(kind));
    return [
      ...(empty
        ? [
            problemAt(
              profile,
              [],
              'zone-without-article',
              `园区“${zone.id}”没有报道，应至少有一篇，请在 articles/ 里加上。`,
            ),
          ]
        : []),
      ...(foreign
        ? [
            problemAt(
              profile,
              ['headline'],
              'headline-not-own-figure',
              `headline“${headline}”应是园区自己或园内一个项目的数字，请另选；没有就不写这个字段。`,
            ),
          ]
        : []),
    ];
  }),
);
