import { ask } from './client.ts';
import type { Actor, Desk, Plan } from './desk.ts';
import { element } from './dom.ts';

/** 收: the difference, the check, write, take back. */
export function finishStep(desk: Desk, actor: Actor, refuse: (words: string) => void): HTMLElement {
  const { draft, written } = desk.view!;
  const place = element('div', { class: 'plan' }, element('p', {}, '正在看差别、跑检查…'));
  const count = Object.entries(draft.actions);
  const before = count.filter(([step]) => step !== '写' && step !== '收').reduce((sum, [, n]) => sum + n, 0);
  const perThousand = Math.round((before / Math.max(1, draft.print.length)) * 1000);
  const note = element('p', { class: 'note action-count' }, `动作：${count.map(([step, n]) => `${step}${n}`).join('，')}；写文章之前共${before}次，每千字${perThousand}次。`); // prettier-ignore
  if (written.length > 0)
    return element(
      'section',
      { class: 'pane finish-step' },
      element('h2', {}, '已写入'),
      element(
        'ul',
        { class: 'written' },
        ...written.map((path) => element('li', {}, path.replace('printed:', 'printed/'))),
      ),
      element(
        'p',
        { class: 'row' },
        element(
          'button',
          { type: 'button', 'data-do': 'unwrite', onclick: () => void actor.ask('unwrite') },
          '撤回写入',
        ),
      ),
      element('p', { class: 'note' }, '下一步：npm run build，或 npm run dev 边改边看。'),
      note,
    );
  const look = async () => {
    try {
      const plan = await ask<Plan>('plan', { id: draft.id });
      place.replaceChildren(...planParts(plan, actor));
    } catch (error) {
      place.replaceChildren(element('p', { class: 'refused' }, (error as Error).message));
      refuse((error as Error).message);
    }
  };
  void look();
  return element('section', { class: 'pane finish-step' }, element('h2', {}, '写入之前'), place, note);
}

function planParts({ files, faults, left }: Plan, actor: Actor): HTMLElement[] {
  const told = [...left, ...faults];
  const state =
    told.length === 0
      ? element('p', { class: 'passed' }, '检查通过，可以写入。')
      : element('div', { class: 'refused' }, element('p', {}, `还有${told.length}处要改，改完才能写入：`), element('ul', {}, ...told.map((line) => element('li', {}, line)))); // prettier-ignore
  const write = element('button', { type: 'button', class: 'is-main', 'data-do': 'write', disabled: told.length > 0, onclick: () => void actor.ask('write') }, `写入${files.length}个文件`); // prettier-ignore
  return [state, element('p', { class: 'row' }, write), ...files.map(difference)];
}

/** Lines around what was put in: nothing else of the file changes. */
function difference({ path, before, after }: Plan['files'][number]): HTMLElement {
  const [old, now] = [(before ?? '').split('\n'), after.split('\n')];
  let start = 0;
  while (before !== null && start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    before !== null &&
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end) === now.at(-1 - end)
  )
    end += 1;
  const line = (kind: string, words: string) => element('span', { class: kind }, `${words}\n`);
  return element(
    'details',
    { class: 'file', open: !path.startsWith('printed:') },
    element(
      'summary',
      {},
      path.replace('printed:', 'printed/'),
      element('small', {}, before === null ? '新文件' : '只添这几行'),
    ),
    element(
      'pre',
      {},
      ...now.slice(Math.max(0, start - 2), start).map((words) => line('same', words)),
      ...(before === null ? [] : old.slice(start, old.length - end)).map((words) => line('gone', words)),
      ...now
        .slice(start, now.length - end)
        .slice(0, 400)
        .map((words) => line('new', words)),
    ),
  );
}
