/** A workbook without a form gets a blank one, over the real office.js. */
import { screen, waitFor } from '@testing-library/react';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { button, click, openPane, sampleWith } from '../../open-pane';

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
