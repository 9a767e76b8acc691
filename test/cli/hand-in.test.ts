import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mammoth from 'mammoth';
import { journalKey } from '../../src/core/apply/journal';
import { addInId, openWorkbook } from '../../src/file/open-workbook';
import { markColours } from '../../src/tasks/marks';
import { marksKey } from '../../src/tasks/stored/keys';
import type { XlsxWorkbook } from '../../src/xlsx';
import { changedParts, knownCase, partsOf } from '../xlsx/packages';
import { score } from './run-score';

const sample = path.resolve(__dirname, '../../assets/samples/附件1.xlsx');
const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ziping-hand-in-'));

function open(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

/** A workbook as the pane leaves it: a write that can be undone, and a mark. */
async function usedWorkbook(place: string): Promise<string> {
  const file = path.join(place, '自评表.xlsx');
  const { status } = await score(sample, '--write', file, '--keep-journal');
  expect(status).toBe(0);
  const workbook = open(readFileSync(file));
  expect(workbook.settings().has(journalKey)).toBe(true);
  const sheet = workbook.activeSheet;
  sheet.setStyle(37, 7, { fill: markColours.warning });
  workbook.setSetting(marksKey, '[]');
  writeFileSync(file, workbook.save());
  return file;
}

describe.each(['--handin', '--clean'])('%s', (option) => {
  it('writes the workbook without journal, settings and marks; what it says and the original stay', async () => {
    const place = folder();
    const file = await usedWorkbook(place);
    const before = readFileSync(file);
    const output = path.join(place, '报送', '自评表.xlsx');
    expect(await score(file, option, output)).toMatchObject({ status: 0 });
    expect(readFileSync(file).equals(before)).toBe(true);
    const after = readFileSync(output);
    expect(Object.values(partsOf(after)).filter((text) => text.toLowerCase().includes(addInId))).toEqual([]);
    expect(Object.values(partsOf(after)).filter((text) => text.includes('ziping'))).toEqual([]);
    const [was, is] = [open(before).activeSheet, open(after).activeSheet];
    expect(is.style(37, 7).fill).toBe(open(readFileSync(sample)).activeSheet.style(37, 7).fill);
    for (const [row, column] of [
      [6, 8],
      [37, 7],
      [40, 7],
    ] as const)
      expect(is.content(row, column)).toBe(was.content(row, column));
    const touched =
      /webextension|^\[Content_Types\]\.xml$|^_rels\/\.rels$|^xl\/styles\.xml$|^xl\/worksheets\/sheet1\.xml$/;
    expect(changedParts(before, after).filter((name) => !touched.test(name))).toEqual([]);
  });

  it('gives a workbook that keeps nothing of ours back byte for byte, a form or not, and refuses to go over a file', async () => {
    const place = folder();
    const output = path.join(place, 'out.xlsx');
    expect(await score(sample, option, output)).toMatchObject({ status: 0 });
    expect(readFileSync(output).equals(readFileSync(sample))).toBe(true);
    const again = await score(sample, option, output);
    expect(again).toMatchObject({ status: 2 });
    expect(again.complaints).toContain('已经存在');
    expect(await score(sample, option, sample, '--force')).toMatchObject({ status: 2 });
  });

  it('takes a folder to a folder, keeps macros, says what cannot be read, and is resumed', async () => {
    const [input, output] = [folder(), path.join(folder(), '报送')];
    mkdirSync(path.join(input, '乡镇'));
    copyFileSync(sample, path.join(input, '乡镇', 'a.xlsx'));
    writeFileSync(path.join(input, 'b.xlsm'), knownCase('macro.xlsm'));
    writeFileSync(path.join(input, 'c.xlsx'), 'no workbook');
    const { status, complaints } = await score(input, option, output);
    expect(status).toBe(1);
    expect(complaints).toContain('c.xlsx');
    expect(readFileSync(path.join(output, '乡镇', 'a.xlsx')).equals(readFileSync(sample))).toBe(true);
    expect(Buffer.from(knownCase('macro.xlsm')).equals(readFileSync(path.join(output, 'b.xlsm')))).toBe(true);
    expect(existsSync(path.join(output, 'c.xlsx'))).toBe(false);
    expect((await score(input, option, output, '--resume')).complaints).toContain('2 个工作簿的输出比原文件新');
  });
});

it('a written copy carries no marks either', async () => {
  const place = folder();
  const file = await usedWorkbook(place);
  const output = path.join(place, 'out.xlsx');
  expect(await score(file, '--write', output)).toMatchObject({ status: 0 });
  const fills = [markColours.error, markColours.warning, markColours.info] as readonly (string | null)[];
  expect(fills).not.toContain(open(readFileSync(output)).activeSheet.style(37, 7).fill);
});

it('the report and a sheet to be signed go with it: it says what the table says, not what the program would write', async () => {
  const place = folder();
  const [workbook, report, summary] = ['报送.xlsx', '报告.docx', '报送单.docx'].map((name) => path.join(place, name));
  if (workbook === undefined || report === undefined || summary === undefined) throw new Error('no names');
  expect(await score(sample, '--handin', workbook, '--report', report, '--handin-summary', summary)).toMatchObject({
    status: 0,
  });
  expect([workbook, report, summary].map((file) => existsSync(file))).toEqual([true, true, true]);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(summary) });
  // 97 points are typed there, 0 of 51.15 万元 are spent; 97 is 优.
  for (const text of ['项目支出绩效自评报送单', '“智慧政务”项目服务费', '2021', '51.15万元', '0%', '97', '优']) {
    expect(value).toContain(text);
  }
  expect(value).toMatch(/报送单位（盖章）：承德县行政审批局/);
});

it('sheets to be signed and reports of a folder have names of their own', async () => {
  const [input, output] = [folder(), folder()];
  copyFileSync(sample, path.join(input, 'a.xlsx'));
  expect(await score(input, '--report', output, '--handin-summary', output)).toMatchObject({ status: 0 });
  expect(readdirSync(output).sort()).toEqual(['a-报送单.docx', 'a.docx']);
});
