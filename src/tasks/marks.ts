import type { SheetIdentity } from '../core/sheet/snapshot';

/** A cell that is filled with a colour to be found again; it had no fill before. */
export interface CellMark {
  readonly sheet: SheetIdentity;
  /** Local A1 address. */
  readonly cell: string;
  /** `#RRGGBB`, upper case. */
  readonly colour: string;
}

/** What became of the marks that were wanted. */
export interface MarkReceipt {
  readonly marked: readonly CellMark[];
  /** Cells that have a fill of their own: they keep it, since no add-in can put a theme's colour back as it was. */
  readonly ownFill: readonly { readonly sheet: SheetIdentity; readonly cell: string }[];
}

/**
 * Colours of marks. None of them is in Office's palettes, so that a mark is known for ours even after rows were inserted above
 * it and its address is another one.
 */
export const markColours = { error: '#FFD3CB', warning: '#FFEBB7', info: '#D3E8FB' } as const;
