import type { QuantityReader } from '../schema/quantity.ts';

/** The unit that a head names: 价格（元/千瓦时）, 产值/亿元, 单位：亿元, 亿元; null where it names none. */
export function unitOfHead(words: string, { parse }: QuantityReader): string | null {
  const isUnit = (text: string) => {
    const quantity = /^[\d\s]*$/.test(text) ? null : parse(`1${text}`);
    return quantity !== null && quantity.low === 1 && quantity.high === 1 && quantity.unit === text;
  };
  return candidates(words).find(isUnit) ?? null;
}

/** The whole, what stands in brackets, and what follows a stroke, a comma or 单位. */
function candidates(words: string): string[] {
  const text = words.replace(/\s/g, '');
  const bracketed = [...text.matchAll(/[（([【]([^）)\]】]*)[）)\]】]/g)].map(([, inside]) => inside!);
  const named = [...text.matchAll(/单位[:：]?([^,，;；。）)]+)/g)].map(([, unit]) => unit!);
  const parts = bracketed.flatMap((inside) => [inside, ...inside.split(/[,，:：]/)]);
  const tails = [...text.matchAll(/[/,，、|]/g)].map(({ index }) => text.slice(index + 1));
  return [text, ...named, ...parts, ...tails].map((part) => part.replace(/^单位[:：]?/, ''));
}
