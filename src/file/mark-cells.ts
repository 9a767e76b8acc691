import { message } from '../core/messages/message';
import { cellAddress, parseCellAddress } from '../core/sheet/address';
import { type CellMark, type MarkReceipt, markColours } from '../tasks/marks';
import { storedMarks } from '../tasks/stored/marks';
import { setAsideKey, storedIn } from '../tasks/stored/stored';
import type { Outcome } from '../tasks/workbook-port';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx';

const ours: ReadonlySet<string> = new Set(Object.values(markColours));

/** The cells of a sheet that are filled as a mark of ours: marks move with their cells. */
function markedCells(sheet: XlsxSheet): readonly string[] {
  const used = sheet.usedBlock(false);
  if (used === null) return [];
  const cells: string[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (ours.has(sheet.style(row, column).fill ?? '')) cells.push(cellAddress(row, column));
    }
  }
  return cells;
}

/**
 * Fills the wanted cells of an open .xlsx, takes the fill away from all other cells that carry a mark of ours, and keeps in the
 * workbook which are marked, as `markCells` over Office.js does. Cells with a fill of their own are left alone.
 */
export function markCells(workbook: XlsxWorkbook, wanted: readonly CellMark[]): Outcome<MarkReceipt> {
  const text = workbook.settings().get(storedMarks.key);
  const { value: earlier, isWhole } = storedIn(storedMarks, text);
  const touched = new Set([...earlier, ...wanted].map(({ sheet }) => sheet.id));
  const sheets = workbook.sheets.filter(({ id }) => touched.has(id));
  const isProtected = sheets.find((sheet) => sheet.protected);
  if (isProtected !== undefined) {
    return { ok: false, problem: message('host.marksProtected', { sheet: isProtected.name }) };
  }
  const marked: CellMark[] = [];
  const ownFill: { sheet: CellMark['sheet']; cell: string }[] = [];
  for (const sheet of sheets) {
    const here = wanted.filter((mark) => mark.sheet.id === sheet.id);
    const wantedCells = new Set(here.map(({ cell }) => cell));
    for (const cell of markedCells(sheet)) if (!wantedCells.has(cell)) fill(sheet, cell, null);
    for (const mark of here) {
      const colour = fillOf(sheet, mark.cell);
      if (colour !== null && !ours.has(colour)) ownFill.push({ sheet: mark.sheet, cell: mark.cell });
      else {
        marked.push(mark);
        if (colour !== mark.colour) fill(sheet, mark.cell, mark.colour);
      }
    }
  }
  if (!isWhole && text !== undefined) workbook.setSetting(setAsideKey(storedMarks.key), text);
  workbook.setSetting(storedMarks.key, storedMarks.write(marked));
  return { ok: true, value: { marked, ownFill } };
}

function fillOf(sheet: XlsxSheet, cell: string): string | null {
  const at = parseCellAddress(cell);
  return at === null ? null : (sheet.style(at.row, at.column).fill?.toUpperCase() ?? null);
}

function fill(sheet: XlsxSheet, cell: string, colour: string | null): void {
  const at = parseCellAddress(cell);
  if (at !== null) sheet.setStyle(at.row, at.column, { fill: colour });
}
