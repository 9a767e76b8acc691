import { existsSync } from 'node:fs';
import path from 'node:path';
import type { EarlierReport } from '../core/report/earlier/earlier-report';
import { readDocx } from '../docx/read-docx';
import { xlsxPort } from '../file/file-port';
import { earlierSheets } from '../tasks/earlier-sheets';
import { isFolder } from './find-workbooks';
import { openFile, readBytes } from './open-file';

/** The reports of other years that a command names, or why they cannot be read. */
export type EarlierReports =
  { readonly ok: true; readonly reports: readonly EarlierReport[] } | { readonly ok: false; readonly problem: string };

const endings = ['.docx', '.xlsx', '.xlsm', '.xls'];

/** In a folder the file of the workbook's own name; there need be none. */
function fileFor(from: string, workbook: string): string | null {
  if (!isFolder(from)) return from;
  const { name } = path.parse(workbook);
  const found = endings.map((ending) => path.join(from, name + ending)).find((file) => existsSync(file));
  return found ?? null;
}

/** Reads what an earlier report says: a .docx, or the sheets of a workbook that carry one. */
export async function readEarlier(from: string, workbook: string): Promise<EarlierReports> {
  const file = fileFor(from, workbook);
  if (file === null) return { ok: true, reports: [] };
  if (/\.docx$/i.test(file)) {
    const bytes = readBytes(file);
    if (typeof bytes === 'string') return { ok: false, problem: `${file}：${bytes}` };
    const read = readDocx(path.basename(file), bytes);
    return read === null
      ? { ok: false, problem: `${file}：不是能读的 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为 .docx 后再试。` }
      : { ok: true, reports: [read] };
  }
  const opening = await openFile(file);
  if (!opening.ok) return { ok: false, problem: `${file}：${opening.problem}` };
  const sheets = await earlierSheets(xlsxPort(opening.workbook));
  if (!sheets.ok || sheets.value.length === 0) {
    return { ok: false, problem: `${file}：里面没有写着报告的工作表。` };
  }
  return { ok: true, reports: sheets.value.map((one) => ({ ...one, name: `${path.basename(file)} ${one.name}` })) };
}
