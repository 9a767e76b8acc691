import { cellAddress } from '../sheet/address';
import { isFormula, type CellValue, type SheetSnapshot } from '../sheet/snapshot';
import { mapInSteps, type Steps } from '../sheet/steps';
import { readingOf } from './cell-reading';
import type { FormCell } from './form';
import { labelOf } from './label';

/** A cell that is not blank; row and column are the sheet's, zero-based. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** What the user sees, outer spaces trimmed. */
  readonly text: string;
  /** The text as labels are compared. */
  readonly label: string;
}

/** A row that is not blank; its cells from left to right. Blank rows are left out: what a merge covers is blank too. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** The sheet as recognition sees it. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Any cell, blank ones too; its number is what it plainly says. */
  readonly cell: (row: number, column: number) => FormCell;
  readonly value: (row: number, column: number) => CellValue;
  /** As in the snapshot. */
  readonly date1904: boolean | undefined;
}

/** `-2-`, `第3页 共4页`: what a table brings along when it is copied page by page. */
const isPageMark = (label: string): boolean => /^[-—–]+\d{1,3}[-—–]+$|^第?\d{1,3}页(?:,?共\d{1,3}页)?$/.test(label);

/** `栏次 1 2 3 …`, `甲 乙 1 2 3 …`: columns that are numbered below their labels, from 0 or 1. */
function numbersColumns(cells: readonly GridCell[]): boolean {
  let next: number | null = null;
  let numbered = 0;
  for (const { label } of cells) {
    const number: number = next ?? (label === '0' ? 0 : 1);
    if (label === String(number) || label === `(${number})`) {
      numbered += 1;
      next = number + 1;
    } else if (!/^(?:[栏列行]次|序号|编号|[甲乙丙丁戊])$/.test(label)) return false;
  }
  return numbered >= 4;
}

/** One text in every cell of a row: a merged heading that some program wrote out into the cells that it covered. */
function isWrittenOut(cells: readonly GridCell[]): boolean {
  const label = cells[0]?.label ?? '';
  return cells.length >= 3 && cells.every((cell) => cell.label === label) && /[一-龥]/.test(label);
}

/** What a reader sees. A column that is too narrow shows `####` for a number: its value is meant. */
function visibleText(text: string | undefined, value: CellValue): string {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || (trimmed.startsWith('#') && /^#+$/.test(trimmed))) return String(value).trim();
  return trimmed;
}

/** Lays a snapshot out for recognition. Linear in its cells. */
export function* gridInSteps(snapshot: SheetSnapshot): Steps<Grid> {
  const { values, texts, formulas, numberFormats, firstRow, firstColumn } = snapshot;
  const rows: GridRow[] = [];
  yield* mapInSteps(values, (line, index) => {
    const cells: GridCell[] = [];
    for (let offset = 0; offset < line.length; offset += 1) {
      const value = line[offset];
      if (value === undefined || value === '') continue;
      const text = visibleText(texts[index]?.[offset], value);
      if (text === '') continue;
      const label = typeof value === 'number' ? text : labelOf(text);
      cells.push({ row: firstRow + index, column: firstColumn + offset, text, label });
    }
    if (cells.length === 1 && isPageMark(cells[0]?.label ?? '')) return;
    if (cells.length >= 4 && numbersColumns(cells)) return;
    if (cells.length > 0) rows.push({ row: firstRow + index, cells: isWrittenOut(cells) ? cells.slice(0, 1) : cells });
  });

  const value = (row: number, column: number): CellValue => values[row - firstRow]?.[column - firstColumn] ?? '';
  const cell = (row: number, column: number): FormCell => {
    const held = value(row, column);
    const formula = formulas[row - firstRow]?.[column - firstColumn] ?? held;
    const text = visibleText(texts[row - firstRow]?.[column - firstColumn], held);
    return {
      address: cellAddress(row, column),
      text,
      content: isFormula(formula) ? formula : held,
      reading: readingOf(text, plainNumber(held, text)),
      numberFormat: numberFormats[row - firstRow]?.[column - firstColumn] ?? 'General',
    };
  };
  return { rows, cell, value, date1904: snapshot.date1904 };
}

/** The largest number that a form can sensibly hold; beyond it a cell is reported and read as saying no number. */
export const largestNumber = 1e15;

const written = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$|^([+-]?)(\.\d+)$/;

/** Raised, lowered and circled digits and fractions, which NFKC would make digits of the number beside them: 9², 8½, 95①. */
const raisedOrBroken = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2460-\u249b]/;

/** An ideograph stays one in every spelling, so that a text that begins with one is no number. */
function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff;
}

/** Reads a number as people type it into a text cell (`1,437`, `９．５`); null when the text is anything else. */
export function numberFromText(text: string): number | null {
  if (text.length > 60 || beginsWithWord(text) || raisedOrBroken.test(text)) return null;
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/，/g, ',');
  if (!written.test(plain)) return null;
  const number = Number(plain.replace(/,/g, ''));
  return Math.abs(number) <= largestNumber ? number : null;
}

function plainNumber(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return Math.abs(value) <= largestNumber ? value : null;
  return typeof value === 'string' ? numberFromText(text) : null;
}
