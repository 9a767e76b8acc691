import type { CellReading, NewContent } from './content';
import { type CatalogueCode, message, type Message, type MessageCode } from '../messages/message';
import { parseCellAddress } from '../sheet/address';
import type { SheetIdentity } from '../sheet/snapshot';

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
  /** False where the sheet's protection lets contents be changed, but no formats. */
  readonly canFormat: boolean;
}

/** A cell that is to hold something else. */
export interface CellWrite extends CellPlace {
  readonly content: NewContent;
  /** The format that it has afterwards. */
  readonly numberFormat: string;
  /** Whether that is another one than it has. */
  readonly setsFormat: boolean;
}

/** A cell after it was written. */
export interface WrittenCell<T> {
  readonly write: T;
  /** What it holds now. */
  readonly reading: CellReading;
}

const barrierCodes: Readonly<Record<Barrier, CatalogueCode>> = {
  protected: 'host.protectedSheet',
  rowHidden: 'host.hiddenRow',
  arrayFormula: 'host.arrayFormula',
  spilledCell: 'host.spilledCell',
  dataTable: 'host.dataTable',
  tableHeader: 'host.tableHeader',
};

/** Why a cell cannot be written. */
export function barrierMessage({ sheet, cell }: CellPlace, barrier: Barrier): Message {
  const row = (parseCellAddress(cell)?.row ?? 0) + 1;
  return message(barrierCodes[barrier], { sheet: sheet.name, cell, ...(barrier === 'rowHidden' ? { row } : {}) });
}

/** Problems of a batch that can lie in one of its cells: the others are worth trying without it. */
const mayLieInCells: ReadonlySet<MessageCode> = new Set<MessageCode>([
  'host.accessDenied',
  'host.filteredRange',
  'host.generic',
  'host.invalidArgument',
  'host.invalidReference',
  'host.mergedRange',
  'host.requestTooLarge',
]);

/** Whether a batch that was refused for this is worth trying in halves. */
export function mayLieInOneCell({ code }: Message): boolean {
  return mayLieInCells.has(code);
}
