/** A unit's own outline on 报告, over the real office.js: copied, changed, kept in the workbook, taken out and in. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { builtInOutlines } from '../../../../../src/core/report/outlines';
import { outlineText } from '../../../../../src/core/report/outline-file';
import { button, click, copyAs, openPane, sampleWith, settled, showPage, type, unfold } from '../../../open-pane';

jest.setTimeout(240_000);

async function openWorkshop() {
  const opened = await openPane(sampleWith({}));
  await showPage('报告');
  await screen.findByTestId('report-sheet');
  await unfold('修改、导出或导入提纲');
  await unfold('导出和导入提纲');
  await unfold('展开全文');
  await screen.findByTestId('outline-workshop');
  return opened;
}

/** Chooses an outline for the workbook. */
async function choose(id: string): Promise<void> {
  fireEvent.change(screen.getByRole('combobox', { name: '报告提纲' }), { target: { value: id } });
  await settled();
}

async function editCopy() {
  const opened = await openWorkshop();
  await choose('n1-chengde');
  await copyAs('本局的五章格式');
  await click(await screen.findByRole('button', { name: '修改' }));
  const section = (number: number) => within(screen.getByRole('group', { name: `第 ${number} 节` }));
  const heading = (number: number) =>
    section(number).getByRole<HTMLInputElement>('textbox', { name: '标题（可不填）' });
  return { ...opened, section, heading };
}

const paper = () => screen.getByTestId('report-paper').textContent;
const save = () => within(screen.getByRole('form')).getByRole('button', { name: '保存' });

it('a built-in outline is copied, renamed, reordered, shortened and added to; the report has it so', async () => {
  const { kept, section, heading } = await editCopy();
  // 承德县: 工作开展情况, then 绩效目标实现情况.
  expect([heading(1).value, heading(2).value]).toEqual(['〔项目名称〕绩效自评工作开展情况', '绩效目标实现情况']);
  const count = screen.getAllByRole('group', { name: /^第 \d+ 节$/ }).length;
  await type(screen.getByRole('textbox', { name: '提纲名称' }), '本局提纲');
  await click(button('第 1 节下移'));
  expect([heading(1).value, heading(2).value]).toEqual(['绩效目标实现情况', '〔项目名称〕绩效自评工作开展情况']);
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('第 2 节下移'));
  await type(section(2).getByRole('textbox', { name: '请填写什么' }), '领导小组怎样组织自评');
  await type(section(2).getByRole('textbox', { name: '填写提示（可不填）' }), '写明文号');
  await click(button('删除第 3 节'));
  await click(button('添加一节'));
  await waitFor(() => expect(document.activeElement).toBe(heading(count)));
  await type(heading(count), '其他需要说明的情况');
  await type(section(count).getByRole('textbox', { name: '请填写什么' }), '其他情况');
  expect(kept('ziping.outline')).toMatchObject({ own: [{ name: '本局的五章格式' }] });
  await click(save());

  expect(await screen.findByText('已保存“本局提纲”。')).toBeTruthy();
  expect(kept('ziping.outline')).toMatchObject({ chosen: 'own-1', own: [{ id: 'own-1', name: '本局提纲' }] });
  expect(paper()).toContain('【请填写：领导小组怎样组织自评（写明文号）】');
  expect(paper()).toMatch(/一、绩效目标实现情况[\s\S]*二、.*绩效自评工作开展情况/);
  expect(paper()).not.toContain('绩效目标设定质量情况');
  expect(paper()).toMatch(/其他需要说明的情况[\s\S]*【请填写：其他情况】/);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '报告提纲' }).selectedOptions[0]?.textContent).toBe(
    '本局提纲',
  );

  // Deleted, each form has the one that its kind calls for again.
  await click(button('删除'));
  await click(button('确定删除'));
  expect(kept('ziping.outline')).toBeUndefined();
  expect(paper()).toContain('资金安排和使用情况');
});

it('what is wrong is said in the form’s words, nothing is kept, and what is typed outlives a change of page', async () => {
  const { kept, section, heading } = await editCopy();
  const before = kept('ziping.outline');
  await type(section(1).getByRole('textbox', { name: '请填写什么' }), ' ');
  await type(screen.getByRole('textbox', { name: '提纲名称' }), '');
  await type(heading(2), '长'.repeat(201));
  await click(save());
  const problems = within(screen.getByRole('form')).getByRole('alert').textContent;
  expect(problems).toContain('“提纲名称”不能为空。');
  expect(problems).toContain('“第 1 节 请填写什么”不能为空。');
  expect(problems).toContain('“第 2 节 标题（可不填）”太长，请缩短。');
  expect(kept('ziping.outline')).toEqual(before);

  await type(heading(2), '目标完成情况');
  expect(screen.getByRole('tab', { name: /^报告.*有未保存的修改$/ })).toBeTruthy();
  await showPage('得分');
  await showPage('报告');
  await screen.findByTestId('outline-workshop');
  await unfold('展开全文');
  expect(heading(2).value).toBe('目标完成情况');
  await type(screen.getByRole('textbox', { name: '提纲名称' }), '本局提纲');
  await type(section(1).getByRole('textbox', { name: '请填写什么' }), '组织情况');
  await click(save());
  expect(screen.queryByRole('tab', { name: /有未保存的修改/ })).toBeNull();
  expect(kept('ziping.outline')).toMatchObject({ own: [{ name: '本局提纲' }] });
  expect(paper()).toContain('二、目标完成情况');
});

it('every section removed is no outline', async () => {
  await editCopy();
  for (let remove = screen.queryByRole('button', { name: '删除第 1 节' }); remove !== null;) {
    await click(remove);
    remove = screen.queryByRole('button', { name: '删除第 1 节' });
  }
  await click(save());
  expect(within(screen.getByRole('form')).getByRole('alert').textContent).toContain('至少要有一节。');
});

it('out as a file’s text, in as one; a file that is none is refused with what to do', async () => {
  const { kept } = await openWorkshop();
  const [chengde] = builtInOutlines;
  if (chengde === undefined) throw new Error('no outline');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '提纲文件的内容' }).value).toBe(outlineText(chengde));
  const field = () => screen.getByRole('textbox', { name: '导入：把提纲文件的内容粘贴在这里' });
  await type(field(), '这不是提纲');
  await click(button('导入'));
  expect(screen.getByText(/^这不是报告提纲文件/)).toBeTruthy();
  await type(field(), outlineText({ ...chengde, title: '' }));
  await click(button('导入'));
  expect(screen.getByText('“报告标题”不能为空。')).toBeTruthy();
  expect(kept('ziping.outline')).toBeUndefined();
  await type(field(), outlineText({ ...chengde, name: '邻县提纲', title: '{project}自评报告（邻县）' }));
  await click(button('导入'));
  expect(await screen.findByText('已导入并选用“邻县提纲”。')).toBeTruthy();
  expect(kept('ziping.outline')).toMatchObject({ chosen: 'own-1', own: [{ id: 'own-1', name: '邻县提纲' }] });
  expect(paper()).toContain('自评报告（邻县）');
});

it('nothing for axe to complain about, in both languages', async () => {
  const { store } = await editCopy();
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await act(() => store.actions.chooseLocale(locale));
    await settled();
    await screen.findByText(locale === 'zh-CN' ? '添加一节' : 'Add a section');
    const { violations } = await axe.run(screen.getByTestId('outline-workshop'), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
