import type { XlsxSheet } from '../../../xlsx';
import { choice } from '../arguments';
import { refuseReadOnly } from '../../../grid/editing/edited-book';
import { type ExcelModel } from '../model';
import { method, value, type Member } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { deleteSheet, moveSheet, renameSheet, showSheet } from '../../../grid/editing/structure';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type Visibility = keyof typeof visibilities;
const names = ['Visible', 'Hidden', 'VeryHidden'] as const;

function nameOf(sheet: XlsxSheet): Visibility {
  return names.find((name) => visibilities[name] === sheet.visibility) ?? 'Visible';
}

function colourTab(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  refuseReadOnly(model);
  if (typeof given !== 'string' || !/^(?:#[\da-f]{6})?$/i.test(given)) throw new Refusal('InvalidArgument');
  sheet.setTabColour(given === '' ? null : given);
  model.report({ kind: 'looksChanged' });
}

function showGridlines(model: ExcelModel, sheet: XlsxSheet, given: unknown): void {
  refuseReadOnly(model);
  if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
  sheet.setShowGridlines(given);
  model.report({ kind: 'looksChanged' });
}

/** What an add-in can change of a worksheet as a whole. */
export function worksheetEditingMembers(model: ExcelModel, sheet: XlsxSheet): Readonly<Record<string, Member>> {
  return {
    Name: value(
      '1.1',
      () => sheet.name,
      (given) => renameSheet(model, sheet, given, 'addIn'),
    ),
    Position: value(
      '1.1',
      () => model.workbook.sheets.indexOf(sheet),
      (given) => moveSheet(model, sheet, given, 'addIn'),
    ),
    Visibility: value(
      '1.1',
      () => nameOf(sheet),
      (given) => showSheet(model, sheet, visibilities[choice(given, names)], 'addIn'),
    ),
    // As Excel answers: `''` for none, null for a sheet that nobody sees.
    TabColor: value(
      '1.7',
      () => (sheet.visibility === 'visible' ? (sheet.tabColour ?? '') : null),
      (given) => colourTab(model, sheet, given),
    ),
    ShowGridlines: value('1.8', () => sheet.showGridlines),
    // What office.js calls the same property when it sets it (Worksheet_ShowGridlines_Set).
    Gridlines: value(
      '1.8',
      () => sheet.showGridlines,
      (given) => showGridlines(model, sheet, given),
    ),
    Delete: method('1.1', () => deleteSheet(model, sheet, 'addIn')),
  };
}
