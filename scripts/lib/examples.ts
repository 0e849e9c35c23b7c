import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What skeletons and messages show as examples: things of the yearbook at hand, or what must stand there. */
export interface Examples {
  zone: string;
  article: string;
  /** Each by its id and its name. */
  industry: [string, string];
  company: [string, string];
  alias: string;
  headline: string;
}

type Fields = Record<string, unknown>;

/** The first of each kind in the order of their names. */
export function examplesOf(content: string): Examples {
  const first = (pattern: string) => globSync(pattern, { cwd: content }).sort()[0];
  const [profile, article, company] = [
    first('zones/*/profile.mdx'),
    first('zones/*/articles/*.mdx'),
    first('companies/*.yaml'),
  ];
  const { aliases, shortName, headline } = profile ? frontMatter(join(content, profile)) : {};
  const firm = company ? fields(readFileSync(join(content, company), 'utf8')) : {};
  const [industry] = listIn(join(content, 'vocabularies/industries.yaml'));
  return {
    zone: profile ? basename(dirname(profile)) : '园区编号',
    article: article ? basename(article, '.mdx') : '报道编号',
    industry: [String(industry?.id ?? '产业编号'), String(industry?.label ?? '原句里的几个字')],
    company: [
      company ? basename(company, '.yaml') : '企业编号',
      String(firm.shortName ?? firm.name ?? '原句里的几个字'),
    ],
    alias: String((Array.isArray(aliases) ? aliases[0] : undefined) ?? shortName ?? '别名'),
    headline: String(headline ?? '事实编号'),
  };
}

/** Half-written files have no examples to give. */
function fields(text: string): Fields {
  try {
    const data: unknown = parse(text);
    return typeof data === 'object' && data !== null ? (data as Fields) : {};
  } catch {
    return {};
  }
}

const frontMatter = (file: string) => fields(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');

function listIn(file: string): Fields[] {
  const list = existsSync(file) ? Object.values(fields(readFileSync(file, 'utf8'))) : [];
  return list as Fields[];
}
