import type { CellStyle, CellStyleChange } from '../../../xlsx';
import { restyle, usedPart } from '../cell-writing';
import type { RangeSubject } from '../object-model';
import { isEntireColumn, isEntireRow } from '../../../grid/editing/range-address';
import type { Scope } from './scope';

/** What the format objects work on: the blocks of one range, or of several. */
export interface FormatTarget {
  /** The style property that all cells share; null when they differ, as Excel answers for mixed ranges. */
  shared<T>(read: (style: CellStyle) => T): T | null;
  change(change: CellStyleChange | ((row: number, column: number) => CellStyleChange | null)): void;
  readonly ranges: readonly RangeSubject[];
}

/** The cells of one or several ranges, as what their formats are read from and set on. */
export function formatTarget(scope: Scope, ranges: readonly RangeSubject[]): FormatTarget {
  return {
    ranges,
    shared(read) {
      let first: { readonly value: ReturnType<typeof read> } | null = null;
      for (const { sheet, block } of ranges) {
        const part = isEntireColumn(block) || isEntireRow(block) ? (usedPart(sheet, block) ?? block) : block;
        for (let row = part.top; row <= part.bottom; row += 1) {
          for (let column = part.left; column <= part.right; column += 1) {
            const found = read(sheet.style(row, column));
            first ??= { value: found };
            if (found !== first.value) return null;
          }
        }
      }
      return first?.value ?? null;
    },
    change(change) {
      for (const { sheet, block } of ranges) restyle(scope.model, sheet, block, change);
    },
  };
}
