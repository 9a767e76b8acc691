/** The two ports of the tasks, each over a workbook of its own: what holds for one has to hold for the other. */
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellContent, CellValue, SheetIdentity, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { officePort } from '../../src/excel/office-port';
import { xlsxPort } from '../../src/file/file-port';
import type { Outcome, WorkbookPort } from '../../src/tasks/workbook-port';
import { openWorkbook } from '../../src/file/open-workbook';
import type { CellStyle, XlsxSheet, XlsxWorkbook } from '../../src/xlsx';
import { startOffice } from '../office/start-office';

export interface OpenedPort {
  readonly port: WorkbookPort;
  readonly workbook: XlsxWorkbook;
}

/** Opens a workbook behind a port. */
export type PortOpening = (bytes: Uint8Array) => Promise<OpenedPort>;

export const bothPorts: readonly (readonly [name: string, open: PortOpening])[] = [
  [
    'Excel',
    async (bytes) => {
      const { workbook } = await startOffice(bytes);
      return { port: officePort([]), workbook };
    },
  ],
  [
    'a file',
    (bytes) => {
      const opening = openWorkbook(bytes);
      if (!opening.ok) throw new Error(opening.problem);
      return Promise.resolve({ port: xlsxPort(opening.workbook), workbook: opening.workbook });
    },
  ],
];

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** What the workbook holds, behind the port's back. */
export function cellsOf(workbook: XlsxWorkbook) {
  const sheetNamed = (name: string): XlsxSheet => {
    const found = workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const place = (cell: string) => {
    const found = parseCellAddress(cell);
    if (found === null) throw new Error(cell);
    return [found.row, found.column] as const;
  };
  return {
    sheetNamed,
    content: (sheet: string, cell: string): CellContent => sheetNamed(sheet).content(...place(cell)),
    value: (sheet: string, cell: string): CellValue => sheetNamed(sheet).value(...place(cell)),
    style: (sheet: string, cell: string): CellStyle => sheetNamed(sheet).style(...place(cell)),
    /** Somebody enters something. */
    enter: (sheet: string, cell: string, content: CellContent): void => {
      sheetNamed(sheet).enter(...place(cell), content);
    },
  };
}

/** The sheets' identities as the port gives them, by name. */
export async function identities(port: WorkbookPort): Promise<Readonly<Record<string, SheetIdentity>>> {
  const { snapshots } = valueOf(await port.read('all'));
  return Object.fromEntries(snapshots.map(({ sheet }) => [sheet.name, sheet]));
}

/** Everything on all sheets, without ids. */
export async function grids(
  port: WorkbookPort,
): Promise<readonly (Omit<SheetSnapshot, 'sheet' | 'date1904' | 'merges'> & { name: string })[]> {
  const { snapshots } = valueOf(await port.read('all'));
  // Only a file tells these two: Excel's merged areas are not asked for, its date system cannot be.
  return snapshots.map(({ sheet, firstRow, firstColumn, values, texts, numberFormats, formulas, truncated }) => ({
    name: sheet.name,
    firstRow,
    firstColumn,
    values,
    texts,
    numberFormats,
    formulas,
    truncated,
  }));
}
