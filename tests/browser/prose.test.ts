import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { useBrowser } from '../support/browser.ts';
import { build } from '../support/site.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const browser = useBrowser();
const folder = scratchFolder();
let page: Page;
let stop = () => {};

beforeAll(async () => {
  const content = copyTiny(folder);
  const put = '港名<Ruby text="kělán">岢岚</Ruby>，港区*缺料*多，**先修船**。\n\n1、第一\n2、第二\n\n## 配套';
  edit(join(content, 'zones/dongwan/articles/2031-05-quarter.mdx'), '## 配套', put);
  edit(join(content, 'zones/dongwan/profile.mdx'), '船坞已经投用', '船坞*已经*投用');
  await build(content, join(folder, 'site'));
  const site = await serve(join(folder, 'site'), ['/'], 4600);
  stop = () => site.close();
  page = await browser().newPage();
  await page.goto(`${site.url}zones/dongwan/articles/2031-05-quarter/`);
});
afterAll(() => stop());

/** How an element differs to the eye from the one that it stands in. */
const look = (selector: string) =>
  page.locator(selector).first().evaluate((element) => {
    const of = ({ fontWeight, textEmphasisStyle }: CSSStyleDeclaration) => ({ fontWeight, textEmphasisStyle });
    return { own: of(getComputedStyle(element)), around: of(getComputedStyle(element.parentElement!)) };
  }); // prettier-ignore

describe('the prose of an article shows what its editor marked', () => {
  it('emphasis by a dot under each character', async () => {
    const { own, around } = await look('.article-prose em');
    expect([own.textEmphasisStyle, around.textEmphasisStyle]).toEqual(['dot', 'none']);
    const profile = await browser().newPage();
    await profile.goto(new URL('../..', page.url()).href);
    const style = await profile.locator('#overview em').evaluate((em) => getComputedStyle(em).textEmphasisStyle);
    expect(style).toBe('dot');
    await profile.close();
  });

  it('strong words by weight', async () => {
    const { own, around } = await look('.article-prose strong');
    expect(Number(own.fontWeight)).toBeGreaterThan(Number(around.fontWeight));
  });

  it('the reading of rare characters over them, in small type', async () => {
    const ruby = page.locator('.article-prose ruby').first();
    const [base, over] = await ruby.evaluate((element) => {
      const range = document.createRange();
      range.selectNode(element.firstChild!);
      const { top, height } = element.querySelector('rt')!.getBoundingClientRect();
      return [range.getBoundingClientRect(), { top, height }];
    });
    expect(await ruby.textContent()).toBe('岢岚（kělán）');
    expect(over.top).toBeLessThan(base.top);
    expect(over.height).toBeLessThan(base.height);
  });

  it('a numbered list as a list, its items numbered 1、2、', async () => {
    const items = page.locator('.article-prose ol > li');
    expect(await items.allTextContents()).toEqual(['第一', '第二']);
    const style = await items.first().evaluate((item) => getComputedStyle(item).listStyleType);
    const rule = await page.evaluate((name) => {
      const rules = Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules));
      return rules.find((each): each is CSSCounterStyleRule => each instanceof CSSCounterStyleRule && each.name === name)?.suffix;
    }, style); // prettier-ignore
    expect(rule).toBe('"、"');
  });
});
