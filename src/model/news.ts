import type { NewsItem, NewsKind, Volume } from './yearbook.ts';
import type { Zone } from './zone.ts';
import { address } from '../site/address.ts';

interface AuthoredNews {
  kind: NewsKind;
  zone: string;
  title: string;
  text: string;
  about?: string | undefined;
}

/**
 * What is new in the current volume: first the zones that appear in it for the first time, then what the editors chose.
 */
export function newsOf(zones: Zone[], volumes: Volume[], authored: AuthoredNews[]): NewsItem[] {
  return [...firstSeen(volumes), ...authored.map((item) => resolveNews(zones, item))];
}

function firstSeen(volumes: Volume[]): NewsItem[] {
  const current = volumes.find((volume) => volume.current);
  const fresh = current?.zones.filter((zone) => zone.volumes.length === 1) ?? [];
  if (fresh.length === 0 || volumes.length < 2) return [];
  const names = fresh.map((zone) => zone.shortName).join('、');
  return [
    { kind: 'new', zone: null, title: `新入编${fresh.length}园`, text: `${names}首次有志。`, url: address.zones },
  ];
}

function resolveNews(zones: Zone[], { about, zone: id, ...item }: AuthoredNews): NewsItem {
  const zone = zones.find((z) => z.id === id)!;
  return { ...item, zone, url: about ? `${zone.url}#${about}` : zone.url };
}
