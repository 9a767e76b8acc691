import { plainWords } from '../../form/plain-words';
import type { CellContent, CellValue } from '../../sheet/snapshot';
import { paperHeader, type PaperLabel } from './paper-lines';

/** A sheet's cells, from A1, zero-based. */
export interface PaperCells {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The formula where there is one, else the value. */
  readonly contentAt: (row: number, column: number) => CellContent;
}

/** A row of a paper as it stands on its sheet. */
export interface ReadPaperRow {
  /** Zero-based. */
  readonly row: number;
  /** `''` also where the reviewer merged level cells: the words stand in the first row. */
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly values: Readonly<Record<PaperLabel, CellValue>>;
  /** What was told of its changes so far; `''` when nothing was. */
  readonly told: string;
  /** False where no formula of ours stands: a row that the reviewer may have added. */
  readonly isFilled: boolean;
}

/** A working paper as it was found on a sheet, however rows and columns were moved. */
export interface ReadPaper {
  /** Zero-based. */
  readonly header: number;
  readonly columns: Readonly<Record<PaperLabel, number>>;
  /** The column of `changesLabel`; null where nothing has changed yet. */
  readonly changes: number | null;
  /** Between header and 合计, those with a 三级指标. */
  readonly rows: readonly ReadPaperRow[];
  readonly total: number;
  /** Rows that the form has no more, below `goneHeading`. */
  readonly gone: readonly ReadPaperRow[];
  readonly goneHeading: number | null;
}

/** The column behind the paper that tells what a unit has changed since. */
export const changesLabel = '自评变动';

/** What stands above rows that a form has no more. */
export const goneLabel = '自评表中已没有的指标（复核内容保留，不计入合计）';

const said = (value: CellValue): string => plainWords(String(value));

function labelColumns(cells: PaperCells, row: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = 0; column < cells.columns; column += 1) {
    const label = said(cells.valueAt(row, column));
    if (label !== '' && !columns.has(label)) columns.set(label, column);
  }
  return columns;
}

/** The header stands at the top, below the title and what a reviewer may have put there. */
const lowestHeader = 20;

function findHeader(cells: PaperCells): { readonly row: number; readonly labels: ReadonlyMap<string, number> } | null {
  for (let row = 0; row < Math.min(cells.rows, lowestHeader); row += 1) {
    const labels = labelColumns(cells, row);
    if (paperHeader.every((label) => labels.has(label))) return { row, labels };
  }
  return null;
}

/** Reads the working paper on a sheet; null where it holds none. */
export function readPaper(cells: PaperCells): ReadPaper | null {
  const header = findHeader(cells);
  if (header === null) return null;
  const { labels } = header;
  const columns = Object.fromEntries(
    paperHeader.map((label) => [label, labels.get(label) ?? 0]),
  ) as ReadPaper['columns'];
  const changes = labels.get(changesLabel) ?? null;
  const valuesAt = (row: number): ReadPaperRow['values'] =>
    Object.fromEntries(
      paperHeader.map((label) => [label, cells.valueAt(row, columns[label])]),
    ) as ReadPaperRow['values'];
  const isFormula = (row: number): boolean => String(cells.contentAt(row, columns['复核指标偏差'])).startsWith('=');

  const rows: ReadPaperRow[] = [];
  const gone: ReadPaperRow[] = [];
  let total: number | null = null;
  let goneHeading: number | null = null;
  for (let row = header.row + 1; row < cells.rows; row += 1) {
    const values = valuesAt(row);
    const first = said(values.一级指标);
    if (total === null && first === '合计') {
      total = row;
      continue;
    }
    if (total !== null && goneHeading === null) {
      if (first === plainWords(goneLabel)) goneHeading = row;
      continue;
    }
    const isRow =
      total === null
        ? said(values.三级指标) !== '' || isFormula(row)
        : paperHeader.some((label) => values[label] !== '');
    if (!isRow) continue;
    const told = changes === null ? '' : String(cells.valueAt(row, changes));
    (total === null ? rows : gone).push({
      row,
      category: String(values.一级指标),
      subcategory: String(values.二级指标),
      name: String(values.三级指标),
      values,
      told,
      isFilled: total !== null || isFormula(row),
    });
  }
  return total === null ? null : { header: header.row, columns, changes, rows, total, gone, goneHeading };
}

/** A row's points by the reviewer; null while there are none. */
export function reviewedScore({ values }: ReadPaperRow): number | null {
  const score = values.复核得分;
  return typeof score === 'number' ? score : null;
}
