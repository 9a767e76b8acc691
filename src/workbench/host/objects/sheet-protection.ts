import type { SheetPermission, XlsxSheet } from '../../../xlsx';
import { hostObject, method, value, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseReadOnly } from '../../../grid/editing/edited-book';
import type { Scope } from './scope';

/** What a protection leaves open, as the options of `protect` name it. */
const optionNames: Readonly<Record<string, SheetPermission>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'editObjects',
  allowEditScenarios: 'editScenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** Excel's WorksheetProtection. Passwords are not played: what would need one is refused. */
export function sheetProtectionObject({ model }: Scope, sheet: XlsxSheet): HostObject {
  const set = (on: boolean, allowed: readonly SheetPermission[]) => {
    refuseReadOnly(model);
    if (sheet.protected === on) return;
    sheet.setProtected(on, allowed);
    model.report({ kind: 'protectionChanged', sheet, origin: 'addIn' });
  };
  return hostObject('WorksheetProtection', {
    Protected: value('1.2', () => sheet.protected),
    Options: value('1.2', () => ({
      ...Object.fromEntries(
        Object.entries(optionNames).map(([name, permission]) => [
          name,
          !sheet.protected || sheet.permissions.has(permission),
        ]),
      ),
      selectionMode: 'Normal',
    })),
    Protect: method('1.2', ([options, password]) => {
      if (sheet.protected) throw new Refusal('InvalidOperation', 'protected already');
      if (typeof password === 'string' && password !== '') throw new Refusal('NotImplemented', 'passwords');
      set(true, allowedBy(options));
    }),
    Unprotect: method('1.7', () => {
      if (sheet.passwordProtected) throw new Refusal('AccessDenied', 'password');
      set(false, []);
    }),
  });
}

function allowedBy(options: unknown): readonly SheetPermission[] {
  if (options === undefined || options === null) return [];
  if (typeof options !== 'object') throw new Refusal('InvalidArgument');
  return Object.entries(options).flatMap(([name, given]) => {
    const permission = optionNames[name];
    if (permission === undefined && name !== 'selectionMode') throw new Refusal('InvalidArgument', name);
    return permission !== undefined && given === true ? [permission] : [];
  });
}

/** Excel's WorkbookProtection: locks the structure, without a password. */
export function workbookProtectionObject({ model }: Scope): HostObject {
  const { workbook } = model;
  return hostObject('WorkbookProtection', {
    Protected: value('1.7', () => workbook.structureLocked),
    Protect: method('1.7', ([password]) => {
      if (workbook.structureLocked) throw new Refusal('InvalidOperation', 'protected already');
      if (typeof password === 'string' && password !== '') throw new Refusal('NotImplemented', 'passwords');
      refuseReadOnly(model);
      workbook.setStructureLocked(true);
    }),
    Unprotect: method('1.7', () => {
      refuseReadOnly(model);
      workbook.setStructureLocked(false);
    }),
  });
}
