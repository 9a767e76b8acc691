import type { CellBlock } from '../../../xlsx';
import type { XlsxSheet } from '../../../xlsx';
import { choice, optionalFlag, textArgument, wholeArgument } from '../arguments';
import { hostObject, isHostObject, link, maker, method, value, type Arguments, type HostObject } from '../object-model';
import { lastColumn, lastRow } from '../../../xlsx';
import { onSheet } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { autoFilterObject } from './auto-filter';
import { freezePanesObject } from './freeze-panes';
import { pageLayoutObject } from './page-layout';
import { addressedRange } from './range-arguments';
import { eventMembers, type Scope } from './scope';
import { sheetProtectionObject } from './sheet-protection';
import { copySheet } from '../../../grid/editing/structure';
import { worksheetEditingMembers } from './worksheet-editing';

/** Excel's Worksheet. */
export function worksheetObject(scope: Scope, sheet: XlsxSheet): HostObject {
  const { model } = scope;
  const { workbook } = model;
  const range = (block: CellBlock) => {
    if (!onSheet(block)) throw new Refusal('InvalidArgument');
    return scope.open.range({ kind: 'range', sheet, block, referenceId: null });
  };
  const used = (args: Arguments) => {
    const block = sheet.usedBlock(optionalFlag(args, 0));
    return block === null ? null : range(block);
  };
  const neighbour = (step: 1 | -1, args: Arguments) => {
    const candidates = optionalFlag(args, 0)
      ? workbook.sheets.filter((other) => other.visibility === 'visible' || other.id === sheet.id)
      : workbook.sheets;
    const found = candidates[candidates.findIndex((other) => other.id === sheet.id) + step];
    return found === undefined ? null : scope.open.worksheet(found);
  };
  const present = (object: HostObject | null) => {
    if (object === null) throw new Refusal('ItemNotFound');
    return object;
  };
  /** How office.js finds a sheet again that a method of this one gave. */
  const byId = (args: Arguments) => {
    const found = model.findSheet(textArgument(args, 0));
    return present(found === null ? null : scope.open.worksheet(found));
  };
  return hostObject(
    'Worksheet',
    {
      Id: value('1.1', () => model.sheetId(sheet)),
      ...worksheetEditingMembers(model, sheet),
      AutoFilter: link('1.9', () => autoFilterObject(scope, sheet)),
      FreezePanes: link('1.7', () => freezePanesObject(scope, sheet)),
      PageLayout: link('1.9', () => pageLayoutObject(scope, sheet)),
      Protection: link('1.2', () => sheetProtectionObject(scope, sheet)),
      Activate: method('1.1', () => model.activate(sheet)),
      Copy: maker('1.7', ([positionType, relativeTo]) =>
        scope.open.worksheet(copySheet(model, sheet, placeOfCopy(scope, positionType, relativeTo), 'addIn')),
      ),
      _GetAnotherWorksheetById: maker('1.7', byId),
      _GetSheetById: maker('1.7', byId),
      Calculate: method('1.6', () => model.recalculate(true)),
      GetCell: maker('1.1', (args) => {
        const row = wholeArgument(args, 0);
        const column = wholeArgument(args, 1);
        return range({ top: row, left: column, bottom: row, right: column });
      }),
      GetRange: maker('1.1', ([address]) => {
        // Without an address it is the whole sheet.
        if (address === undefined || address === null) {
          return range({ top: 0, left: 0, bottom: lastRow, right: lastColumn });
        }
        return scope.open.range(addressedRange(model, sheet, address));
      }),
      GetRangeByIndexes: maker('1.7', (args) => {
        const [top, left] = [wholeArgument(args, 0), wholeArgument(args, 1)];
        return range({
          top,
          left,
          bottom: top + wholeArgument(args, 2) - 1,
          right: left + wholeArgument(args, 3) - 1,
        });
      }),
      GetRanges: maker('1.9', (args) => {
        const blocks = textArgument(args, 0)
          .split(',')
          .map((address) => addressedRange(model, sheet, address).block);
        return scope.open.areas({ kind: 'areas', sheet, blocks, referenceId: null });
      }),
      // On a sheet without content Excel gives A1 where no null object is asked for.
      GetUsedRange: maker('1.1', (args) => used(args) ?? range({ top: 0, left: 0, bottom: 0, right: 0 })),
      GetUsedRangeOrNullObject: maker('1.4', used),
      GetNext: maker('1.5', (args) => present(neighbour(1, args))),
      GetNextOrNullObject: maker('1.5', (args) => neighbour(1, args)),
      GetPrevious: maker('1.5', (args) => present(neighbour(-1, args))),
      GetPreviousOrNullObject: maker('1.5', (args) => neighbour(-1, args)),
      ...eventMembers(scope, model.sheetId(sheet), {
        Activated: '1.7',
        Deactivated: '1.7',
        Calculated: '1.8',
        DataChanged: '1.7',
        FormatChanged: '1.9',
        SelectionChanged: '1.7',
        RowSorted: '1.10',
        RowHiddenChanged: '1.11',
        ProtectionChanged: '1.14',
        NameChanged: '1.17',
        VisibilityChanged: '1.17',
      }),
    },
    { subject: { kind: 'worksheet', sheet }, identity: () => ({ Id: model.sheetId(sheet) }) },
  );
}

/** Where a copy goes (Excel.WorksheetPositionType): behind the last sheet when the add-in says nothing. */
function placeOfCopy({ model }: Scope, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = model.workbook;
  const given = isHostObject(relativeTo) && relativeTo.subject.kind === 'worksheet' ? relativeTo.subject.sheet : null;
  switch (choice(positionType ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End'])) {
    case 'None':
    case 'End':
      return sheets.length;
    case 'Beginning':
      return 0;
    case 'Before':
      if (given === null) throw new Refusal('InvalidArgument');
      return sheets.indexOf(given);
    case 'After':
      if (given === null) throw new Refusal('InvalidArgument');
      return sheets.indexOf(given) + 1;
  }
}
