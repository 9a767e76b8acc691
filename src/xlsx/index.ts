// The library's public surface: all that other rooms may import of it.
export { openXlsx, type OpeningOptions } from './open';
export { measurePackage, type PackageMeasure } from './opc/measure-package';
export { portableCompression, type Compression } from './opc/compression';
export { createKeptParts, type KeptParts } from './opc/kept-parts';
export { withoutAddIn } from './opc/without-add-in';
export type { XlsxProblem } from './problem';
export {
  blockAddress,
  cellAddress,
  columnLetters,
  lastColumn,
  lastRow,
  parseBlockAddress,
  parseCellAddress,
} from './sheet/address';
export type { CellBlock, CellPosition } from './sheet/address';
export { emptyDrawing } from './draw/drawing';
export { newXlsx } from './draw/new-xlsx';
export { shiftFormula } from './formula/formula-shift';
export { deletion, insertion, shiftBlock, type Shift } from './sheet/shift';
export type { CellContent, CellValue } from './sheet/cell-value';
export type {
  BlockContents,
  BorderLine,
  CellNote,
  CellShiftOutcome,
  CellStyle,
  CellStyleChange,
  CellWriteOutcome,
  DrawnRow,
  PageSetup,
  PageSetupChange,
  SheetArray,
  SheetDrawing,
  SheetFilter,
  SheetCell,
  SheetPermission,
  WriteObstacle,
  SheetTable,
  XlsxOpening,
  XlsxSheet,
  XlsxWorkbook,
} from './workbook';
