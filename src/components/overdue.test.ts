import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { promiseLedger } from '../views/promises.ts';
import { homeView } from '../views/home/home-view.ts';
import { timelineOf } from '../views/timeline.ts';
import BookTallies from './BookTallies.astro';
import OverdueCount from './OverdueCount.astro';
import ProfileEvents from './ProfileEvents.astro';
import ProjectLedger from './ProjectLedger.astro';
import PromiseHead from './PromiseHead.astro';
import Timeline from './Timeline.astro';

const book = assembleFolder('content');
const overdue = promiseLedger(book.zones, book.edition).overdue.length;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
/** The first number that follows, or stands within, these words. */
const numberBy = (html: string, pattern: RegExp) => Number(pattern.exec(html.replace(/\s+/g, ''))?.[1] ?? 0);

describe('how many promises are overdue', () => {
  let container: AstroContainer;
  beforeAll(async () => {
    container = await AstroContainer.create();
  });
  const render = (component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) =>
    container.renderToString(component, { props });

  it('is more than none', () => expect(overdue).toBeGreaterThan(0));

  it('is one number in the ledger, at home, over projects and over the timeline', async () => {
    const ledger = numberBy(await render(PromiseHead, { book, path: '/promises/' }), /<b[^>]*>(\d+)<\/b>到期未见报道/);
    const home = numberBy(
      await render(BookTallies, { lines: homeView(book).tallies }),
      /其中<b[^>]*>(\d+)<\/b>件到期未见报道/,
    );
    const overLists = numberBy(await render(OverdueCount, { book }), /到期未见报道的(\d+)件/);
    expect([ledger, home, overLists]).toEqual([overdue, overdue, overdue]);
  });

  it('is the sum of what profiles say, and of the marks in their chronicles', async () => {
    const profiles = await Promise.all(
      book.zones.map((zone) => render(ProfileEvents, { book, zone, section: { id: 'events', title: '大事记' } })),
    );
    expect(sum(profiles.map((html) => numberBy(html, /到期未见报道的(\d+)件/)))).toBe(overdue);
    expect(sum(profiles.map((html) => html.match(/>到期未见报道</g)?.length ?? 0))).toBe(overdue);
  });

  it('is the number of marks on the timeline', async () => {
    const html = await render(Timeline, { years: timelineOf(book.zones), open: 2025 });
    expect(html.replace(/\s+/g, '').match(/>到期未见报道</g)).toHaveLength(overdue);
  });

  it('is, of those that belong to projects, the sum of the ledger of projects', async () => {
    const rows = book.zones.flatMap((zone) => zone.projects.map((project) => ({ zone, project })));
    const html = (await render(ProjectLedger, { rows })).replace(/\s+/g, '');
    const found = [...html.matchAll(/到期未见报道(?:(\d+)件)?/g)].map(([, many]) => Number(many ?? 1));
    const ofProjects = book.zones.flatMap((zone) => zone.promises).filter(({ standing, project }) => standing === 'overdue' && project !== null); // prettier-ignore
    expect(sum(found)).toBe(ofProjects.length);
  });
});
