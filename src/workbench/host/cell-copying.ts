import type { CellBlock, XlsxSheet } from '../../xlsx';
import { shiftFormula } from '../../xlsx';
import type { ExcelModel } from './model';
import { contains, rowCount, columnCount, onSheet } from '../../grid/editing/range-address';
import { Refusal } from '../../grid/editing/refusal';

interface Area {
  readonly sheet: XlsxSheet;
  readonly block: CellBlock;
}

/** What of the cells is copied (`Excel.RangeCopyType`). */
export type CopiedPart = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * Copies cells onto a block (`Range.copyFrom`). A block that is no multiple of the source gets it once, from its first cell on;
 * one that is, is filled with it. Relative references read as from their new place.
 */
export function copyBlock(model: ExcelModel, from: Area, to: Area, what: CopiedPart, skipBlanks: boolean): void {
  const [rows, columns] = [rowCount(from.block), columnCount(from.block)];
  const fills = rowCount(to.block) % rows === 0 && columnCount(to.block) % columns === 0;
  const { top, left } = to.block;
  const target = fills ? to.block : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!onSheet(target)) throw new Refusal('InvalidArgument');
  const written: { readonly row: number; readonly column: number; readonly write: () => void }[] = [];
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const source = {
        row: from.block.top + ((row - target.top) % rows),
        column: from.block.left + ((column - target.left) % columns),
      };
      const copy = copyOf(from.sheet, source, to.sheet, { row, column }, what);
      if (skipBlanks && from.sheet.content(source.row, source.column) === '') continue;
      if (isCovered(to.sheet.merges, row, column)) continue;
      if (to.sheet.protected && to.sheet.style(row, column).locked) throw new Refusal('AccessDenied');
      written.push({ row, column, write: copy });
    }
  }
  for (const { write } of written) write();
  model.cellsEntered();
  if (what !== 'Formats') {
    model.report({ kind: 'cellsChanged', sheet: to.sheet, block: target, origin: 'addIn', detail: null });
  }
  if (what === 'All' || what === 'Formats') {
    model.report({ kind: 'formatChanged', sheet: to.sheet, block: target, origin: 'addIn' });
  }
}

function isCovered(merges: readonly CellBlock[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads the source now, so that blocks may overlap; gives what writes it. */
function copyOf(from: XlsxSheet, source: Place, to: XlsxSheet, place: Place, what: CopiedPart): () => void {
  const formula = from.formula(source.row, source.column);
  const value = from.value(source.row, source.column);
  const style = from.style(source.row, source.column);
  const copied =
    formula === null || what === 'Values'
      ? null
      : `=${shiftFormula(formula.slice(1), place.row - source.row, place.column - source.column)}`;
  return () => {
    if (what === 'All' || what === 'Formats') to.setStyle(place.row, place.column, style);
    if (what === 'Formats') return;
    if (copied === null) to.setConstant(place.row, place.column, value);
    else to.enter(place.row, place.column, copied);
  };
}
