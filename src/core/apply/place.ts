import { message, type Message } from '../messages/message';
import { parseCellAddress } from '../sheet/address';
import type { SheetIdentity } from '../sheet/snapshot';
import type { CellReading, NewContent } from './content';

/** A cell of a sheet. */
export interface CellPlace {
  readonly sheet: SheetIdentity;
  /** Local A1 address. */
  readonly cell: string;
}

/** A key of a cell that is unique within a workbook. */
export function placeKey({ sheet, cell }: CellPlace): string {
  return `${sheet.id}\u0000${cell}`;
}

/**
 * What keeps a cell from being written whatever it holds: its sheet's protection, a row that is hidden or filtered out, or that it
 * is a part of something that is only changed as a whole.
 */
export type Barrier = 'protected' | 'rowHidden' | 'arrayFormula' | 'spilledCell' | 'dataTable' | 'tableHeader';

/** A cell as it is right before a write. */
export interface FoundCell extends CellReading {
  readonly barrier: Barrier | null;
}

/** A cell that is to hold something else. */
export interface CellWrite extends CellPlace {
  readonly content: NewContent;
  /** The format that it has afterwards. */
  readonly numberFormat: string;
  /** Whether that is another one than it has. */
  readonly setsFormat: boolean;
}

/** What became of a write: what the cell holds now, or why it was refused. */
export type WriteResult<T> =
  { readonly write: T; readonly reading: CellReading } | { readonly write: T; readonly problem: Message };

/** Why a cell cannot be written; null when it can. */
export function barrierMessage({ sheet, cell }: CellPlace, { barrier }: FoundCell): Message | null {
  switch (barrier) {
    case 'protected':
      return message('host.protectedSheet', { sheet: sheet.name, cell });
    case 'rowHidden':
      return message('host.hiddenRow', { sheet: sheet.name, row: (parseCellAddress(cell)?.row ?? 0) + 1, cell });
    case 'arrayFormula':
    case 'spilledCell':
    case 'dataTable':
    case 'tableHeader':
      return message(`host.${barrier}`, { sheet: sheet.name, cell });
    case null:
      return null;
  }
}
