/** A trial becomes a deployment: Excel keeps an add-in's data by where it came from, so it is carried over by hand, in the same workbook. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { addInId } from '../../../../src/file/open-workbook';
import { openXlsx } from '../../../../src/xlsx';
import { button, click, openPane, sampleWith, settled, showPage } from '../../open-pane';

/** The workbook as another source of the add-in sees it: the same cells, and nothing kept. */
function underAnotherSource(bytes: Uint8Array): Uint8Array {
  const opening = openXlsx(bytes, { addIn: addInId });
  if (!opening.ok) throw new Error(opening.detail);
  const { workbook } = opening;
  for (const key of workbook.settings().keys()) workbook.setSetting(key, null);
  return workbook.save();
}

const kept = async () => within(await screen.findByTestId('kept'));
const field = async (name: RegExp | string) => (await kept()).getByLabelText<HTMLTextAreaElement>(name);

async function exported(): Promise<string> {
  await showPage('规则');
  await click((await kept()).getByRole('button', { name: '换一种部署方式时带走这些数据' }));
  // Excel is asked first.
  const text = await field('这个工作簿里留下的数据');
  await waitFor(() => expect(text.value).not.toBe(''));
  return text.value;
}

async function bring(text: string): Promise<void> {
  fireEvent.change(await field('导入：把导出的内容粘贴在这里'), { target: { value: text } });
  await click((await kept()).getByRole('button', { name: '导入' }));
}

it('the record of writes goes along: what was written under the trial is taken back under the deployment', async () => {
  const trial = await openPane(sampleWith({}));
  const before = trial.content('I7');
  await click(button(/^计算得分/));
  await settled();
  const written = trial.content('I7');
  expect(written).not.toBe(before);
  const text = await exported();
  expect(text).toContain('ziping.journal');

  const saved = trial.workbook.save();
  trial.store.close();
  cleanup();
  const deployed = await openPane(underAnotherSource(saved));
  expect(deployed.content('I7')).toBe(written);
  expect(deployed.workbook.settings().size).toBe(0);
  expect(await exported()).toBe('（没有可以导出的数据）');
  await bring(text);
  expect(await screen.findByText(/^已导入 \d+ 项。$/)).toBeTruthy();
  await settled();
  await showPage('得分');
  await click(button('撤销写入'));
  await settled();
  expect(deployed.content('I7')).toBe(before);
});

it('what the workbook keeps already stays, and what is no export is refused with words', async () => {
  const opened = await openPane(sampleWith({}));
  await click(button(/^计算得分/));
  await settled();
  const text = await exported();
  const journal = opened.workbook.settings().get('ziping.journal');
  await bring(text.replace(/"ziping\.journal": "/, '"ziping.journal": "older '));
  expect(await screen.findByText(/^已导入 0 项。\d+ 项没有导入：工作簿里已有同类的数据，保留现有的。$/)).toBeTruthy();
  expect(opened.workbook.settings().get('ziping.journal')).toBe(journal);
  await bring('{"rules": 1}');
  expect(await screen.findByText('这不是从本程序导出的数据。请选择用“下载文件”或“复制文字”得到的内容。')).toBeTruthy();
});
