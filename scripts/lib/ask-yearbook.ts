import { createInterface } from 'node:readline/promises';
import { yearbookSchema } from '../../src/schema/yearbook.ts';
import { chineseProvinces, provinceNamed, type Province } from './chinese-divisions.ts';
import type { NewYearbook } from './new-yearbook.ts';
import { Refusal } from './refusal.ts';

/** What was typed behind the command, by the names of the questions. */
export type Given = Partial<Record<'title' | 'province' | 'edition', string>>;

/** One thing to know: how it is asked, and how an answer is read. */
interface Question<T> {
  ask: string;
  /** The answer, or what is wrong with it. */
  read(answer: string): Read<T>;
}
type Read<T> = { value: T } | { fault: string };

const field =
  (name: 'title' | 'edition', fault: string) =>
  (answer: string): Read<string> => {
    const result = yearbookSchema.shape[name].safeParse(answer);
    return result.success ? { value: result.data } : { fault };
  };
const questions = {
  title: { ask: '书名（如 园志）：', read: field('title', '书名应为1到20个字') } satisfies Question<string>,
  province: {
    ask: '所记的省（如 浙江）：',
    read: (answer: string): Read<Province> => {
      const value = provinceNamed(answer);
      return value
        ? { value }
        : {
            fault: `没有省“${answer}”，应为 ${chineseProvinces()
              .map(({ label }) => label)
              .join('、')} 之一`,
          };
    },
  } satisfies Question<Province>,
  edition: {
    ask: '截止日，即全书的“今天”（如 2025-10-31）：',
    read: field('edition', '截止日应为1900年到2200年间日历上有的一天，如 2025-10-31'),
  } satisfies Question<string>,
};

/**
 * Asks on the terminal for what was not given, each until it can be read.
 * @throws Refusal where what was given cannot be read, or where nobody answers.
 */
export async function askYearbook(given: Given): Promise<NewYearbook> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers = terminal[Symbol.asyncIterator]();
  const answer = async <T>(name: keyof Given, { ask, read }: Question<T>): Promise<T> => {
    const told = given[name] === undefined ? null : read(given[name].trim());
    if (told && 'fault' in told) throw new Refusal(`--${name}：${told.fault}。`);
    if (told) return told.value;
    for (;;) {
      process.stderr.write(ask);
      const { value: line, done } = (await answers.next()) as { value: string; done?: boolean };
      if (done) throw new Refusal(`没有答“${ask}”：请在终端里回答，或写在命令后面（--${name} …）。`);
      const result = read(line.trim());
      if ('value' in result) return result.value;
      console.error(`${result.fault}，请再写一次。`);
    }
  };
  try {
    return {
      title: await answer('title', questions.title),
      province: await answer('province', questions.province),
      edition: await answer('edition', questions.edition),
    };
  } finally {
    terminal.close();
  }
}
