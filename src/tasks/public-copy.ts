import { cellAddress } from '../core/sheet/address';
import type { CellValue, SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import { masked, personalDataIn, type PersonalData, type PersonalKind } from '../core/value/personal-data';

/** Something of a person that would be published with the workbook. */
export interface PersonalFind {
  readonly kind: PersonalKind;
  readonly sheet: SheetIdentity;
  /** Local A1 address. */
  readonly cell: string;
  /** In the cell itself, or in a note on it. */
  readonly where: 'cell' | 'note';
  /** What was found, most of it hidden. */
  readonly shown: string;
}

/** A note on a cell. */
export interface NoteOnCell {
  readonly sheet: SheetIdentity;
  readonly cell: string;
  readonly text: string;
}

/** Words that name what is below or right of them: short, and no number themselves. */
const isName = (text: string): boolean =>
  text.length <= 20 && !/\d{4}/.test(text) && /[\u4e00-\u9fffA-Za-z]/.test(text);

/** Formats of amounts and rates: `#,##0`, `0.00`, `0%`, currencies. What they show is no number to call. */
const isAmount = (format: string): boolean => /#,##0|0\.0|%|[¥￥$€]/.test(format);

/** What a cell says, for one that looks for numbers of persons; `''` for what cannot hold any. */
function textOf(value: CellValue, format: string): string {
  if (typeof value === 'string') return value;
  // Beyond fifteen digits a cell's number is not the one that was typed.
  const isWhole = typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15;
  return isWhole && !isAmount(format) ? String(value) : '';
}

/**
 * What of persons stands on a sheet, row by row. What a number is called is taken from the text left of it and from the last name above
 * it in its column: a list's header.
 */
export function personalDataOn(snapshot: SheetSnapshot): readonly PersonalFind[] {
  const { sheet, firstRow, firstColumn, values, numberFormats } = snapshot;
  const headers: string[] = [];
  return values.flatMap((row, rowIndex) => {
    let left = '';
    return row.flatMap((value, columnIndex) => {
      const text = textOf(value, numberFormats[rowIndex]?.[columnIndex] ?? 'General').trim();
      if (text === '') return [];
      const found = personalDataIn({ text, label: `${left} ${headers[columnIndex] ?? ''}` });
      if (found.length === 0 && isName(text)) {
        left = text;
        headers[columnIndex] = text;
      }
      const cell = cellAddress(firstRow + rowIndex, firstColumn + columnIndex);
      return found.map((one) => asFind(one, sheet, cell, 'cell'));
    });
  });
}

function asFind(found: PersonalData, sheet: SheetIdentity, cell: string, where: PersonalFind['where']): PersonalFind {
  return { kind: found.kind, sheet, cell, where, shown: masked(found) };
}

/** What of persons stands in a workbook's sheets and notes. Nothing is changed: what to do about it is a person's to decide. */
export function personalDataOfWorkbook(
  snapshots: readonly SheetSnapshot[],
  notes: readonly NoteOnCell[],
): readonly PersonalFind[] {
  return [
    ...snapshots.flatMap(personalDataOn),
    ...notes.flatMap(({ sheet, cell, text }) =>
      personalDataIn({ text, label: '' }).map((found) => asFind(found, sheet, cell, 'note')),
    ),
  ];
}
