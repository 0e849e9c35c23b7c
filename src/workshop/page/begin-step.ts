import type { Actor, Desk, Preview } from './desk.ts';
import { ask } from './client.ts';
import { element } from './dom.ts';
import { fieldRow } from './field.ts';

interface Listed {
  id: string;
  headline: string;
  zone: string;
  open: number;
  written: boolean;
}

/** 收稿 without a draft: paste or drop a text, or go on with one. */
export function newText(actor: Actor, refuse: (words: string) => void): HTMLElement {
  const area = element('textarea', { class: 'paste', rows: 16, placeholder: '把报道贴在这里，或把 .txt、.docx、.html、.pdf 拖进来。', 'aria-label': '原文' }); // prettier-ignore
  const beside = element('div', { class: 'read-beside' });
  const begin = element('button', { type: 'button', class: 'is-main', 'data-do': 'begin' }, '开始');
  const file = element('input', { type: 'file', accept: '.txt,.docx,.html,.htm,.pdf', 'aria-label': '选一个文件' });
  const list = element('ul', { class: 'draft-list' });
  const take = async (picked: File | undefined) => {
    if (!picked) return;
    try {
      const read = await ask<Preview>('read', { name: picked.name, base64: await base64Of(picked) });
      area.value = read.text;
      beside.replaceChildren(...readNotes(read));
      refuse('');
    } catch (error) {
      refuse((error as Error).message);
    }
  };
  file.addEventListener('change', () => void take(file.files?.[0]));
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', (event) => {
    const [picked] = event.dataTransfer?.files ?? [];
    if (!picked) return;
    event.preventDefault();
    void take(picked);
  });
  let timer = 0;
  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      ask<Preview>('preview', { text: area.value }).then(
        (read) => beside.replaceChildren(...readNotes(read)),
        () => beside.replaceChildren(),
      );
    }, 400);
  });
  begin.addEventListener('click', () => void actor.begin(area.value));
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void actor.begin(area.value);
  });
  void ask<Listed[]>('drafts').then((drafts) => list.replaceChildren(...drafts.map((draft) => listed(draft, actor))));
  return element(
    'div',
    { class: 'begin-step' },
    element('section', { class: 'pane' }, element('h2', {}, '收一篇原文'), area, element('p', { class: 'row' }, element('label', { class: 'file-pick' }, '选一个文件', file), begin, element('kbd', {}, 'Ctrl+Enter')), element('p', { class: 'note' }, '原文只存在本机的 drafts/ 与 printed/，不进网站，也不进 git。'), beside), // prettier-ignore
    element('section', { class: 'pane' }, element('h2', {}, '做了一半的'), list),
  );
}

function listed({ id, headline, zone, open, written }: Listed, actor: Actor): HTMLElement {
  const state = written ? '已写入' : `还有${open}张待认`;
  return element(
    'li',
    {},
    element('button', { type: 'button', 'data-draft': id, onclick: () => void actor.open(id) }, element('b', {}, headline || id), element('span', {}, `${zone}　${state}`)), // prettier-ignore
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

/** What cleaning did, and what seems to be missing. */
function readNotes({ text, damage, mended }: Preview): HTMLElement[] {
  const did = [
    [mended.radicals, '个部首字换成了常用字'],
    [mended.joins, '处断行接上了'],
    [mended.hidden, '个看不见的字符去掉了'],
  ].flatMap(([count, words]) => (count ? [`${count}${words}`] : []));
  return [
    element('p', {}, `共${text.length}字。${did.join('，')}`),
    element(
      'ul',
      { class: 'damage' },
      ...damage.slice(0, 40).map(({ what, words }) => element('li', {}, element('q', {}, words), what)),
    ),
  ];
}

/** 收稿 with a draft: the record of the source beside the cleaned text. */
export function sourceStep(desk: Desk, actor: Actor): HTMLElement {
  const { draft } = desk.view!;
  return element(
    'div',
    { class: 'two-panes' },
    element(
      'section',
      { class: 'pane print-words' },
      element('h2', {}, '原文'),
      ...draft.print.split('\n').map((line) => element('p', {}, line)),
    ),
    element(
      'section',
      { class: 'pane form-pane' },
      element('h2', {}, '来源'),
      ...desk.book.fields.source.map((spec) =>
        fieldRow(
          spec,
          draft.source[spec.name],
          `source-${spec.name}`,
          false,
          (value) => void actor.act({ do: 'set', on: 'source', field: spec.name, value }),
        ),
      ),
      element('p', { class: 'note' }, '印着日期的，“不早于”写那一天就够；只知大概的，写上下限、最可能的月份与理由。'),
      ...readNotes({ text: draft.print, damage: draft.damage, mended: { radicals: 0, joins: 0, hidden: 0 } }),
    ),
  );
}

/** 归园: the zone that the print is of. */
export function zoneStep(desk: Desk, actor: Actor): HTMLElement {
  const { draft } = desk.view!;
  const isKnown = Boolean(draft.zone.known?.value);
  const name = desk.book.zones.find(({ id }) => id === draft.zone.id?.value)?.name;
  const specs = desk.book.fields.zone.filter((spec) => spec.name === 'id' || !isKnown);
  return element(
    'div',
    { class: 'two-panes' },
    element(
      'section',
      { class: 'pane print-words' },
      element('h2', {}, '原文'),
      ...draft.print.split('\n').map((line) => element('p', {}, line)),
    ),
    element(
      'section',
      { class: 'pane form-pane' },
      element('h2', {}, isKnown ? `已有的园：${name ?? ''}` : '新的园'),
      ...specs.map((spec) =>
        fieldRow(
          spec,
          draft.zone[spec.name],
          `zone-${spec.name}`,
          false,
          (value) => void actor.act({ do: 'set', on: 'zone', field: spec.name, value }),
        ),
      ),
      element(
        'p',
        { class: 'note' },
        isKnown
          ? '不是这一园，就在“编号”里另写一个：书里没有的编号就是新园。'
          : '类型看名字的结尾，市看名字与原文，编号是地名的拼音；红的要看过。',
      ),
    ),
  );
}
