import type { Term } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';

/**
 * The goods that a label names: 神池莜麦 is 莜麦 in 神池, 杂粮种植 gives 杂粮, 生猪、肉羊、蛋鸡 are three. What stands in
 * brackets goes, and so do the words that only say that it is a project.
 */
export function goodNames(label: string, zone: Pick<Zone, 'shortName'>): string[] {
  const place = zone.shortName.replace(/经开区|高新区|示范区$/, '');
  const plain = label.replace(/（[^）]*）|[“”\s]/g, '');
  return plain
    .split('、')
    .map((name) => (name.length > place.length && place !== '' && name.startsWith(place) ? name.slice(place.length) : name))
    .map((name) => name.replace(/(?:种植|养殖|开采|原料|项目|产品|产业|企业|等)+$/, ''))
    .filter((name) => name !== '');
} // prettier-ignore

/** Gives all names that the glossary treats as the same one name: 焦炉气 becomes 焦炉煤气. */
export function sameNames(terms: Pick<Term, 'label' | 'aliases'>[]): (name: string) => string {
  const labels = new Map(terms.flatMap(({ label, aliases }) => aliases.map((alias) => [alias, label] as const)));
  return (name) => labels.get(name) ?? name;
}
