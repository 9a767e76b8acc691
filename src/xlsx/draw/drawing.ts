import type { CellContent } from '../sheet/cell-value';
import type { SheetDrawing } from '../workbook';

/** Whether a content of a drawing is a formula. */
export function isFormulaContent(content: CellContent): boolean {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}

/** A sheet with nothing in it. */
export const emptyDrawing: SheetDrawing = {
  name: '',
  hidden: false,
  columnWidths: [],
  rows: [],
  merges: [],
  styles: [],
  frozenRows: 0,
  filter: null,
  lists: [],
  limits: [],
  bars: [],
  page: null,
};
