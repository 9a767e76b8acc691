import type { CellBlock, XlsxSheet } from '../../xlsx';
import type { ExcelModel } from './model';
import { isEntireColumn, isEntireRow, localAddress } from '../../grid/editing/range-address';
import type { Origin, WorkbookEvent } from '../../grid/editing/workbook-event';

/** Rich API event numbers (excel-web-16.00.debug.js, `eventType`). */
const eventTypes: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: 10,
  _RegisterActivatedEvent: 11,
  _RegisterDeactivatedEvent: 12,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15,
  _RegisterCalculatedEvent: 16,
  _RegisterFormatChangedEvent: 18,
  _RegisterRowSortedEvent: 19,
  _RegisterRowHiddenChangedEvent: 22,
  _RegisterProtectionChangedEvent: 24,
  _RegisterEventNameChanged: 25,
  _RegisterEventVisibilityChanged: 26,
  _RegisterEventMoved: 27,
};

/** The category of Rich API events among `richApiMessage` entries. */
const eventCategory = 65_536;

/** Target of handlers on a collection or the workbook; others have the worksheet's Id. */
export const workbookTarget = 'Workbook';

export type EventEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  unused: 0,
  remote: boolean,
];

/** The event number of a `_Register…Event` method; null when this host doesn't raise that event. */
export function eventTypeOf(registerMethod: string): number | null {
  return Object.hasOwn(eventTypes, registerMethod) ? (eventTypes[registerMethod] ?? null) : null;
}

/** Excel's words for what came in or went, by what moved (`Excel.DataChangeType`). */
function changeType({ block, direction }: Extract<WorkbookEvent, { kind: 'cellsShifted' }>): string {
  const what = isEntireRow(block) ? 'Row' : isEntireColumn(block) ? 'Column' : 'Cell';
  return what + (direction === 'down' || direction === 'right' ? 'Inserted' : 'Deleted');
}

const shiftDirections = { down: 'ShiftCellDown', right: 'ShiftCellRight', up: 'ShiftCellUp', left: 'ShiftCellLeft' };

const visibilityNames = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** What an event looks like to handlers: one entry each for those on the sheet and those on the collection. */
export function eventEntries(event: WorkbookEvent, model: ExcelModel): readonly EventEntry[] {
  const changed = (
    { sheet, block, origin }: Extract<WorkbookEvent, { kind: 'cellsChanged' | 'cellsShifted' }>,
    more: object,
  ): readonly EventEntry[] => {
    const id = model.sheetId(sheet);
    return entries(10, id, origin, {
      worksheetId: id,
      address: localAddress(block),
      source: sourceOf(origin),
      referenceId: model.keep({ kind: 'range', sheet, block, referenceId: null }),
      triggerSource: origin === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
      ...more,
    });
  };
  const onBlock = (type: number, sheet: XlsxSheet, block: CellBlock, origin: Origin, more: object = {}) => {
    const id = model.sheetId(sheet);
    return entries(type, id, origin, {
      worksheetId: id,
      address: localAddress(block),
      source: sourceOf(origin),
      ...more,
    });
  };
  const onSheet = (type: number, sheet: XlsxSheet, origin: Origin, more: object) => {
    const id = model.sheetId(sheet);
    return entries(type, id, origin, { worksheetId: id, source: sourceOf(origin), ...more });
  };
  switch (event.kind) {
    case 'cellsChanged':
      return changed(event, { changeType: 'RangeEdited', shiftDirection: 'None', ...detailOf(event.detail) });
    case 'cellsShifted':
      return changed(event, { changeType: changeType(event), shiftDirection: shiftDirections[event.direction] });
    case 'formatChanged':
      return onBlock(18, event.sheet, event.block, event.origin, {
        referenceId: model.keep({ kind: 'range', sheet: event.sheet, block: event.block, referenceId: null }),
      });
    case 'rowsHidden':
      return onBlock(22, event.sheet, event.block, event.origin, { changeType: event.hidden ? 'Hidden' : 'Unhidden' });
    case 'rowsSorted':
      return onBlock(19, event.sheet, event.block, event.origin);
    case 'protectionChanged':
      return onSheet(24, event.sheet, event.origin, { isProtected: event.sheet.protected });
    case 'recalculated': {
      const id = model.sheetId(event.sheet);
      return entries(16, id, 'user', { worksheetId: id, address: event.blocks.map(localAddress).join(',') });
    }
    case 'selected': {
      const id = model.sheetId(event.sheet);
      return entries(14, id, 'user', { worksheetId: id, address: localAddress(event.block) });
    }
    case 'activated': {
      const id = model.sheetId(event.sheet);
      const previous = model.sheetId(event.previous);
      return [
        ...entries(12, previous, 'user', { worksheetId: previous }),
        ...entries(11, id, 'user', { worksheetId: id }),
      ];
    }
    case 'sheetAdded': {
      const id = model.sheetId(event.sheet);
      return [entry(13, workbookTarget, event.origin, { worksheetId: id, source: sourceOf(event.origin) })];
    }
    case 'sheetDeleted':
      return [entry(15, workbookTarget, event.origin, { worksheetId: event.id, source: sourceOf(event.origin) })];
    case 'sheetRenamed':
      return onSheet(25, event.sheet, event.origin, { nameBefore: event.before, nameAfter: event.after });
    case 'sheetMoved': {
      const more = { positionBefore: event.before, positionAfter: event.after };
      const message = { worksheetId: model.sheetId(event.sheet), source: sourceOf(event.origin), ...more };
      return [entry(27, workbookTarget, event.origin, message)];
    }
    case 'sheetShown':
      return onSheet(26, event.sheet, event.origin, {
        visibilityBefore: visibilityNames[event.before],
        visibilityAfter: visibilityNames[event.after],
      });
    case 'looksChanged':
    case 'settingsChanged':
      return [];
  }
}

function detailOf(detail: Extract<WorkbookEvent, { kind: 'cellsChanged' }>['detail']): object {
  if (detail === null) return {};
  const { before, after } = detail;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function entries(type: number, id: string, origin: Origin, message: object): readonly EventEntry[] {
  return [entry(type, id, origin, message), entry(type, workbookTarget, origin, message)];
}

function entry(type: number, targetId: string, origin: Origin, message: object): EventEntry {
  return [eventCategory, type, targetId, JSON.stringify(message), 0, origin === 'coauthor'];
}

function sourceOf(origin: Origin): 'Local' | 'Remote' {
  return origin === 'coauthor' ? 'Remote' : 'Local';
}

/** Excel.RangeValueType of a cell's value. */
export function valueType(value: unknown): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && errorValues.has(value) ? 'Error' : 'String';
}

const errorValues = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
