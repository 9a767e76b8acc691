/** Files that are no workbook, chosen through 「打开」: the open workbook stays, and the message says what to do. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { closeBrowser } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane().getByRole('region', { name: '总分' }).waitFor();
}, 120_000);

afterAll(closeBrowser);

const whole = readFileSync(path.resolve('assets/samples/附件1.xlsx'));
const bad = (name: string) => readFileSync(path.resolve('test/fixtures/bad', name));

/** What Word saves: a package whose main part is a document. */
const word = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
});

it.each([
  ['旧格式.xls', bad('old.xls'), '另存为“Excel 工作簿(*.xlsx)”'],
  ['加密.xlsx', bad('encrypted.xlsx'), '清空密码'],
  ['截断.xlsx', whole.subarray(0, whole.length / 2), '不完整'],
  ['空文件.xlsx', Buffer.alloc(0), '0 字节'],
  ['改名的文档.xlsx', Buffer.from(word), '不是 Excel 工作簿'],
  ['文字.xlsx', Buffer.from('项目名称,得分'), '不是 Excel 工作簿'],
  ['巨大.xlsx', Buffer.from(zipSync({ 'a.bin': new Uint8Array(300 * 1024 * 1024) }, { level: 1 })), '太大'],
])('%s', async (name, buffer, words) => {
  const { page } = workbench;
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const notice = page.getByText(`${name}：`);
  await notice.waitFor();
  const text = await notice.innerText();
  expect(text).toContain(words);
  expect(text).toMatch(/请/);
  expect(await page.title()).toContain('附件1.xlsx');
  expect(await workbench.cell('H41')).toBe('97');
});

it('a workbook without a form takes the notice away, and the pane says what was looked for', async () => {
  await workbench.page.locator('input[type="file"]').setInputFiles(path.resolve('test/fixtures/bad/empty.xlsx'));
  await workbench.pane().getByText('没有找到自评表').first().waitFor();
  await workbench.pane().getByText('一级指标、二级指标、三级指标').first().waitFor();
  expect(await workbench.page.getByText('巨大.xlsx：').count()).toBe(0);
});

it('met no error in the console', () => {
  expect(workbench.consoleErrors).toEqual([]);
});
