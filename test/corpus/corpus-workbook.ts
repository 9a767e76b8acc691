import { noFeatures, plannedText, type SheetPlan } from '../../src/core/sheet/sheet-plan';
import type { CellContent } from '../../src/core/sheet/snapshot';
import { newWorkbook } from '../../src/file/new-workbook';
import { tableSnapshot } from './build-table';

/** The collected table as a workbook of one sheet, every cell where the layout has it. */
export function corpusWorkbook(id: string): Uint8Array {
  const { sheet, firstRow, firstColumn, values, numberFormats, merges = [] } = tableSnapshot(id);
  const before = Array.from({ length: firstColumn }, () => '');
  const typed = (value: CellContent): CellContent => (typeof value === 'string' ? plannedText(value) : value);
  const looks = numberFormats.flatMap((line, row) =>
    line.flatMap((numberFormat, column): SheetPlan['looks'] => {
      if (numberFormat === 'General') return [];
      const [at, beside] = [firstRow + row, firstColumn + column];
      const look = { font: '宋体', size: 11, bold: false, horizontal: 'left', wrap: false, bordered: false } as const;
      return [{ block: { top: at, left: beside, bottom: at, right: beside }, look: { ...look, numberFormat } }];
    }),
  );
  return newWorkbook([
    {
      name: sheet.name,
      columnWidths: [],
      rowHeights: [],
      contents: [
        ...Array.from({ length: firstRow }, () => []),
        ...values.map((line) => [...before, ...line.map(typed)]),
      ],
      merges: [...merges],
      looks,
      features: noFeatures,
    },
  ]);
}
