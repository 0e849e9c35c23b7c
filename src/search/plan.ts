import { fold, type Concept, type Lexicon } from './lexicon.ts';
import { readLatin } from './read-latin.ts';

/** One thing that the query asks for. */
export interface Unit {
  text: string;
  kind: 'zone' | 'word' | 'number' | 'rest';
  /** What to ask the index for; nothing for a word of the lexicon, whose places are known. */
  pieces: string[];
  concepts: Concept[];
}

export interface Plan {
  /** As it was understood: in simplified characters, without marks. */
  text: string;
  units: Unit[];
  /** Nothing but the name of one thing: its own page stands first. */
  only: Concept[];
  /** Whether it asks who or where, or what a word means. */
  asks: 'who' | 'meaning' | null;
}

/** Words of a question, which say nothing of its matter. */
const questionWords =
  /请问|在搞|有多大|多大|搞了?|有没有|是不是|能不能|可不可以|哪一个|哪一家|哪些|哪个|哪里|哪儿|哪家|哪几[个家]?|在哪|什么样|什么|多少|几个|几家|几条|怎么样|怎么|怎样|如何|为什么|为何|是否|想要?了解|想知道|告诉我|介绍一下|一下|介绍|情况|目前|现在|有关|关于|分别|一共|总共|可以|能够|主要|以及|还有|都有|属于|位于|(?:是什么)?意思|[的了吗呢吧啊是有在和与及或把被就都也叫谁几]/gu;

/** Words that every zone's name or page has: they add to a name and stand for nothing by themselves. */
const commonWords = /^(?:经济技术|技术|产业|经济|现代|农业|高新|综合)?(?:开发区|示范区|园区|经开区|高新区)?[县市区]?$/u;

const han = /\p{Script=Han}/u;

/** `标准厂房` → 标准 准厂 厂房; words of Latin letters and numbers stand whole. */
export function piecesOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu) ?? []).flatMap((run) => {
    if (!han.test(run) || run.length <= 2) return [run];
    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  });
}

/** Of many overlapping pairs every other one: half the index to load, and still every character. */
const fewer = (pieces: string[]) =>
  pieces.length < 3 ? pieces : pieces.filter((_, i) => i % 2 === 0 || i === pieces.length - 1);

const simplify = (text: string, { variants }: Lexicon) =>
  [...text].map((character) => variants.get(character) ?? character).join('');

/** What a query asks for. */
export function planOf(query: string, lexicon: Lexicon): Plan {
  const text = simplify(fold(query), lexicon);
  const latin = /^[a-zü'\s]+$/.test(query.normalize('NFKC').toLowerCase().trim());
  const read = latin ? readLatin(text, lexicon) : null;
  return withOnly({ text, units: read ? read.map(unitOfConcepts) : cut(text, lexicon), only: [], asks: asksOf(text) });
}

function asksOf(text: string): Plan['asks'] {
  if (/^什么是|是什么|什么意思|何谓|含义/.test(text)) return 'meaning';
  return /哪|谁|几家|多少/.test(text) ? 'who' : null;
}

function withOnly(plan: Plan): Plan {
  const named = plan.units.filter(({ concepts }) => concepts.length > 0);
  const alone = named.length === 1 && plan.units.every((unit) => unit === named[0] || commonWords.test(unit.text));
  return { ...plan, only: alone ? named[0]!.concepts.filter(({ url }) => url) : [] };
}

const unitOfConcepts = (concepts: Concept[]): Unit => unitOf(concepts[0]!.forms[0]!, concepts);

export const unitOf = (text: string, concepts: Concept[]): Unit => ({
  text,
  kind: concepts.some(({ sense }) => sense === 'zone') ? 'zone' : 'word',
  pieces: [],
  concepts,
});

/** Longest words of the lexicon first, then numbers, then what is left without the words of the question. */
function cut(text: string, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  let rest = '';
  const flush = () => {
    units.push(...restUnits(rest));
    rest = '';
  };
  for (let at = 0; at < text.length;) {
    const number = /^\d+(?:[.:×x-]\d+)*/.exec(text.slice(at))?.[0];
    const form = number ? null : wordAt(text, at, lexicon);
    if (number) {
      flush();
      const unit =
        /^(?:[百千万亿]?(?:平方米|公里|千瓦时|千瓦|元|吨|亩|家|户|个|方|人|次|宗|名|件|条|栋|年|月|倍|头|只|[百千万亿])|[百千万亿]|%|mw|gw|nm)/u.exec(
          text.slice(at + number.length),
        )?.[0] ?? '';
      // A number of three figures is rare enough by itself.
      const pieces = [
        ...piecesOf(number),
        ...(number.replace('.', '').length < 3 && unit.length > 1 ? piecesOf(unit) : []),
      ];
      units.push({ text: number + unit, kind: 'number', pieces, concepts: [] });
      at += number.length + unit.length;
    } else if (form) {
      flush();
      units.push(unitOf(form, lexicon.byForm.get(form)!));
      at += form.length;
    } else rest += text[at++];
  }
  flush();
  return units;
}

function wordAt(text: string, at: number, { byForm, longest }: Lexicon): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const form = text.slice(at, at + length);
    if (byForm.has(form) && (length > 1 || text.length === 1)) return form;
  }
  return null;
}

function restUnits(rest: string): Unit[] {
  const stripped = rest.replace(questionWords, ' ').split(/\s+/).filter(Boolean);
  const units = stripped.map((text): Unit => ({ text, kind: 'rest', pieces: fewer(piecesOf(text)), concepts: [] }));
  return units.filter(({ pieces }) => pieces.length > 0);
}

export const isCommon = (text: string) => commonWords.test(text);
