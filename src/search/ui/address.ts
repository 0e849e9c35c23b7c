import type { Filters, SearchQuestion } from '../answer.ts';
import { filterNames } from '../record.ts';

/** What the address asks for: `?q=标准厂房&city=某市&city=另一市`. */
export function readAddress(search: string): Required<Pick<SearchQuestion, 'query' | 'filters' | 'exact'>> {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames
    .map((name) => [name, parameters.getAll(name)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(chosen),
    exact: parameters.has('exact'),
  };
}

export function writeAddress(query: string, filters: Filters, exact = false): string {
  const parameters = new URLSearchParams({ q: query, ...(exact && { exact: '1' }) });
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  return `?${parameters}`;
}
