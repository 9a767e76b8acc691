import { percentText } from '../../explain/figures';
import { cellAddress, type CellBlock } from '../../sheet/address';
import type { CellEdit } from '../../sheet/edit-plan';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** Texts of a block of the sheet; row and column are the sheet's, zero-based. */
export interface TableTexts {
  readonly block: CellBlock;
  /** What a reader sees; with its line breaks. */
  readonly text: (row: number, column: number) => string;
}

/** Kinds of edits that the annex shows: figures. Words stay as they stand in the cell. */
const shownKinds: ReadonlySet<CellEdit['kind']> = new Set([
  'executionRate',
  'executionScore',
  'indicatorScore',
  'totalScore',
]);

/** True for an edit that changes a figure of the table. */
export const isShownEdit = ({ kind }: CellEdit): boolean => shownKinds.has(kind);

function textAfter({ after, numberFormat }: CellEdit, ownFormat: string): string {
  if (typeof after !== 'number') return String(after);
  return (numberFormat ?? ownFormat).includes('%') ? percentText(after) : String(after);
}

/** The texts of a block as they are once the edits are made. */
export function tableTexts(snapshot: SheetSnapshot, block: CellBlock, edits: readonly CellEdit[]): TableTexts {
  const { firstRow, firstColumn, texts, values, numberFormats } = snapshot;
  const changed = new Map(edits.filter(isShownEdit).map((edit) => [edit.cell, edit] as const));
  return {
    block,
    text: (row, column) => {
      const [line, place] = [row - firstRow, column - firstColumn];
      const edit = changed.get(cellAddress(row, column));
      if (edit !== undefined) return textAfter(edit, numberFormats[line]?.[place] ?? '');
      const shown = texts[line]?.[place]?.trim() ?? '';
      // A column that is too narrow shows #### for a number.
      return /^#+$/.test(shown) ? String(values[line]?.[place] ?? '') : shown;
    },
  };
}

/** Columns of a row that hold something. */
export function filledColumns({ block, text }: TableTexts, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = block.left; column <= block.right; column += 1) if (text(row, column) !== '') columns.push(column);
  return columns;
}

/** Rows of the block that hold something. */
export function filledRows(texts: TableTexts): readonly number[] {
  const { top, bottom } = texts.block;
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index).filter(
    (row) => filledColumns(texts, row).length > 0,
  );
}
