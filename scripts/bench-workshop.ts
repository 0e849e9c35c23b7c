import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openYearbook } from '../src/open-yearbook.ts';
import { bookOf } from '../src/workshop/book.ts';
import { main } from './lib/main.ts';
import { Refusal } from './lib/refusal.ts';
import { readSettings, root } from './lib/settings.ts';
import { measure } from './lib/workshop/measure.ts';

const percent = (part: number, whole: number) => `${whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10}%`;
const perThousand = (actions: number, characters: number) => Math.round((actions / characters) * 1000);

// npm run bench:workshop [-- <folder>]: prints whose figures are listed beside them (`name.txt`, `name.figures.txt`):
// how many the workshop's cards find, and how many actions an editor needs for a thousand characters.
await main(async () => {
  const folder = resolve(root, process.argv[2] ?? 'tests/fixtures/workshop/texts');
  const names = globSync('*.figures.txt', { cwd: folder }).sort();
  if (names.length === 0) throw new Refusal(`${folder} 里没有 <名字>.figures.txt：一行一个数字。`);
  const book = bookOf(openYearbook(readSettings().content).corpus);
  const total = { listed: 0, found: 0, shown: 0, right: 0, characters: 0, forFigures: 0, forAll: 0 };
  for (const name of names) {
    const print = join(folder, name.replace('.figures.txt', '.txt'));
    if (!existsSync(print)) throw new Refusal(`没有原文 ${print}。`);
    const listed = readFileSync(join(folder, name), 'utf8').split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore
    const told = measure(readFileSync(print, 'utf8'), listed, book);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += told[key];
    console.log(line(basename(print), told));
    if (told.missed.length > 0) console.log(`  没有找到：${told.missed.join('、')}`);
    if (told.wrong.length > 0) console.log(`  多出来的：${told.wrong.join('、')}`);
  }
  console.log(line(`共${names.length}篇`, total));
  return 0;
});

function line(
  name: string,
  {
    listed,
    found,
    shown,
    right,
    characters,
    forFigures,
    forAll,
  }: Record<'listed' | 'found' | 'shown' | 'right' | 'characters' | 'forFigures' | 'forAll', number>,
): string {
  return `${name}  ${characters}字  找到 ${found}/${listed}（${percent(found, listed)}）  准 ${right}/${shown}（${percent(right, shown)}）  动作每千字：数字 ${perThousand(forFigures, characters)}，文章以前共 ${perThousand(forAll, characters)}`;
}
