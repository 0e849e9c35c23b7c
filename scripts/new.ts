import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askYearbook, type Given } from './lib/ask-yearbook.ts';
import { assertId } from './lib/assert-id.ts';
import { examplesOf, type Examples } from './lib/examples.ts';
import { main } from './lib/main.ts';
import { newArticle } from './lib/new-article.ts';
import { newCompany } from './lib/new-company.ts';
import { newFile } from './lib/new-file.ts';
import { newSource } from './lib/new-source.ts';
import { newTerm } from './lib/new-term.ts';
import { newYearbook } from './lib/new-yearbook.ts';
import { newZone } from './lib/new-zone.ts';
import { Refusal } from './lib/refusal.ts';
import { readSettings, root, shown } from './lib/settings.ts';
import { recover } from './lib/swap.ts';

const usage = ({ zone, article }: Examples) => `用法：
  npm run new -- yearbook <文件夹> [--title <书名>] [--province <省>] [--edition <截止日>]
  npm run new -- zone <园区编号>
  npm run new -- article <园区编号> <报道编号> [--source <来源编号>]
  npm run new -- company <企业编号>
  npm run new -- source <来源编号>
  npm run new -- term <名词编号>
编号用小写字母、数字与连字符，如 ${zone}、${article}；未归园的报道，园区编号写 unplaced。`;

interface Typed {
  words: string[];
  options: Given & { source?: string };
}

/** Options may be written `--source x` or `--source=x`; null where one is unknown or lacks its value. */
function readWords(parameters: string[]): Typed | null {
  const text = { type: 'string' } as const;
  const options = { source: text, title: text, province: text, edition: text };
  try {
    const { positionals, values } = parseArgs({ args: parameters, options, allowPositionals: true });
    return { words: positionals, options: values as Typed['options'] };
  } catch {
    return null;
  }
}

const next = '下一步：照注释把“待写”都写上，再运行 npm run check；还有“待写”就通不过检查，也构建不了。';

/** Things that are one file in a folder of their kind. */
const single = {
  company: { what: '企业', folder: 'companies', extension: 'yaml', text: newCompany },
  source: { what: '来源', folder: 'sources', extension: 'yaml', text: newSource },
  term: { what: '名词', folder: 'terms', extension: 'mdx', text: newTerm },
};
const isSingle = (kind: string): kind is keyof typeof single => Object.hasOwn(single, kind);

function newSingle(content: string, kind: keyof typeof single, id: string): string {
  const { what, folder, extension, text } = single[kind];
  assertId(`${what}编号`, id);
  return newFile(join(content, folder, `${id}.${extension}`), `${what} ${id} `, text);
}

/** How the commands are told of a content folder, in the shells of editors' machines. */
const startWith = (folder: string) => `下一步，在这个终端里先说用哪部年鉴，再添第一个园区：
  macOS、Linux      export YEARBOOK_CONTENT=${folder}
  Windows PowerShell  $env:YEARBOOK_CONTENT = '${folder}'
  npm run new -- zone <园区编号>
  npm start`;

async function writeNew({ words: [kind = '', id = '', second, ...more], options }: Typed): Promise<string[] | null> {
  if (kind === 'yearbook' && id && !second && !options.source) {
    const written = newYearbook(resolve(root, id), await askYearbook(options));
    return [...written.map((file) => `已写 ${shown(file)}`), startWith(id)];
  }
  const { source, ...others } = options;
  if (Object.keys(others).length > 0 || more.length > 0 || !id) return null;
  const { content, out } = readSettings();
  recover(out);
  if (kind === 'zone' && !second && !source)
    return [...newZone(content, id).map((file) => `已写 ${shown(file)}`), next];
  if (kind === 'article' && second) return [`已写 ${shown(newArticle(content, id, second, source))}`, next];
  if (isSingle(kind) && !second && !source) return [`已写 ${shown(newSingle(content, kind, id))}`, next];
  return null;
}

// npm run new: writes a valid, commented skeleton.
await main(async () => {
  const typed = readWords(process.argv.slice(2));
  const lines = typed && (await writeNew(typed));
  if (!lines) throw new Refusal(usage(examplesOf(readSettings().content)));
  for (const line of lines) console.log(line);
  return 0;
});
