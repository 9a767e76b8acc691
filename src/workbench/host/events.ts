import { worksheetId, type ExcelModel, type Happening, type Origin } from './model';
import { localAddress } from './range-address';

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

/** What a happening looks like to handlers: one entry each for those on the sheet and those on the collection. */
export function eventEntries(happening: Happening, model: ExcelModel): readonly EventEntry[] {
  switch (happening.kind) {
    case 'cellsChanged': {
      const id = worksheetId(happening.sheet);
      const referenceId = model.keep({
        kind: 'range',
        sheet: happening.sheet,
        block: happening.block,
        referenceId: null,
      });
      return entries(10, id, happening.origin, {
        worksheetId: id,
        address: localAddress(happening.block),
        changeType: 'RangeEdited',
        source: sourceOf(happening.origin),
        referenceId,
        triggerSource: happening.origin === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        ...(happening.detail === null
          ? {}
          : {
              valueBefore: happening.detail.before,
              valueAfter: happening.detail.after,
              valueTypeBefore: valueType(happening.detail.before),
              valueTypeAfter: valueType(happening.detail.after),
            }),
      });
    }
    case 'formatChanged': {
      const id = worksheetId(happening.sheet);
      const referenceId = model.keep({
        kind: 'range',
        sheet: happening.sheet,
        block: happening.block,
        referenceId: null,
      });
      return entries(18, id, happening.origin, {
        worksheetId: id,
        address: localAddress(happening.block),
        source: sourceOf(happening.origin),
        referenceId,
      });
    }
    case 'recalculated': {
      const id = worksheetId(happening.sheet);
      const address = happening.blocks.map(localAddress).join(',');
      return entries(16, id, 'user', { worksheetId: id, address });
    }
    case 'selected': {
      const id = worksheetId(happening.sheet);
      return entries(14, id, 'user', { worksheetId: id, address: localAddress(happening.block) });
    }
    case 'activated': {
      const id = worksheetId(happening.sheet);
      const previous = worksheetId(happening.previous);
      return [
        ...entries(12, previous, 'user', { worksheetId: previous }),
        ...entries(11, id, 'user', { worksheetId: id }),
      ];
    }
    case 'sheetAdded': {
      const id = worksheetId(happening.sheet);
      return [entry(13, workbookTarget, happening.origin, { worksheetId: id, source: sourceOf(happening.origin) })];
    }
    case 'sheetDeleted':
      return [
        entry(15, workbookTarget, happening.origin, {
          worksheetId: happening.id,
          source: sourceOf(happening.origin),
        }),
      ];
    case 'sheetsArranged':
    case 'settingsChanged':
      return [];
  }
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
