/**
 * 规则 over the real office.js. By hand for the sample with 49 of ≥98 (50 % of 10 points): A/B gives 5; with a pass mark of 60 %
 * nothing; 湖北 20+80 gives execution 20 points.
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { button, click, copyAs, openPane, sampleWith, settled, showPage, type, unfold } from '../../open-pane';

const short = sampleWith({ F38: 49, H38: '' });
const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '本工作簿的评分规则' });

async function choose(field: HTMLElement, value: string): Promise<void> {
  fireEvent.change(field, { target: { value } });
  await settled();
}

async function openRules(bytes = short) {
  const opened = await openPane(bytes);
  await showPage('规则');
  await screen.findByTestId('rules');
  await unfold('导出和导入');
  return opened;
}

it('each form goes by its own rules until somebody chooses; the choice is kept and the figures follow', async () => {
  const { kept } = await openRules();
  expect(chooser().selectedOptions[0]?.textContent).toBe('按每张表自身的要求');
  expect(screen.getByText(/^当前这张表用的是：.*财预〔2020〕10号/)).toBeTruthy();
  await choose(chooser(), 'hubei-20-80');
  expect(kept('ziping.rules')).toEqual({ chosen: 'hubei-20-80', own: [] });
  await showPage('得分');
  expect(await screen.findByText('评分规则：湖北省 20+80（您选定的）')).toBeTruthy();
  await showPage('规则');
  await choose(chooser(), '');
  expect(kept('ziping.rules')).toBeUndefined();
});

it('a copy is the unit’s own: edited, kept in the workbook, and used', async () => {
  const { kept } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '修改' }));
  const form = within(screen.getByRole('form'));
  await type(form.getByRole('textbox', { name: '规则名称' }), '本局规则');
  await type(form.getByRole('textbox', { name: /^完成率低于此值得 0 分/ }), '60');
  await click(form.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('已保存“本局规则”。')).toBeTruthy();
  expect(kept('ziping.rules')).toMatchObject({
    chosen: 'own-1',
    own: [{ id: 'own-1', name: '本局规则', passMark: 0.6 }],
  });
  // 5 points of 10 by A/B are none under the pass mark.
  await showPage('得分');
  expect(screen.getByTestId('changes').textContent).toMatch(/H38 得分（空）0/);
});

it('what is wrong is said in the form’s own words, with percentages as they were typed; nothing typed is lost', async () => {
  const { kept } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '修改' }));
  const before = kept('ziping.rules');
  const form = within(screen.getByRole('form'));
  await type(form.getByRole('textbox', { name: /^完成率低于此值得 0 分/ }), '160');
  await type(form.getByRole('textbox', { name: '分值（分）' }), '十分');
  await type(form.getByRole('textbox', { name: '“差”从此分起' }), '');
  await choose(form.getByRole('combobox', { name: '计分方法' }), 'bands');
  await click(form.getByRole('button', { name: '保存' }));
  const problems = form.getByRole('alert').textContent;
  expect(problems).toContain('“完成率低于此值得 0 分（%，可不填）”不能大于 100%，现在是 160%');
  expect(problems).toContain('“预算执行率 分值（分）”应填数字，现在是 "十分"');
  expect(form.getByRole<HTMLInputElement>('textbox', { name: '分值（分）' }).value).toBe('十分');
  await type(form.getByRole('textbox', { name: /^完成率低于此值得 0 分/ }), '');
  await type(form.getByRole('textbox', { name: '分值（分）' }), '10');
  await click(form.getByRole('button', { name: '保存' }));
  expect(form.getByRole('alert').textContent).toMatch(/至少要添加一档[\s\S]*最低一个等级应从 0 分起/);
  expect(kept('ziping.rules')).toEqual(before);
  await click(form.getByRole('button', { name: '添加一档' }));
  await type(form.getByRole('textbox', { name: /第 1 档 执行率达到/ }), '90');
  await type(form.getByRole('textbox', { name: /第 1 档 得分/ }), '12');
  await type(form.getByRole('textbox', { name: '“差”从此分起' }), '0');
  await click(form.getByRole('button', { name: '保存' }));
  expect(form.getByRole('alert').textContent).toContain('有一档的得分高于预算执行率的分值 10');
  await type(form.getByRole('textbox', { name: /第 1 档 得分/ }), '10');
  await click(form.getByRole('button', { name: '保存' }));
  expect(kept('ziping.rules')).toMatchObject({
    own: [{ passMark: null, execution: { method: 'bands', weight: 10, bands: [{ atLeast: 0.9, points: 10 }] } }],
  });
});

it('what is typed outlives a change of page, and the tab says that it is not saved; cancelled it is let go', async () => {
  const { kept } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '修改' }));
  const before = kept('ziping.rules');
  const tab = () => screen.getByRole('tab', { name: /^规则/ }).getAttribute('aria-label');
  expect(tab()).toBe('规则');
  await type(screen.getByRole('textbox', { name: '规则名称' }), '本局规则');
  expect(tab()).toContain('有未保存的修改');
  await showPage('得分');
  expect(screen.queryByRole('textbox', { name: '规则名称' })).toBeNull();
  expect(tab()).toContain('有未保存的修改');
  expect(kept('ziping.rules')).toEqual(before);
  await showPage('规则');
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: '规则名称' })).value).toBe('本局规则');
  await click(within(screen.getByRole('form')).getByRole('button', { name: '取消' }));
  expect(tab()).toBe('规则');
  expect(screen.queryByRole('form')).toBeNull();
  expect(kept('ziping.rules')).toEqual(before);
});

it('expected points of categories are added and removed', async () => {
  const { kept } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '修改' }));
  const form = within(screen.getByRole('form'));
  for (const remove of form.queryAllByRole('button', { name: /^删除第 \d 类/ }).reverse()) await click(remove);
  await click(form.getByRole('button', { name: '添加一类' }));
  await type(form.getByRole('textbox', { name: '第 1 类 一级指标' }), '产出指标');
  await type(form.getByRole('textbox', { name: '第 1 类 分值' }), '60');
  await click(form.getByRole('button', { name: '保存' }));
  expect(kept('ziping.rules')).toMatchObject({ own: [{ categoryWeights: { 产出指标: 60 } }] });
});

it('own rules are deleted after a question; the forms go by their own again', async () => {
  const { kept } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '删除' }));
  await click(button('取消'));
  expect(kept('ziping.rules')).toMatchObject({ chosen: 'own-1' });
  await click(button('删除'));
  await click(button('确定删除'));
  expect(kept('ziping.rules')).toBeUndefined();
  expect(chooser().value).toBe('');
});

it('what is exported can be imported into another workbook', async () => {
  await openRules();
  await choose(chooser(), 'integrated-platform');
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '规则文件的内容' });
  await waitFor(() => expect(text.value).toContain('integrated-platform'));
  const exported = text.value;
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (words: string) => Promise.resolve(void copied.push(words)) },
  });
  await click(button('复制全部文字'));
  expect(copied).toEqual([exported]);
  expect(screen.getByText('已复制。')).toBeTruthy();
  Reflect.deleteProperty(navigator, 'clipboard');

  await type(screen.getByRole('textbox', { name: /^导入/ }), exported);
  await click(button('导入'));
  expect(await screen.findByText(/^已导入并选用/)).toBeTruthy();
  expect(chooser().value).toBe('own-1');
});

it('without a clipboard the text is selected and the user told what to press', async () => {
  await openRules();
  await click(button('复制全部文字'));
  expect(await screen.findByText(/请按 Ctrl\+C/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '规则文件的内容' }));
});

it.each([
  ['甲', '这不是评分规则文件'],
  ['{"id":"x"}', '规则文件缺少“规则名称”'],
])('importing %j says what is wrong and keeps the text', async (text, problem) => {
  const { kept } = await openRules();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^导入/ });
  await type(field, text);
  await click(button('导入'));
  expect(await screen.findByText(new RegExp(problem))).toBeTruthy();
  expect(field.value).toBe(text);
  expect(kept('ziping.rules')).toBeUndefined();
});

it('a rules file is read from disk', async () => {
  const { kept } = await openRules();
  const exported = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '规则文件的内容' }).value;
  const file = new File([exported], '规则.json', { type: 'application/json' });
  // jsdom's files cannot be read as text.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(exported) });
  fireEvent.change(screen.getByLabelText('选择规则文件…'), { target: { files: [file] } });
  await waitFor(() => expect(kept('ziping.rules')).toMatchObject({ chosen: 'own-1' }));
});

it('rules that cannot be read are told about, and set aside when others are chosen', async () => {
  const bytes = short;
  const { workbook, kept, store } = await openPane(bytes);
  workbook.setSetting('ziping.rules', '{"chosen":7}');
  await act(() => store.actions.read());
  expect(screen.getByRole('alert').textContent).toContain('保存的评分规则读不出来');
  await showPage('规则');
  await choose(await screen.findByRole('combobox', { name: '本工作簿的评分规则' }), 'hubei-20-80');
  expect(kept('ziping.rules')).toEqual({ chosen: 'hubei-20-80', own: [] });
  expect(kept('ziping.rules.setAside')).toEqual({ chosen: 7 });
  await waitFor(() => expect(screen.queryByText(/读不出来/)).toBeNull());
});

it('nothing for axe to complain about, in both languages', async () => {
  const { store } = await openRules();
  await copyAs('照着改的规则');
  await click(await screen.findByRole('button', { name: '修改' }));
  await choose(screen.getByRole('combobox', { name: '计分方法' }), 'bands');
  await click(button('添加一档'));
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await act(async () => {
      await store.actions.chooseLocale(locale);
    });
    await screen.findByText(locale === 'zh-CN' ? '导出和导入' : 'Export and import');
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
