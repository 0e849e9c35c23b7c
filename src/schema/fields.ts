import { z } from 'astro/zod';
import { parseCalendarTime } from './calendar.ts';
import { parseEventDate } from './event-date.ts';
import { choice, meanings, type NameKind } from './meaning.ts';
import { meantPoint } from './meant-time.ts';
import { parsePeriod } from './period.ts';

/**
 * A text of at most `max` characters. Schemas get the strings that were written: `2024-10` is a month, never a date
 * object.
 */
export const text = (words: string, max = 400) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(max)
    .regex(/[\p{L}\p{N}]/u, { message: '应有字' })
    .regex(/^(?!.*(?:\*\*|\]\(|\[\^|<\/?(?:Fact|Term|Zone|Source)\b))/s, {
      message: '字段只印文字，不认 Markdown 的记号',
    })
    .regex(/^[^\n\t]*$/, { message: '应写在一行里，不用制表符' })
    .describe(words);

/** A name. A comma is refused, since it may separate two names, except inside brackets or quotation marks. */
export const name = (words: string, max: number) =>
  text(words, max).refine((value) => !joined.test(value.replace(enclosed, '')), {
    message: '应只是一个名称，不带逗号与空格；几个名称写成列表“[甲, 乙]”',
  });
const joined = /\p{Script=Han}\s+\p{Script=Han}|\p{Script=Han}\s*[,;]|[,;]$|[，；]/u;
const enclosed = /（[^）]*）|“[^”]*”|《[^》]*》/g;

/** A name in a list; `[甲、乙]` is refused, because two names were meant. */
export const listedName = (words: string, max: number) =>
  name(words, max).refine((value) => !value.replace(enclosed, '').includes('、'), {
    message: '应只是一个名称，不带顿号；几个名称写成列表“[甲, 乙]”',
  });

/** Another name of something. One character stands in too many other words to be the name of one thing. */
export const alias = (words: string, max: number) =>
  listedName(words, max).refine((value) => [...value].length > 1, {
    message: '应至少有两个字：一个字到处都是，检索与链接会认错',
  });

/** English names of a thing, in lower case and in the singular, as readers type them. */
const englishName = text('英文名，小写', 60).regex(/^[a-z0-9][a-z0-9 '&./-]*$/, {
  message: '应为小写的英文，如 solar glass',
});

/** A list without repetitions; `key` gives the part of an item that must not be repeated. */
export const distinct = <Item extends z.ZodType>(
  list: z.ZodArray<Item>,
  key: (item: z.output<Item>) => string = (item) => String(item),
) =>
  list.superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const said = key(item);
      if (said !== '' && seen.has(said))
        context.addIssue({ code: 'custom', message: `“${said}”写了两次，应只写一次`, path: [index] });
      seen.add(said);
    });
  });

export const englishNames = distinct(z.array(englishName).max(12)).default([]).describe('英文的各种写法');

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !('error' in parseCalendarTime(value));

/** Of a day or month in another spelling, ours. */
export function spelling(found: unknown, isOurs: (value: string) => boolean): string | null {
  const meant = typeof found === 'string' ? meantPoint(found) : null;
  return meant !== null && isOurs(meant) ? `应写成 ${meant}` : null;
}

/** An ISO day that the calendar has. */
export const day = (words: string) =>
  z
    .string()
    .refine(isDay, {
      error: ({ input }) => spelling(input, isDay) ?? '应为日历上有的一天，如 2025-10-03',
      abort: true,
    })
    .describe(words);

/** Names of folders that Windows cannot store: ids become folders. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** An id of ours: lower-case letters and digits joined by hyphens, as it stands in addresses. */
export const id = (words: string, of?: NameKind) => {
  const shape = z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: '应为小写字母、数字与连字符，如 coal-chemical' })
    .max(80)
    .refine((value) => !device.test(value), { message: 'Windows 把它留作设备名，应另取名字' })
    // Servers give `/zones/index/` the page of all zones.
    .refine((value) => value !== 'index', { message: '网站把它留作各栏的首页，应另取名字' })
    .describe(words);
  return of ? shape.register(meanings, { of }) : shape;
};

/** ISO 4217: three capitals. */
export const currency = (words: string) =>
  z
    .string()
    .regex(/^[A-Z]{3}$/, { message: '应为三个大写字母的货币代码（ISO 4217），如 CNY、USD' })
    .describe(words);

export const ids = (words: string, of: NameKind) =>
  distinct(z.array(id('编号', of)).max(200))
    .default([])
    .describe(words);

export const flag = (words: string, otherwise: 'true' | 'false' = 'false') =>
  choice(words, ['true', 'false'], { true: '是 有 yes', false: '否 不是 没有 no' })
    .default(otherwise)
    .transform((value) => value === 'true')
    .describe(words);

export const integer = (words: string, least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, { message: '应为整数', abort: true })
    .refine((n) => Number(n) >= least && Number(n) <= most, { message: `应在${least}与${most}之间` })
    .transform(Number)
    .describe(words);

/** A value that another function parses; its error sentence becomes the fault's message. */
const parsed = <T extends object>(
  parse: (text: string) => T | { error: string },
  words: string,
  time: 'period' | 'date',
) =>
  z
    .string()
    .max(60)
    .register(meanings, { time })
    .transform((value, context): T => {
      const result = parse(value);
      if (!('error' in result)) return result;
      context.addIssue({ code: 'custom', message: String(result.error) });
      return z.NEVER;
    })
    .describe(words);

export const periodWords = '数字所指的期间，如 2024、2024-01..2024-08、as of 2025-10、by 2030';
export const period = (words = periodWords) => parsed(parsePeriod, words, 'period');
export const eventDate = (
  words = '日期，写到报道所知的精度，如 2024-12、2024-H1、2022..2024、2021..；没有印的写 unknown',
) => parsed(parseEventDate, words, 'date');

/** Where an assertion stands: an article of the same zone and, where needed, words of its sentence. */
export const receipt = {
  from: id('出处：本园区一篇报道的编号（文件名）', 'article'),
  near: text('所在句子里的几个字；同一数字出现两次时用来指明是哪一处', 60).optional(),
};

/** Words of the printed sentence that settle what other words of it leave open. */
export const decidedBy = text(
  '原句里说明到底怎样的几个字；原句另有“计划”“全市”“下降”一类的词时才写，几处用“、”隔开',
  40,
).optional();

/** Of a Chinese keyboard's quotation marks YAML takes no notice. */
const marks = /^[“”‘’"'「」『』]+|[“”‘’"'「」『』]+$/g;

export const figure = (words: string) =>
  text(words, 40).refine((value) => value.replace(marks, '') === value, {
    error: ({ input }) => `应不带引号，写成 ${String(input).trim().replace(marks, '')}`,
  });

export const figureStatuses = [
  'actual', 'in-progress', 'planned', 'expected', 'target', 'capacity', 'claimed', 'policy',
] as const; // prettier-ignore
export const statusWords = {
  actual: '实际 已完成 完成', 'in-progress': '在建 进行中', planned: '计划 规划 拟建', expected: '预计 预期',
  target: '目标', capacity: '能力 产能 设计能力', claimed: '自称 报道所称 据称', policy: '政策',
}; // prettier-ignore

/** A figure that belongs to a project, a chain node or an offer. */
export const namedFigure = z.strictObject({
  label: text('这个数字是什么，如 总投资、产能', 30),
  figure: figure('照原文写的数字，如 7000余万元'),
  period: period().optional(),
  status: choice('数字的性质：实际、在建、计划、预计、目标、能力、自称、政策', figureStatuses, statusWords).optional(),
  decidedBy,
  from: receipt.from.optional(),
  near: receipt.near,
});
export type NamedFigureEntry = z.infer<typeof namedFigure>;

export const basis = choice('依据：printed 报道写明，editors 编者所补', ['printed', 'editors'], {
  printed: '报道写明 报道 写明 印有',
  editors: '编者所补 编者',
});
