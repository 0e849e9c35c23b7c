import { sum } from 'd3-array';
import type { Reports } from '../model/zone.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { neighbourPairs } from './neighbours.ts';
import { promiseLedger } from './promises.ts';
import { supplies } from './supply.ts';

/** One kind of thing that no report says and that the editors, or the rules of the book, add; and how often. */
export interface EditorsPart {
  label: string;
  count: number;
  unit: string;
  /** What it is, and how a page shows it. */
  text: string;
}

/** All that the book adds to what reports say, counted; what does not occur is left out. */
export function editorsPart(book: Yearbook): EditorsPart[] {
  return [...filled(book), ...written(book), ...derived(book)].filter(({ count }) => count > 0);
}

const part = (label: string, count: number, unit: string, text: string): EditorsPart => ({ label, count, unit, text });
const reportsOf = ({ zones, unplaced }: Yearbook): Reports[] => [...zones, unplaced];
const nodesOf = (book: Yearbook) => reportsOf(book).flatMap(({ chains }) => chains.flatMap(({ nodes }) => nodes));

/** What the editors fill in or file. */
function filled(book: Yearbook): EditorsPart[] {
  const { zones, companies, terms, indicators, industries } = book;
  const reports = reportsOf(book);
  const places = zones.flatMap(({ city, county }) => [city.basis, county?.basis]);
  const leads = zones.flatMap(({ industries }) => industries);
  const filed = [...reports.flatMap(({ projects, prospectus }) => [...projects, ...prospectus]), ...nodesOf(book)];
  const links = reports.flatMap(({ chains }) => chains.flatMap((chain) => chain.links));
  const articles = reports.flatMap((one) => one.articles);
  return [
    part('市和县区', places.filter((basis) => basis === 'editors').length, '处', '报道没有写在哪个市、哪个县区的，由公开常识补上，写明“编者所补”。'),
    part('主导产业的归类', leads.filter(({ basis }) => basis === 'editors').length, '处', '报道用别的说法，或没有说主导，由编者归入，用朱色写明。'),
    part('项目、环节、供求的归类', filed.filter(({ industry }) => industry).length, '条', '属于哪个产业由编者归。'),
    part('项目、环节的进度', sum(reports, ({ projects }) => projects.length) + nodesOf(book).length, '条', '算已有、在建、拟还是在找，由编者按报道的话定；项目旁照录报道的说法。'),
    part('企业与园区的关系', sum(reports, ({ companies }) => companies.length), '层', '算入驻、有项目还是在谈，由编者按报道的话归，各有出处。'),
    part('环节的位置', nodesOf(book).filter(({ layer }) => layer !== null).length, '环', '放在上游、中游、下游还是配套，由编者排。'),
    part('推断的连线', links.filter(({ basis }) => basis === 'inferred').length, '条', '画成点线，写明“编者推断”。'),
    part('推定的刊期', articles.filter(({ printed }) => printed.notBefore !== printed.notAfter).length, '篇', '只知上下限的，写“约某年某月”，理由在文末。'),
    part('推定的期限', sum(zones, ({ promises }) => promises.filter(({ reason }) => reason !== null).length), '件', '报道没有印出日子的，取那一段的最后一天，写明为什么。'),
    part('别的叫法', sum([...zones, ...companies, ...terms, ...indicators, ...industries], ({ aliases }) => aliases.length), '个', '检索靠它认出同一样东西；有的报道没有用过。'),
    part('折算', sum(reports, ({ facts }) => facts.filter(({ figure }) => figure?.conversion).length), '个', '亩、公顷折成平方米之类，照印的数在前，折算的写在旁边。'),
  ]; // prettier-ignore
}

/** What the editors write and choose. */
function written(book: Yearbook): EditorsPart[] {
  const { zones, companies } = book;
  const reports = reportsOf(book);
  const noted = reports.flatMap(({ facts, projects, prospectus, companies: firms }) => [...facts, ...projects, ...prospectus, ...firms]); // prettier-ignore
  const notes = [...noted, ...nodesOf(book), ...companies].filter(({ note }) => note !== null);
  const remarks = reports.flatMap(({ chains }) => chains.filter(({ remark }) => remark !== null));
  const turning = reports.flatMap(({ events }) => events.filter((event) => event.turning));
  return [
    part('文章', sum(reports, ({ articles }) => articles.length), '篇', '标题、提要和句子是编者重写的，数字、名称、日期照录。'),
    part('概述', sum(zones, ({ overview }) => overview.length), '段', '各园开头的话和总目里的一句，由编者据各篇概括。'),
    part('短注', notes.length, '条', '数字、项目、环节、供求、企业旁的说明。'),
    part('链的说明', remarks.length, '条', '写在链图下面。'),
    part('编者按', sum(zones, ({ note }) => note.length), '段', '写在各园数字的后面。'),
    part('存疑', book.doubts.length, '条', '哪里对不上、为什么、怎么处理，都是编者的判断。'),
    part('名词解释', book.terms.length, '条', '释义是编者写的，不是报道的话。'),
    part('指标释义', book.indicators.length, '个', '数字归在哪个指标、指标是什么意思，由编者定。'),
    part('挑选', zones.filter(({ headline }) => headline).length + turning.length + book.news.length, '处', '各园的代表数、转折的大事、总目的要目，由编者挑。'),
  ]; // prettier-ignore
}

/** What the rules of the book say by themselves while it is built. */
function derived(book: Yearbook): EditorsPart[] {
  const { overdue } = promiseLedger(book.zones, book.edition);
  return [
    part('行前要问的', sum(book.zones, ({ questions }) => questions.length), '问', '由缺项、存疑和时间按规则列出，报道没有问。'),
    part('到期未见报道', overdue.length, '件', '期限按本卷截止日算，不等于没有做成。'),
    part('可能的供给', supplies(book.zones, book.terms).length, '对', '只凭名称相同，没有报道说过要供。'),
    part('可以比较的', neighbourPairs(book.zones).length, '对', '同市，或有同一产业。'),
  ]; // prettier-ignore
}
