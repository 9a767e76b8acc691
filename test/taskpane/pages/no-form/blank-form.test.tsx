/** A workbook without a form gets a blank one, over the real office.js. */
import { screen, waitFor, within } from '@testing-library/react';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseCellAddress } from '../../../../src/core/sheet/address';
import { button, click, openPane, sampleWith, showPage } from '../../open-pane';

/** The sample with nothing in its sheet. */
function emptyWorkbook(): Uint8Array {
  const parts = unzipSync(sampleWith({}));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[name]);
  const bare = xml
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>')
    .replace(/<mergeCells[\s\S]*<\/mergeCells>/, '');
  return zipSync({ ...parts, [name]: strToU8(bare) });
}

it('is inserted, brought to the front, and shown', async () => {
  const { workbook } = await openPane(emptyWorkbook(), true);
  expect(screen.getByTestId('no-form')).toBeTruthy();
  await click(button('插入空白附件1'));
  await waitFor(() => expect(workbook.activeSheet.name).toBe('附件1(2)'));
  await waitFor(() => expect(screen.queryByTestId('no-form')).toBeNull());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('（表上没有项目名称）');
  // The first-run panel waits for a form that it can show something on.
  expect(screen.queryByTestId('welcome')).toBeNull();
});

it('is greeted with what to fill in, on every page about a form, not with errors', async () => {
  const { host, workbook } = await openPane(emptyWorkbook(), true);
  await click(button('插入空白附件1'));
  const greeting = within(await screen.findByTestId('blank-form'));
  expect(greeting.getAllByRole('listitem').map(({ textContent }) => textContent.slice(0, 3))).toEqual([
    '表头：',
    '项目资',
    '年度总',
    '绩效指',
  ]);
  await click(greeting.getByRole('button', { name: '在表上看绩效指标' }));
  await waitFor(() => expect(host.selection(workbook.activeSheet)).toMatchObject({ top: 13, left: 3 }));
  // Nothing is written of the goal yet: the way leads to its label.
  await click(greeting.getByRole('button', { name: '在表上看年度总体目标' }));
  await waitFor(() => expect(host.selection(workbook.activeSheet)).toMatchObject({ top: 10, left: 0 }));
  for (const page of ['校验', '说明', '报告', '得分']) {
    await showPage(page);
    expect(await screen.findByTestId('blank-form')).toBeTruthy();
    expect(screen.queryByTestId('findings')).toBeNull();
    // Nothing waits on any page.
    expect(screen.getByRole('tab', { name: page })).toBeTruthy();
  }
  expect(screen.queryByTestId('total-score')).toBeNull();
  expect(screen.queryByRole('alert')?.textContent).toBe('');
});

it('what is filled in is said, and the first indicator ends the greeting', async () => {
  const { workbook } = await openPane(emptyWorkbook(), true);
  await click(button('插入空白附件1'));
  await screen.findByTestId('blank-form');
  const fill = async (contents: Readonly<Record<string, string | number>>) => {
    for (const [cell, content] of Object.entries(contents)) {
      const place = parseCellAddress(cell);
      if (place !== null) workbook.activeSheet.setConstant(place.row, place.column, content);
    }
    await click(button('重新读取'));
  };
  await fill({ E7: 100, F7: 90 });
  const funds = within(screen.getByTestId('blank-form')).getByText(/^项目资金/);
  expect(funds.textContent).toContain('（已填）');
  expect(within(screen.getByTestId('blank-form')).getByText(/^绩效指标/).textContent).not.toContain('（已填）');
  // What stands there is checked from now on.
  await showPage('校验');
  expect(await screen.findByTestId('findings')).toBeTruthy();
  await fill({ D14: '养护里程', E14: '≥50公里', F14: '52公里', G14: 50 });
  await showPage('得分');
  await waitFor(() => expect(screen.queryByTestId('blank-form')).toBeNull());
  expect(screen.getByTestId('total-score').textContent).toBe('59.00');
});

it('while a cell is being edited: the pane says so, and 「重试」 inserts it', async () => {
  const { host, workbook } = await openPane(emptyWorkbook());
  host.editing = true;
  button('插入空白附件1').click();
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/正在编辑/), { timeout: 8000 });
  expect(workbook.sheets).toHaveLength(1);
  host.editing = false;
  await click(button('重试'));
  await waitFor(() => expect(workbook.activeSheet.name).toBe('附件1(2)'));
});
