import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellBlock } from '../sheet/address';
import { blockAddress } from '../sheet/address';
import { engineFunctions } from './engine-functions';
import type { CellValue } from '../sheet/cell-value';

// The only file that knows the library which calculates formulas.

/** A cell as the engine sees it. A cell with a formula is calculated, any other is what it holds. */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value is an error such as `#REF!`, not a text that reads so. */
  readonly isError: boolean;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** The block that an array formula fills. */
  readonly array: CellBlock | null;
}

export interface EngineSheet {
  readonly name: string;
  readonly hiddenRows: ReadonlySet<number>;
  readonly cells: readonly EngineCell[];
}

/** What became of a formula: its value, or null when the engine does not know how to calculate it. */
export type EngineResult = { readonly value: CellValue; readonly isError: boolean } | null;

type EngineBook = Parameters<typeof calculateFormulas>[0];
type LibrarySheet = EngineBook['worksheets'][number];
type LibraryCell = ReturnType<LibrarySheet['getCell']>;

/** The library's tags for a cell's type; any other number is a constant. */
const formulaType = 6;
const constantType = 2;
/** The library answers a function or a construction it does not know with these. */
const unknownErrors: readonly string[] = ['#NAME?', '#CALC!', '#SPILL!'];

/** Calculates the formulas of a workbook; gives the results by sheet and cell in the order they were given. */
export function evaluateFormulas(
  sheets: readonly EngineSheet[],
  date1904: boolean,
): ReadonlyMap<EngineCell, EngineResult> {
  const calculated = new Map<EngineCell, LibraryCell>();
  const worksheets = sheets.map((sheet, index) => librarySheet(sheet, index, calculated));
  calculateFormulas({
    worksheets,
    getWorksheet: (key) => worksheets.find((one) => one.id === key || one.name === key),
    // Names are written out before a formula comes here.
    definedNames: { getAllEntries: () => [], getAllNames: () => [] },
    properties: { date1904 },
    userFunctions: engineFunctions(date1904),
  });
  return new Map([...calculated].map(([cell, computed]) => [cell, engineResult(computed.result)]));
}

function engineResult(result: unknown): EngineResult {
  if (typeof result === 'number') {
    return Number.isFinite(result) ? { value: result, isError: false } : { value: '#NUM!', isError: true };
  }
  if (typeof result === 'string' || typeof result === 'boolean') return { value: result, isError: false };
  if (typeof result === 'object' && result !== null && 'error' in result && typeof result.error === 'string') {
    return unknownErrors.includes(result.error) ? null : { value: result.error, isError: true };
  }
  return null;
}

function librarySheet(sheet: EngineSheet, index: number, calculated: Map<EngineCell, LibraryCell>): LibrarySheet {
  const rows = new Map<number, Map<number, LibraryCell>>();
  const block = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  const put = (cell: LibraryCell): void => {
    const row = rows.get(cell.row) ?? new Map<number, LibraryCell>();
    row.set(cell.col, cell);
    rows.set(cell.row, row);
    block.top = Math.min(block.top, cell.row);
    block.bottom = Math.max(block.bottom, cell.row);
    block.left = Math.min(block.left, cell.col);
    block.right = Math.max(block.right, cell.col);
  };
  for (const cell of sheet.cells) {
    const made = libraryCell(cell);
    put(made);
    if (cell.formula !== null) calculated.set(cell, made);
  }
  const find = (row: number, column: number): LibraryCell | undefined => rows.get(row)?.get(column);
  return {
    id: index + 1,
    name: sheet.name,
    dimensions: rows.size === 0 ? null : block,
    eachRow: (...parameters: readonly unknown[]) => {
      const visit = parameters.at(-1) as (row: unknown, number: number) => void;
      for (const [number, cells] of rows) {
        const eachCell = (...inner: readonly unknown[]): void => {
          const look = inner.at(-1) as (cell: LibraryCell, column: number) => void;
          for (const [column, cell] of cells) look(cell, column);
        };
        visit({ hidden: sheet.hiddenRows.has(number - 1), eachCell }, number);
      }
    },
    findCell: find,
    // Asked for when a result spills over blank cells: those are not written here.
    getCell: (row, column) =>
      find(row, column) ?? { row, col: column, type: 0, model: {}, value: undefined, result: undefined },
  };
}

function libraryCell({ row, column, value, isError, formula, array }: EngineCell): LibraryCell {
  if (formula === null) {
    const held = isError ? { error: String(value) } : value;
    return { row: row + 1, col: column + 1, type: constantType, model: {}, value: held, result: undefined };
  }
  const model = array === null ? { formula } : { formula, shareType: 'array', ref: blockAddress(array) };
  return { row: row + 1, col: column + 1, type: formulaType, formula, model, value: undefined, result: undefined };
}
