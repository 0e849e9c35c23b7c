import type { Yearbook } from '../../model/yearbook.ts';
import { address } from '../../site/address.ts';
import { offerGroups, type OfferRow } from '../offer-groups.ts';
import { productIndex, productTally, type Product } from '../product-index.ts';
import { projectGroups, projectRows, type ProjectRow } from '../project-groups.ts';
import type { PageStatement, Statement } from '../statement.ts';
import { timelineOf, timelineTally, type TimelineItem } from '../timeline.ts';
import { claiming, counted, headed, on } from './heads.ts';

const projectClaims = (rows: ProjectRow[]) => claiming(rows, ({ project }) => project.id);
const offerClaims = (rows: OfferRow[]) => claiming(rows, ({ offer }) => offer.id);
const eventClaims = (items: TimelineItem[]) => claiming(items, ({ event }) => event.id);
const productClaims = (products: Product[]) => claiming(products, ({ node }) => node.id);

/** What the ledgers of projects, of offers, of events and of products count, and the heads of their lists. */
export const statementsOfRecords = (book: Yearbook): PageStatement[] => [
  ...ofProjects(book),
  ...ofOffers(book),
  ...ofEvents(book),
  ...ofProducts(book),
];

function ofProjects({ zones }: Yearbook): PageStatement[] {
  const rows = projectRows(zones);
  const invested = rows.filter(({ project }) => project.investment);
  return on(
    address.projects,
    counted(projectClaims(rows), `报道具名的项目${rows.length}个`),
    counted(projectClaims(invested), `写明投资的${invested.length}个`),
    ...projectGroups(rows).map(({ id, title, rows: own }) =>
      headed(`${address.projects}#${id}`, title, `${own.length}个`, projectClaims(own)),
    ),
  );
}

function ofOffers(book: Yearbook): PageStatement[] {
  const { wants, offers, sought, offered } = offerGroups(book);
  return on(
    address.opportunities,
    counted(offerClaims(wants), `园区在找什么${wants.length}条`),
    counted(offerClaims(offers), `能给什么${offers.length}条`),
    ...[...sought, ...offered].map(({ id, title, rows }) =>
      headed(`${address.opportunities}#${id}`, title, `${rows.length}条`, offerClaims(rows)),
    ),
  );
}

function ofEvents({ zones }: Yearbook): PageStatement[] {
  const years = timelineOf(zones);
  const items = years.flatMap((year) => year.items);
  const said = items.filter(({ event }) => event.nature === 'announced');
  return on(
    address.timeline,
    counted(eventClaims(items), `${items.length}件，新的在前`),
    counted(eventClaims(said), `${said.length}件只是说要做`),
    ...years.map(({ year, items: own }): Statement => ({
      rule: 'heading',
      claims: eventClaims(own),
      parts: [{ text: year === null ? '日期未披露：' : `${year}年：` }, { text: timelineTally(own) }],
    })),
  );
}

function ofProducts({ zones }: Yearbook): PageStatement[] {
  const products = productIndex(zones).flatMap((letter) => letter.products);
  const measured = products.filter(({ quantity }) => quantity);
  return on(
    address.products,
    counted(productClaims(products), `${products.length}处`),
    counted(productClaims(measured), `写明数量的${measured.length}处`),
    ...productTally(products).map(({ status, count }): Statement => ({
      rule: 'heading',
      claims: productClaims(products.filter(({ node }) => node.status.tone === status.tone)),
      parts: [{ text: `${status.label}：` }, { text: `${status.label}${count}` }],
    })),
  );
}
