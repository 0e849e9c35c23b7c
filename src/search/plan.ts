import { figureAt, foldFigures, type WrittenFigure } from './figure-postings.ts';
import { fold } from './fold.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import { readLatin } from './read-latin.ts';

/** One thing that the query asks for. */
export interface QueryUnit {
  text: string;
  kind: 'zone' | 'word' | 'number' | 'rest';
  /** The pieces to look up in the index; none for a word of the lexicon, whose places are known. */
  pieces: string[];
  concepts: Concept[];
  figure?: WrittenFigure;
}

export interface Plan {
  /** The query as understood: in simplified characters, without marks. */
  text: string;
  units: QueryUnit[];
  /** The concepts of the query if it is nothing but the name of one thing; their page is put first. */
  only: Concept[];
  /** Whether it asks who or where, or what a word means. */
  asks: 'who' | 'meaning' | null;
  /** Whether it asks for the largest or smallest, and so for all zones side by side. */
  compares: boolean;
}

/** Words of a question, which say nothing of its matter. */
export const questionWords =
  /请问|我们|这[些个部种本]|那[些个]|咱们|正在|已经|打算|准备|有没有|(?:有什么)?(?:区别|不同)|在搞|在哪[里儿]?|有多[大长高远]|多[大长高]|搞了?|有没有|是不是|能不能|可不可以|哪一个|哪一家|哪些|哪个|哪里|哪儿|哪家|哪几[个家]?|哪[种类年]|什么时候|何时|什么样|什么|多少钱?|多久|几个|几家|几条|怎么样|怎么|怎样|如何|为什么|为何|是否|想要?了解|想知道|告诉我|介绍一下|一下|介绍|情况|目前|现在|有关|关于|分别|一共|总共|可以|能够|主要|以及|还有|都有|属于|位于|(?:是什么)?意思|一[年个][月天]?|每[年月天]|[的了吗呢吧啊是有在和与及或把被就都也叫谁几跟]/gu;

/** What is largest or smallest; the thing that it is asked of stands beside it. */
export const superlative = /(?:排名)?(?:第一|最[大多高小少低长早晚新快])的?/gu;

/** Characters that, alone between words, are verbs or measures of the question. */
const loose = /^[做搞造建种卖招缺设去挣租产签办要用买给让指对比家地些离到从靠多少大小高低长短远近好快慢新老强弱够]+$/u;
export const isLoose = (text: string) => loose.test(text);

/** Words that the names and pages of all zones have: they add to a name, and mean nothing alone. */
const commonWords = /^(?:经济技术|技术|产业|经济|现代|农业|高新|综合)?(?:开发区|示范区|园区|经开区|高新区)?[县市区]?$/u;

const han = /\p{Script=Han}/u;

/** `标准厂房` → 标准 准厂 厂房; words of Latin letters and numbers stand whole. */
export function piecesOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[a-z\d]*[a-z][a-z\d]*|\d+(?:\.\d+)?/gu) ?? []).flatMap((run) => {
    if (!han.test(run) || run.length <= 2) return [run];
    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  });
}

/** Every other one of many overlapping pairs: this halves what is loaded and still covers every character. */
export const fewer = (pieces: string[]) =>
  pieces.length < 3 ? pieces : pieces.filter((_, i) => i % 2 === 0 || i === pieces.length - 1);

const simplify = (text: string, { variants }: Lexicon) =>
  [...text].map((character) => variants.get(character) ?? character).join('');

/** Plans a query: corrects its characters, cuts it into units and finds out what kind of answer it wants. */
export function planOf(query: string, lexicon: Lexicon): Plan {
  // The largest zone is the one with the largest area.
  const text = simplify(foldFigures(query), lexicon).replace(/((?:开发|示范|园|经开|高新)区)(?=最[大小])/u, '$1面积');
  const read = isLatin(query) && !lexicon.byForm.has(text) ? readWords(query, lexicon) : null;
  const units = read ? read.map(unitOfConcepts) : cut(text, lexicon);
  return withOnly({ text, units, only: [], asks: asksOf(text), compares: text.search(superlative) >= 0 });
}

/** Whether a query has letters only, which may be the readings of Chinese words. */
export const isLatin = (query: string) => /^[a-zü'\s]+$/.test(query.normalize('NFKC').toLowerCase().trim());

/** Reads the letters as one word, else word by word as typed. */
function readWords(query: string, lexicon: Lexicon): Concept[][] | null {
  const together = readLatin(fold(query), lexicon);
  if (together) return together;
  const words = query
    .trim()
    .split(/\s+/)
    .map((word) => readLatin(fold(word), lexicon));
  return words.every((word) => word !== null) ? [...new Set(words.flat())] : null;
}

function asksOf(text: string): Plan['asks'] {
  if (/^什么[是叫]|[是指叫](?:的是)?什么|什么意思|何谓|含义|定义|怎么理解|解释|区别/.test(text)) return 'meaning';
  return /哪|谁|几家|多少/.test(text) ? 'who' : null;
}

function withOnly(plan: Plan): Plan {
  const named = plan.units.filter(({ concepts }) => concepts.length > 0);
  const alone = named.length === 1 && plan.units.every((unit) => unit === named[0] || commonWords.test(unit.text));
  return { ...plan, only: alone ? named[0]!.concepts.filter(({ url }) => url) : [] };
}

const unitOfConcepts = (concepts: Concept[]): QueryUnit => unitOf(concepts[0]!.forms[0]!, concepts);

const unitOf = (text: string, concepts: Concept[]): QueryUnit => ({
  text,
  kind: concepts.some(({ sense }) => sense === 'zone') ? 'zone' : 'word',
  pieces: [],
  concepts,
});

/**
 * Cuts a query: the longest words of the lexicon first, then numbers, then the rest without the words of the question.
 */
function cut(text: string, lexicon: Lexicon): QueryUnit[] {
  const units: QueryUnit[] = [];
  let rest = '';
  const flush = () => {
    units.push(...restUnits(rest, lexicon));
    rest = '';
  };
  for (let at = 0; at < text.length;) {
    const form = wordAt(text, at, lexicon);
    // A number does not start within a word of letters and digits.
    const figure = form || /[a-z\d]$/.test(rest) ? null : figureAt(text, at, lexicon.units);
    if (form) {
      flush();
      units.push(unitOf(form, lexicon.byForm.get(form)!));
      at += form.length;
    } else if (figure) {
      flush();
      units.push({ text: figure.text, kind: 'number', pieces: [], concepts: [], figure });
      at += figure.text.length;
    } else rest += text[at++];
  }
  flush();
  // One character beside words (厂 in 洗煤厂) occurs in too many places to be of use.
  const isSlight = ({ kind, text: its }: QueryUnit) =>
    kind === 'rest' && (isLoose(its) || /^\p{Script=Han}$/u.test(its));
  const said = units.filter((unit) => !isSlight(unit));
  if (said.length > 0) return said;
  // A query of nothing but common words does ask for them.
  return units.length > 0 ? units : restOf(text);
}

function wordAt(text: string, at: number, { byForm, longest }: Lexicon): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const form = text.slice(at, at + length);
    if (byForm.has(form) && (length > 1 || text.length === 1)) return form;
  }
  return null;
}

function restUnits(rest: string, { common }: Lexicon): QueryUnit[] {
  const bare = common.reduce((text, word) => text.replaceAll(word, ' '), rest.replace(superlative, ' '));
  const stripped = bare.replace(questionWords, ' ').split(/\s+/).filter(Boolean);
  return stripped.flatMap(restOf);
}

function restOf(text: string): QueryUnit[] {
  const pieces = fewer(piecesOf(text));
  return pieces.length > 0 ? [{ text, kind: 'rest', pieces, concepts: [] }] : [];
}
