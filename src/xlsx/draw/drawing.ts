import type { CellContent } from '../sheet/cell-value';
import type { SheetDrawing } from '../workbook';

/** The formulas' places, row by row. */
export function formulaPlaces({ contents }: SheetDrawing): readonly (readonly [number, number])[] {
  return contents.flatMap((row, at) =>
    row.flatMap((content, column) => (isFormulaContent(content) ? [[at, column] as const] : [])),
  );
}

/** Whether a content of a drawing is a formula. */
export function isFormulaContent(content: CellContent): boolean {
  return typeof content === 'string' && content.length > 1 && content.startsWith('=');
}
