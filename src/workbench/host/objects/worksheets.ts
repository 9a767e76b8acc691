import type { XlsxSheet } from '../../../xlsx';
import { optionalFlag, textArgument } from '../arguments';
import { workbookTarget } from '../events';
import { hostObject, maker, method, type Arguments, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { eventMembers, type Scope } from './scope';
import { addSheet } from '../../../grid/editing/structure';

/** Excel's WorksheetCollection. */
export function worksheetsObject(scope: Scope): HostObject {
  const { model } = scope;
  const { workbook } = model;
  const open = scope.open.worksheet;
  const among = (args: Arguments) =>
    optionalFlag(args, 0) ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible') : workbook.sheets;
  const present = (sheet: XlsxSheet | null | undefined, key = '') => {
    if (sheet === null || sheet === undefined) throw new Refusal('ItemNotFound', key);
    return open(sheet);
  };
  return hostObject(
    'WorksheetCollection',
    {
      Add: maker('1.1', ([name]) => open(addSheet(model, name, 'addIn'))),
      GetItem: maker('1.1', (args) => present(model.findSheet(textArgument(args, 0)), textArgument(args, 0))),
      GetItemOrNullObject: maker('1.4', (args) => {
        const sheet = model.findSheet(textArgument(args, 0));
        return sheet === null ? null : open(sheet);
      }),
      GetActiveWorksheet: maker('1.1', () => open(workbook.activeSheet)),
      GetFirst: maker('1.5', (args) => present(among(args)[0])),
      GetLast: maker('1.5', (args) => present(among(args).at(-1))),
      GetCount: method('1.4', (args) => among(args).length),
      ...eventMembers(scope, workbookTarget, {
        Activated: '1.7',
        Deactivated: '1.7',
        Added: '1.7',
        Deleted: '1.7',
        Calculated: '1.8',
        DataChanged: '1.9',
        FormatChanged: '1.9',
        SelectionChanged: '1.9',
        RowSorted: '1.10',
        RowHiddenChanged: '1.11',
        ProtectionChanged: '1.14',
        NameChanged: '1.17',
        Moved: '1.17',
        VisibilityChanged: '1.17',
      }),
    },
    { items: () => workbook.sheets.map(open) },
  );
}
