// Proves by hand that LibreOffice opens what src/xlsx writes: edits the sample workbooks in every way, has LibreOffice
// convert them, and reads the converted files back.   node scripts/run.mjs scripts/verify-libreoffice.ts
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../src/file/open-workbook';
import type { XlsxWorkbook } from '../src/xlsx';

function open(file: string): XlsxWorkbook {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(`${file}: ${opening.problem} ${opening.detail}`);
  return opening.workbook;
}

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-libreoffice-'));
const converted = path.join(folder, 'converted');
mkdirSync(converted);
const samples = path.resolve('test/fixtures/workbooks');
const scores = Array.from({ length: 12 }, (_, index) => index + 0.5);
const note = '完成率40%，扣6.00分。\n【请补充原因及改进措施】';

for (const name of readdirSync(samples).filter((file) => file.endsWith('.xlsx'))) {
  const workbook = open(path.join(samples, name));
  const [form] = workbook.sheets;
  if (form === undefined) throw new Error(name);
  scores.forEach((score, index) => form.setConstant(13 + index, 7, score));
  form.setConstant(30, 8, '=100%');
  form.setNote(20, 2, { author: '自评助手', text: note });
  form.setStyle(20, 3, { fill: '#FFFF00', font: { size: 10.5 } });
  workbook.setSetting('ziping.journal', '[]');
  const report = workbook.addSheet('自评报告');
  report.setConstant(0, 0, '一、项目基本情况');
  report.enter(1, 0, `='${form.name}'!H42*2`);
  report.merge({ top: 0, left: 0, bottom: 0, right: 3 });
  report.setColumnWidth(0, 60);
  workbook.activate(report);
  writeFileSync(path.join(folder, name), workbook.save());
  execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', converted, path.join(folder, name)], {
    env: { ...process.env, HOME: folder },
    stdio: 'ignore',
    timeout: 120_000,
  });
  const again = open(path.join(converted, name));
  const [form2] = again.sheets;
  const report2 = again.sheets.at(-1);
  const checks: Readonly<Record<string, boolean>> = {
    scores: scores.every((score, index) => form2?.value(13 + index, 7) === score),
    total: form2?.value(41, 7) === 118.09,
    'text stays text': form2?.value(30, 8) === '=100%' && form2.formula(30, 8) === null,
    note: form2?.notes.get('C21')?.text === note,
    'old notes': form2?.notes.get('D8')?.text === '与合同金额核对',
    fill: form2?.style(20, 3).fill === '#FFFF00' && form2.style(20, 3).font.size === 10.5,
    'new sheet': report2?.name === '自评报告' && report2.value(0, 0) === '一、项目基本情况',
    'formula across sheets': report2?.value(1, 0) === 236.18,
    merge: report2?.merges.length === 1,
    active: again.activeSheet.name === '自评报告',
  };
  for (const [check, holds] of Object.entries(checks)) {
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${check}`);
    if (!holds) process.exitCode = 1;
  }
}
