/**
 * The scores as a picture in the Word document, drawn by Chromium under the pane's content security policy. A PNG begins with
 * its signature, then IHDR with width and height: 580 pixels of the document, three of the picture for each.
 */
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { closeWorkbenches, openWorkbench } from './workbench';

jest.setTimeout(120_000);
afterEach(closeWorkbenches);

it('is in the document if ticked', async () => {
  const workbench = await openWorkbench();
  const pane = workbench.pane();
  await pane.getByTestId('total-score').waitFor();
  await pane.getByRole('tab', { name: /^报告/ }).click();
  await pane.getByRole('checkbox', { name: '附上得分图' }).check();
  const download = workbench.page.waitForEvent('download');
  await pane.getByRole('button', { name: '下载 Word 文档' }).click();
  const file = await (await download).path();
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('<w:drawing>');
  const png = Object.entries(parts).find(([name]) => name.endsWith('.png'))?.[1] ?? new Uint8Array();
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1740);
  // A blank canvas of this size is smaller than 5 KB.
  expect(png.length).toBeGreaterThan(8000);
  await pane.getByText(/^已生成“.*\.docx”。$/).waitFor();
  expect(workbench.consoleErrors).toEqual([]);
});
