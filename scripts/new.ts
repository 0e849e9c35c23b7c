import { main } from './lib/main.ts';
import { newArticle } from './lib/new-article.ts';
import { newZone } from './lib/new-zone.ts';
import { Refusal } from './lib/refusal.ts';
import { readSettings, shown } from './lib/settings.ts';
import { recover } from './lib/swap.ts';

const usage = `用法：
  npm run new -- zone <园区编号>
  npm run new -- article <园区编号> <报道编号> [--source <来源编号>]
编号用小写字母、数字与连字符，如 lingshi、2025-10-four-years；未归园的报道，园区编号写 unplaced。`;

/** Separates `--source x` (or `--source=x`) from the other words. */
function readWords(parameters: string[]): { words: string[]; source: string | undefined } {
  const at = parameters.findIndex((word) => word === '--source' || word.startsWith('--source='));
  if (at < 0) return { words: parameters, source: undefined };
  const [, inline] = parameters[at]?.split('=') ?? [];
  const source = inline ?? parameters[at + 1];
  if (!source) throw new Refusal(usage);
  return { words: parameters.toSpliced(at, inline === undefined ? 2 : 1), source };
}

// npm run new: writes a valid, commented skeleton.
await main(async () => {
  const { content, out } = readSettings();
  recover(out);
  const { words, source } = readWords(process.argv.slice(2));
  const [kind, zone, article, ...more] = words;
  if (kind === 'zone' && zone && !article && !source)
    for (const file of newZone(content, zone)) console.log(`已写 ${shown(file)}`);
  else if (kind === 'article' && zone && article && more.length === 0) {
    console.log(`已写 ${shown(newArticle(content, zone, article, source))}`);
  } else throw new Refusal(usage);
  console.log('下一步：照注释改写，再运行 npm run check。');
  return 0;
});
