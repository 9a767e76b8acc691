import { blankForm } from '../../../src/core/form/blank-form';
import { cellAddress } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** The plan as a sheet, with what somebody typed into it; its formulas show blanks. */
export function sheetWith(typed: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const formulas = blankForm().contents.map((row, at) =>
    row.map((content, column) => typed[cellAddress(at, column)] ?? content),
  );
  const values = formulas.map((row) => row.map((content) => (String(content).startsWith('=') ? '' : content)));
  return {
    sheet: { id: '1', name: '附件1' },
    firstRow: 0,
    firstColumn: 0,
    values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    formulas,
    truncated: false,
  };
}
